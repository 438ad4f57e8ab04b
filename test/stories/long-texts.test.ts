import { describe, expect, test } from "vitest";
import { reads, says } from "#test/support/reads.ts";
import { Shown } from "#test/support/shown.ts";
import { accepted, openStory, type Transport } from "#test/support/story.ts";
import { isAskedAndAnswers } from "./asked-and-answered.ts";

const paragraph = (name: string) =>
  `Sobre ${name}: ${"lo conversamos con calma, y quedó claro. ".repeat(50)}Fin de ${name}.`;
const LONG = ["la lectura", "los horarios", "las familias", "el comedor"].map(paragraph).join("\n\n");

describe.each<Transport>(["socket", "http"])("what is longer than a field of Slack, over %s", (transport) => {
  test("a note is edited whole, and nothing of it is lost", async () => {
    await using story = await openStory({ transport, acquainted: true, quiet: ["U0ANA", "U0ROSA", "U0JULIO"] });
    const ana = story.person("U0ANA");
    accepted(await ana.says(LONG));
    accepted(await ana.usesOn("notebook.keep", /Sobre la lectura/));
    await ana.isShown(/Fin de el comedor/);
    accepted(await ana.presses(reads("notebook.button.edit"), "modal"));
    await ana.isShown(/parte 4 de 4/);
    accepted(await ana.submits({ "note~2p": "Los horarios quedan como estaban." }));
    const kept = Shown.text(await ana.isShown(/Los horarios quedan como estaban/));
    expect(kept).toMatch(/Fin de la lectura[\s\S]*Los horarios[\s\S]*Fin de las familias[\s\S]*Fin de el comedor/);
    expect(kept).not.toContain("Fin de los horarios");

    // As an account it has to be shorter: the form says by how much, and keeps what was typed.
    accepted(await ana.presses(reads("notebook.button.log"), "modal"));
    await ana.isShown(/parte 3 de 3/);
    expect(await ana.submits()).toMatchObject({
      ok: false,
      errors: { account: expect.stringMatching(/en el registro caben 6,000/) },
    });
    accepted(await ana.submits({ account: "", "account~2p": "" }));
    await ana.isShown(says("notebook.logged"));
  });

  test("an answer of several long messages is edited whole", async () => {
    await using story = await openStory({ transport, acquainted: true });
    const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
    await isAskedAndAnswers(story, ana, rosa);
    for (const name of ["la lectura", "los horarios"]) accepted(await rosa.says(paragraph(name)));
    await story.comesTo(2, async () => rosa.heard().filter((text) => /reflexión/.test(text)).length - 1);
    accepted(await rosa.types("/fieldbook reflect"));
    await rosa.isShown(/Cuando Carmen pidió/);
    accepted(await rosa.presses(reads("common.button.open"), "modal"));
    await rosa.isShown(/Fin de los horarios/);
    accepted(await rosa.presses(reads("reflection.button.edit"), "modal"));
    await rosa.isShown(/parte 2 de 2/);
    accepted(await rosa.submits({ answer: "Cuando alguien pidió mostrar su clase." }));
    const kept = Shown.text(await rosa.isShown(/Cuando alguien pidió/));
    expect(kept).toMatch(/Cuando alguien pidió[\s\S]*Fin de los horarios/);
    expect(kept).not.toContain("Fin de la lectura");
  });
});
