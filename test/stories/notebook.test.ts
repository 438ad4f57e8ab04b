import { describe, expect, test } from "vitest";
import { reads, says } from "#test/support/reads.ts";
import { Shown } from "#test/support/shown.ts";
import { accepted, openStory, type Story, type StoryPerson, type Transport } from "#test/support/story.ts";

const QUIET = ["U0ANA", "U0ROSA", "U0JULIO"];
const ACCOUNT =
  "Visité a Rosa ayer de 9 a 10:15 en su escuela. Quería conversar sobre el área de matemática. Los docentes ya comparten sus planes; la reunión con los padres fue difícil. Nada acordado esta vez.";

describe.each<Transport>(["socket", "http"])("the notebook, over %s", (transport) => {
  test("a message is kept by its shortcut, joined to a principal, edited, found, deleted and brought back", async () => {
    await using story = await openStory({ transport, acquainted: true, quiet: QUIET });
    const ana = story.person("U0ANA");
    accepted(await ana.says("¿Qué sigue?"));
    accepted(await ana.says("Preguntarle a Rosa por la fotocopiadora antes de junio"));
    accepted(await ana.usesOn("notebook.keep", /fotocopiadora/));
    await ana.isShown(/Preguntarle a Rosa por la fotocopiadora/);
    expect(await notes(story)).toBe(1);

    accepted(await ana.picks(/^Rosa/, "modal"));
    await ana.isShown(/· Rosa/);
    accepted(await ana.presses(reads("notebook.button.edit"), "modal"));
    await ana.sees((state) => state.modals.at(-1)?.submit ?? undefined);
    accepted(await ana.submits({ note: "Preguntarle por la fotocopiadora ANTES de julio" }));
    await ana.isShown(/editado[\s\S]*ANTES de julio/);

    accepted(await ana.presses(reads("notebook.button.back"), "modal"));
    await ana.isShown(/Buscar palabras/);
    accepted(await ana.submits({ words: "jirafa" }));
    await ana.isShown(says("notebook.found_nothing"));
    accepted(await ana.submits({ words: "ántes FOTOCOPIADORA" }));
    await ana.isShown(/ANTES de julio/);
    accepted(await ana.picks(/^Rosa/, "modal"));
    await ana.isShown(/Sobre Rosa[\s\S]*ANTES de julio/);

    accepted(await ana.presses(reads("common.button.open"), "modal"));
    await ana.isShown(/editado/);
    accepted(await ana.presses(reads("notebook.button.delete"), "modal"));
    await ana.isShown(says("notebook.deleted"));
    accepted(await ana.presses(reads("notebook.button.bring_back"), "modal"));
    await ana.isShown(/ANTES de julio/);
    accepted(await ana.presses(reads("notebook.button.delete"), "modal"));
    await ana.isShown(says("notebook.deleted"));
    accepted(await ana.presses(reads("notebook.button.back"), "modal"));
    expect(Shown.text(await ana.isShown(says("home.notebook.empty")))).not.toContain("fotocopiadora");
  });

  test("a note opens a draft as an account would, read as on its own day, and stays", async () => {
    await using story = await openStory({ transport, acquainted: true, quiet: QUIET });
    const ana = story.person("U0ANA");
    accepted(await ana.types(`/fieldbook note ${ACCOUNT}`));
    await ana.hears(/Solo usted/);
    await story.becomes("2026-11-20T09:00");
    await opensNotebook(ana);
    accepted(await ana.presses(reads("common.button.open"), "modal"));
    await ana.isShown(/área de matemática/);
    accepted(await ana.presses(reads("notebook.button.log"), "modal"));
    await ana.isShown(/Los días se leen como el .*18 de noviembre/);
    accepted(await ana.submits());
    await ana.isShown(says("notebook.logged"));
    expect(Shown.text(await ana.hears(/Borrador: visita a Rosa/))).toContain("17 de noviembre");
    expect(await notes(story)).toBe(1);
  });

  test("a notebook of long notes leads page by page to the oldest", async () => {
    await using story = await openStory({ transport, acquainted: true, quiet: QUIET });
    const ana = story.person("U0ANA");
    accepted(await ana.types("/fieldbook note la primera de todas"));
    await ana.hears(/Solo usted/);
    for (let index = 1; index < 25; index++) {
      accepted(await ana.types(`/fieldbook note ${"palabra ".repeat(60)}${index}`));
      await story.comesTo(index + 1, () => notes(story));
    }
    await opensNotebook(ana);
    accepted(await ana.presses(reads("common.button.older"), "modal"));
    await ana.isShown(says("common.button.newer"));
    accepted(await ana.presses(reads("common.button.older"), "modal"));
    const last = Shown.text(await ana.isShown(/la primera de todas/));
    expect(last).not.toMatch(says("common.button.older"));
  });

  test("a principal has none", async () => {
    await using story = await openStory({ transport, acquainted: true, quiet: QUIET });
    const rosa = story.person("U0ROSA");
    accepted(await rosa.says("ayuda"));
    accepted(await rosa.usesOn("notebook.keep", /^ayuda$/));
    await rosa.isShown(says("common.not_a_mentor"));
    expect(await notes(story)).toBe(0);
  });
});

async function opensNotebook(ana: StoryPerson): Promise<void> {
  await ana.opensHome();
  accepted(await ana.presses(reads("home.button.notebook"), "home"));
  await ana.isShown(/Buscar palabras/);
}

async function notes(story: Story): Promise<number> {
  const [row] = await story.rows("select count(*)::int as notes from own.notebook_entry where deleted_at is null");
  return Number(row?.notes);
}
