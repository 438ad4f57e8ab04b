import { describe, expect, test } from "vitest";
import { Shown } from "#test/support/shown.ts";
import { accepted, openStory, type Story } from "#test/support/story.ts";
import { answerTo } from "./tell.ts";

const unplaced = (story: Story) => story.rows("select id from own.unplaced");

const WORDS = {
  es: {
    puzzling: "El techo de la cancha sigue igual",
    kept: /No supe qué hacer con esto/,
    choose: /^Elena /,
    asked: /Se lo envié a Elena/,
    asks: /Ana Quispe le pregunta/,
    takeBack: /^Retirar la pregunta$/,
    takenBack: /Retiré la pregunta/,
    gone: /Aquí había una pregunta que se retiró/,
    note: /^Guardar como nota$/,
    noted: /cuaderno/,
    home: /Lo que escribió y no supe ubicar/,
    drop: /^Borrarlo$/,
    dropped: /Borrado\./,
    over: /Eso ya no está guardado/,
  },
  en: {
    puzzling: "The roof of the yard is as it was",
    kept: /I did not know what to do with this/,
    choose: /^Elena /,
    asked: /I sent it to Elena/,
    asks: /Ana Quispe asks you/,
    takeBack: /^Take the question back$/,
    takenBack: /I took the question back/,
    gone: /There was a question here, which was taken back/,
    note: /^Keep as a note$/,
    noted: /notebook/,
    home: /What you wrote and I could not place/,
    drop: /^Delete it$/,
    dropped: /Deleted\./,
    over: /That is not kept any more/,
  },
} as const;

const BOTH = [
  ["socket", "es"],
  ["http", "en"],
] as const;

describe.each(BOTH)("what a mentor wrote and was not understood (%s, %s)", (transport, language) => {
  const told = WORDS[language];
  const english = language === "en" ? ["U0ANA", "U0ELENA"] : [];
  const open = () => openStory({ transport, english, quiet: ["U0ANA"], acquainted: true });

  test("goes to whom they choose, as it was shown, and can be taken back", async () => {
    await using story = await open();
    const [ana, elena] = [story.person("U0ANA"), story.person("U0ELENA")];
    accepted(await ana.says(told.puzzling));
    expect(Shown.text(await ana.hears(told.kept))).toContain(told.puzzling);
    expect(elena.heard().join()).not.toContain(told.puzzling);
    accepted(await ana.picks(told.choose));
    await ana.hears(told.asked);
    expect(Shown.text(await elena.hears(told.asks))).toContain(told.puzzling);
    expect(await unplaced(story)).toEqual([]);

    accepted(await ana.presses(told.takeBack));
    await ana.hears(told.takenBack);
    await elena.hears(told.gone);
    expect(elena.heard().join()).not.toContain(told.puzzling);
  });

  test("becomes a note", async () => {
    await using story = await open();
    const ana = story.person("U0ANA");
    accepted(await ana.says(told.puzzling));
    await ana.hears(told.kept);
    accepted(await ana.presses(told.note));
    await ana.hears(told.noted);
    expect(await story.rows("select from own.notebook_entry")).toHaveLength(1);
  });

  test("stands on Home until it is placed", async () => {
    await using story = await open();
    const ana = story.person("U0ANA");
    accepted(await ana.says(told.puzzling));
    await ana.hears(told.kept);
    expect(Shown.text(await ana.opensHome())).toMatch(told.home);
    accepted(await ana.presses(told.drop, "home"));
    await ana.isShown(told.dropped);
    await ana.sees(({ home }) => (home && !told.home.test(Shown.text(home))) || undefined);
    expect(await unplaced(story)).toEqual([]);
  });
});

test.each(["socket", "http"] as const)(
  "a message that may be an account opens a log with its words (%s)",
  async (transport) => {
    await using story = await openStory({ transport, quiet: ["U0ANA"], acquainted: true });
    const ana = story.person("U0ANA");
    accepted(await ana.says("El techo de la cancha sigue igual"));
    await ana.hears(/No supe qué hacer/);
    accepted(await ana.presses(/^Registrar esta visita$/));
    await ana.hears(/Abrí un registro con lo que escribió/);
    await ana.hears(/¿/);
    const [dialogue] = await story.rows("select closed_at from own.dialogue");
    expect(dialogue).toEqual({ closed_at: null });
    expect(await unplaced(story)).toEqual([]);
  },
);

test("a principal is offered no log and no note, and asks their mentor", async () => {
  await using story = await openStory({ quiet: ["U0ANA"], acquainted: true });
  const [rosa, ana] = [story.person("U0ROSA"), story.person("U0ANA")];
  accepted(await rosa.says("El techo de la cancha sigue igual"));
  const offered = Shown.text(await rosa.hears(/No supe qué hacer/));
  expect(offered).not.toMatch(/Registrar esta visita|Guardar como nota/);
  accepted(await rosa.presses(/^Preguntar a Ana$/));
  await rosa.hears(/Se lo envié a Ana/);
  expect(Shown.text(await ana.hears(/Rosa .* le pregunta/))).toContain("El techo de la cancha sigue igual");
});

test("messages in a row are kept together; what was asked before says that it goes on", async () => {
  await using story = await openStory({ quiet: ["U0ANA"], acquainted: true });
  const ana = story.person("U0ANA");
  accepted(await ana.says("El techo de la cancha sigue igual"));
  await ana.hears(/No supe qué hacer.*El techo/s);
  accepted(await ana.says("y la pintura de la reja tampoco"));
  expect(Shown.text(await ana.hears(/No supe qué hacer.*la pintura/s))).toContain("El techo de la cancha sigue igual");
  await ana.hears(/Sigue abajo/);
  accepted(await ana.presses(/^Borrarlo$/));
  await ana.hears(/^Borrado\./);
  expect(await unplaced(story)).toEqual([]);
});

test("an edit is followed while nobody has placed it, and so is a deletion", async () => {
  await using story = await openStory({ quiet: ["U0ANA"], acquainted: true });
  const ana = story.person("U0ANA");
  accepted(await ana.says("El techo de la cancha sigue igual"));
  await ana.hears(/No supe qué hacer.*El techo/s);
  accepted(await ana.edits(/El techo/, "La pintura de la reja sigue igual"));
  await ana.hears(/No supe qué hacer.*La pintura/s);
  await ana.hears(/Sigue abajo/);
  accepted(await ana.deletes(/La pintura/));
  await ana.hears(/Eso ya no está guardado/);
  expect(await unplaced(story)).toEqual([]);
});

test.each(["socket", "http"] as const)(
  "a yes to nothing is kept nowhere, and “delete that” deletes (%s)",
  async (transport) => {
    await using story = await openStory({ transport, quiet: ["U0ANA"], acquainted: true });
    const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
    for (const text of ["si", "ok, hazlo"]) {
      expect(await answerTo(ana, () => ana.says(text))).toMatch(/^No tengo nada pendiente que confirmar\./);
    }
    expect(await unplaced(story)).toEqual([]);
    accepted(await ana.says("El techo de la cancha sigue igual"));
    await ana.hears(/No supe qué hacer.*El techo/s);
    expect(await answerTo(ana, () => ana.says("borra ese"))).toMatch(/^Borrado\./);
    expect(await unplaced(story)).toEqual([]);

    // What is about different things is never one text.
    accepted(await rosa.says("El techo de la cancha sigue igual"));
    await rosa.hears(/No supe qué hacer.*El techo/s);
    const second = await answerTo(rosa, () => rosa.says("Los uniformes llegaron en cajas azules"));
    expect(second).toMatch(/uniformes/);
    expect(second).not.toMatch(/El techo/);
  },
);
