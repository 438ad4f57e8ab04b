import { describe, expect, test } from "vitest";
import { reads, says } from "#test/support/reads.ts";
import { Shown } from "#test/support/shown.ts";
import { accepted, openStory, type StoryPerson, type Transport } from "#test/support/story.ts";
import { account, listening, logs } from "./tell.ts";

const AGREED = "Ella observará dos clases antes del 27, yo le enviaré la ficha antes del 28.";

describe.each<Transport>(["socket", "http"])("what one of the two adds or corrects, over %s", (transport) => {
  test("is marked as new for the other, named before the next visit and in its brief, and announced by nobody", async () => {
    const visits = { U0ROSA: ["2026-11-17T09:00", "2026-11-24T09:00"] };
    await using story = await openStory({ transport, acquainted: true, visits });
    const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
    await logs(ana, account("Rosa", "ayer", AGREED));
    await story.becomes("2026-11-18T16:01");
    const anaHears = listening(ana);
    await corrects(rosa, "Observar tres clases");
    accepted(await rosa.types("/fieldbook commitments"));
    await rosa.isShown(/Observar tres clases/);
    accepted(await rosa.presses(reads("commitment.button.add"), "modal"));
    await rosa.isShown(says("commitment.add.who", { other: "Ana" }));
    accepted(await rosa.submits({ words: "Llamar a la UGEL" }));
    expect(Shown.text(await rosa.isShown(/Llamar a la UGEL/))).not.toMatch(/Nuevo/);

    accepted(await ana.types("/fieldbook rosa"));
    const page = Shown.text(await ana.isShown(/Llamar a la UGEL/));
    expect(page).toMatch(/Observar tres clases[^\n]*Nuevo: corregido el miércoles 18 de noviembre/);
    expect(page).toMatch(/Llamar a la UGEL[^\n]*Nuevo: agregado el miércoles 18 de noviembre/);
    expect(anaHears()).toEqual([]);

    for (const day of ["20", "23"]) await story.becomes(`2026-11-${day}T16:01`);
    const ahead = Shown.text(await ana.hears(/Visita con Rosa: martes 24 de noviembre/));
    expect(ahead).toContain("Rosa agregó o corrigió 2 desde que se vieron la última vez.");
    expect(ahead).not.toMatch(/clases|UGEL|ficha/);
    expect(Shown.text(await rosa.hears(/Visita con Ana: martes 24 de noviembre/))).not.toMatch(/agregó/);

    // The brief has what both have agreed and nothing that is somebody's own.
    accepted(await ana.types("/fieldbook note Preguntarle por la fotocopiadora"));
    await ana.hears(/Solo usted/);
    accepted(await ana.presses(reads("relation.brief.open")));
    const brief = Shown.text(await ana.isShown(says("relation.brief.last")));
    expect(brief).toMatch(/martes 17 de noviembre/);
    expect(brief).toMatch(/enviaré la ficha/);
    expect(brief).toMatch(/Observar tres clases[^\n]*Nuevo/);
    expect(brief).not.toMatch(/fotocopiadora/);

    // They have met since: it is no news any more.
    await story.becomes("2026-11-24T18:00");
    await logs(ana, account("Rosa", "hoy", "Nada acordado esta vez."));
    accepted(await ana.types("/fieldbook rosa"));
    await ana.isShown(/^(?![\s\S]*Nuevo:)[\s\S]*Observar tres clases/);
  });
});

async function corrects(rosa: StoryPerson, words: string): Promise<void> {
  accepted(await rosa.types("/fieldbook commitments"));
  await rosa.isShown(/observará dos clases/);
  accepted(await rosa.presses(reads("common.button.open"), "modal"));
  await rosa.isShown(says("commitment.button.edit"));
  accepted(await rosa.presses(reads("commitment.button.edit"), "modal"));
  await rosa.isShown(says("commitment.field.words"));
  accepted(await rosa.submits({ words }));
  await rosa.isShown(/Observar tres clases/);
}
