import { describe, expect, test } from "vitest";
import { accepted, openStory, type Story, type StoryPerson } from "#test/support/story.ts";
import { SAVE } from "./tell.ts";

const TRANSPORTS = ["socket", "http"] as const;
const open = (transport: (typeof TRANSPORTS)[number]) =>
  openStory({ transport, quiet: ["U0ANA"], acquainted: true, visits: {} });
const unplaced = (story: Story) => story.rows("select id from own.unplaced");

const NAMES_NOBODY = "Registro la visita de ayer, de 9 a 10. Ella observará dos clases.";

describe.each(TRANSPORTS)("an account in pieces (%s)", (transport) => {
  const writes = async (ana: StoryPerson, pieces: readonly string[]) => {
    for (const piece of pieces) accepted(await ana.says(piece));
  };

  test("is one draft, about whom one of the pieces names", async () => {
    await using story = await open(transport);
    const ana = story.person("U0ANA");
    await writes(ana, ["hoy fui donde", "Rosa", "de 9 a 10"]);
    await ana.hears(/¿Qué trajo Rosa a la visita/);
    expect(ana.heard().join()).not.toMatch(/No supe qué hacer/);
    expect(await story.rows("select id from own.dialogue")).toHaveLength(1);
  });

  test("asks whether it is whoever was named before it began", async () => {
    await using story = await open(transport);
    const ana = story.person("U0ANA");
    accepted(await ana.says("La reja de Rosa, como siempre"));
    await ana.hears(/No supe qué hacer/);
    accepted(await ana.says(NAMES_NOBODY));
    await ana.hears(/¿Se reunió con Rosa\?/);
    expect(await unplaced(story)).toEqual([]);
    accepted(await ana.presses(/^Rosa/));
    await ana.hears(/Borrador: visita a Rosa.*observará dos clases/s);
  });

  test("leaves a correction that was not understood where it is", async () => {
    await using story = await open(transport);
    const ana = story.person("U0ANA");
    accepted(await ana.says("No, era Rosa."));
    await ana.hears(/No supe qué hacer/);
    accepted(await ana.says(NAMES_NOBODY));
    await ana.hears(/¿Con quién se reunió\?/);
    expect(await unplaced(story)).toHaveLength(1);
  });

  test("leaves what was written after a record was saved out of the next account, which is about another", async () => {
    await using story = await open(transport);
    const ana = story.person("U0ANA");
    accepted(await ana.says("Visité a Rosa ayer de 9 a 10 en su escuela. Quería conversar sobre lectura."));
    await ana.hears(/Borrador: visita a Rosa/);
    accepted(await ana.presses(SAVE));
    await ana.hears(/^Guardado\. .*Rosa podrá leerlo/);
    accepted(await ana.says("no, gracias"));
    accepted(await ana.says("La reja de la entrada, como siempre"));
    accepted(await ana.says("Una pared con humedad"));
    await ana.hears(/No supe qué hacer/);
    accepted(await ana.says("Visité a Julio ayer de 11 a 12 en su escuela."));
    await ana.hears(/visita a Julio|¿Qué trajo Julio/);
    expect((await unplaced(story)).length).toBeGreaterThan(0);
    const [draft] = await story.rows("select state::text from own.dialogue order by touched_at desc limit 1");
    expect(JSON.stringify(draft)).not.toContain("humedad");
  });
});
