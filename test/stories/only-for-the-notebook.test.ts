import { describe, expect, test } from "vitest";
import { reads, says } from "#test/support/reads.ts";
import { accepted, openStory, type Story, type StoryPerson, type Transport } from "#test/support/story.ts";
import { SAVE } from "./tell.ts";

const BOTH =
  "/log-session Visité a Rosa y a Julio ayer de 9 a 10 en sus escuelas. Querían conversar sobre el área de matemática. Los docentes ya comparten sus planes.";
const THE_REST =
  "Quería conversar sobre el área de matemática. Los docentes ya comparten sus planes; la reunión con los padres fue difícil. Nada acordado esta vez.";
const PRIVATE = "a Rosa la noté bajoneada, creo que está peleada con su marido";

describe.each<Transport>(["socket", "http"])("words for the notebook reach no draft, over %s", (transport) => {
  const open = () => openStory({ transport, acquainted: true, quiet: ["U0ANA", "U0ROSA", "U0JULIO"] });

  test("after saving, the draft that follows is offered; it opens once the note is written", async () => {
    await using story = await open();
    const ana = story.person("U0ANA");
    await savesTheFirst(ana);
    await ana.hears(says("session.saved.next", { principal: "Julio" }));
    expect(await drafts(story)).toEqual({ open: 0, resting: 1, notes: 0 });
    accepted(await ana.says(PRIVATE));
    await ana.hears(says("session.noted"));
    await ana.hears(says("session.woken", { principal: "Julio" }));
    expect(await drafts(story)).toEqual({ open: 1, resting: 0, notes: 1 });
    expect(ana.heard().join("\n")).not.toContain("bajoneada");
  });

  test.each(["no, gracias", "abrir Julio", "Conversé con Julio 50 minutos ayer por teléfono", "the button"])(
    "it opens as well by: %s",
    async (how) => {
      await using story = await open();
      const ana = story.person("U0ANA");
      await savesTheFirst(ana);
      accepted(how === "the button" ? await ana.presses(reads("home.button.continue")) : await ana.says(how));
      await ana.hears(says("session.woken", { principal: "Julio" }));
      expect(await drafts(story)).toEqual({ open: 1, resting: 0, notes: 0 });
    },
  );

  test.each(["no, eso es solo para mi cuaderno", "that's only for my notebook"])(
    "nor do those that wait to hear about whom they are: %s",
    async (answer) => {
      await using story = await open();
      const ana = story.person("U0ANA");
      accepted(await ana.types("/log-session Visité a Julio ayer de 9 a 10 en su escuela."));
      await ana.hears(/¿Qué trajo Julio/);
      accepted(await ana.says(PRIVATE));
      await ana.hears(/¿De quién habla aquí\?/);
      accepted(await ana.says(answer));
      await ana.hears(says("session.noted"));
      await ana.sees(() => /¿Qué trajo Julio/.test(ana.heard().at(-1) ?? "") || undefined);
      expect(await drafts(story)).toEqual({ open: 1, resting: 0, notes: 1 });
      await ana.opensHome();
      accepted(await ana.presses(reads("home.button.notebook"), "home"));
      await ana.isShown(/bajoneada/);
    },
  );
});

/** Ana tells of Rosa and Julio, asks for a record each and saves the one about Rosa. */
async function savesTheFirst(ana: StoryPerson) {
  accepted(await ana.types(BOTH));
  await ana.hears(/Escuché a Rosa y Julio/);
  accepted(await ana.presses(/^Un registro para cada uno$/));
  await ana.hears(/¿Qué trajo Rosa/);
  accepted(await ana.says(THE_REST));
  await ana.hears(/Borrador: visita a Rosa/);
  accepted(await ana.presses(/Currículo y enseñanza/));
  await ana.hears(/✓ Currículo y enseñanza/);
  accepted(await ana.presses(SAVE));
  await ana.hears(/^Guardado\. .*Rosa podrá leerlo/);
}

const drafts = async (story: Story) =>
  (
    await story.rows(
      "select (select count(*)::int from own.dialogue where closed_at is null and rested_at is null) as open, (select count(*)::int from own.dialogue where closed_at is null and rested_at is not null) as resting, (select count(*)::int from own.notebook_entry) as notes",
    )
  )[0];
