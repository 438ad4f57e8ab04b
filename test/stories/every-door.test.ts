import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Shown } from "#test/support/shown.ts";
import { accepted, openStory, type Story, type StoryPerson } from "#test/support/story.ts";
import { SAVE } from "./tell.ts";

const COMPLETE =
  "Visité a Rosa ayer de 9 a 10:15 en su escuela. Quería conversar sobre el área de matemática. Los docentes ya comparten sus planes; la reunión con los padres fue difícil. Ella observará dos clases antes del 27, yo le enviaré la ficha de observación.";

const openQuiet = () => openStory({ quiet: ["U0ANA", "U0PEDRO", "U0LUCIA"] });

async function counts({ database }: Story) {
  const { rows } =
    await database.owner.query(`select (select count(*)::int from delivery.session) as sessions, (select count(*)::int from own.dialogue) as dialogues,
    (select count(*)::int from own.dialogue where closed_at is null) as open, (select count(*)::int from own.notebook_entry) as notes,
    (select count(*)::int from machine.outbox where kind = 'session.shared') as told`);
  return rows[0];
}

async function toTheCard(story: Story): Promise<StoryPerson> {
  const ana = story.person("U0ANA");
  accepted(await ana.types(`/log-session ${COMPLETE}`));
  await ana.hears(/Borrador: visita a Rosa/);
  accepted(await ana.presses(/Currículo y enseñanza/));
  await ana.hears(/✓ Currículo y enseñanza/);
  return ana;
}

describe("every door leads to the same conversation", () => {
  let story: Story;
  beforeAll(async () => {
    story = await openQuiet();
  });
  afterAll(() => story[Symbol.asyncDispose]());

  const doors: readonly (readonly [name: string, open: (ana: StoryPerson) => Promise<unknown>])[] = [
    ["/log-session alone", (ana) => ana.types("/log-session")],
    ["/log-session with words", (ana) => ana.types("/log-session Rosa")],
    ["/fieldbook log", (ana) => ana.types("/fieldbook log")],
    ["/fieldbook log with words", (ana) => ana.types("/fieldbook LOG Visité a Rosa ayer")],
    [
      "the button on Home",
      async (ana) => [await ana.opensHome(), accepted(await ana.presses(/^Registrar una visita$/, "home"))],
    ],
    [
      "the visit that waits on Home",
      async (ana) => [await ana.opensHome(), accepted(await ana.presses(/^Registrar esta visita$/, "home"))],
    ],
    ["the global shortcut", (ana) => ana.uses("session.log")],
    ["plain words that ask for it", (ana) => ana.says("quiero registrar una visita")],
    ["plain words that tell of it", (ana) => ana.says("Ayer visité a Rosa en su escuela")],
    [
      "the button under what was not understood",
      async (ana) => [
        await ana.says("mmm"),
        await ana.hears(/No supe qué hacer con esto/),
        accepted(await ana.presses(/^Registrar esta visita$/)),
      ],
    ],
  ];

  test.each(doors)("%s", async (_, open) => {
    const ana = story.person("U0ANA");
    const asked = () =>
      ana.state.messages.filter(
        ({ from, text }) => from === "bot" && /¿Qué trajo Rosa a la visita|¿Qué visita desea registrar/.test(text),
      ).length;
    const before = asked();
    await open(ana);
    await ana.sees(() => asked() > before || undefined);
    expect(await counts(story)).toMatchObject({ open: 1, sessions: 0 });
    accepted(await ana.says("cancelar"));
    await ana.sees((state) => /El borrador quedó descartado/.test(state.messages.at(-1)?.text ?? "") || undefined);
  });
});

describe("two at once are one", () => {
  test("two doors open one conversation", async () => {
    await using story = await openQuiet();
    const ana = story.person("U0ANA");
    const answers = await Promise.all([
      ana.types("/log-session"),
      ana.uses("session.log"),
      ana.types("/fieldbook log"),
      ana.says("quiero registrar una visita"),
    ]);
    for (const answer of answers) accepted(answer);
    await story.slack.human.settled();
    await ana.hears(/¿Qué visita desea registrar/);
    expect(await counts(story)).toMatchObject({ dialogues: 1, open: 1 });
  });

  test.each(["same_event", "same_message"] as const)(
    "a message that Slack delivers twice (%s) is heard once",
    async (repeat) => {
      await using story = await openQuiet();
      const ana = story.person("U0ANA");
      accepted(await ana.types("/log-session Rosa"));
      await ana.hears(/¿Qué trajo Rosa a la visita/);
      accepted(await ana.presses(/^Se realizó$/));
      await ana.hears(/¿Qué trajo Rosa/);
      story.slack.faults.repeatEvents(repeat);
      accepted(await ana.says("El área de matemática"));
      await story.slack.human.settled();
      await ana.hears(/Lo que trajo Rosa\* · probablemente: _“El área de matemática”_/);
      accepted(await ana.says("Los planes"));
      await ana.hears(/Lo demás que escribió/);
      expect(ana.state.messages.filter(({ text }) => /^Borrador/.test(text))).toHaveLength(3);
      const { rows } = await story.database.owner.query("select turn from own.dialogue");
      // Made, opened, and three times answered.
      expect(rows).toEqual([{ turn: 5 }]);
    },
  );

  test("a double tap on a choice, on a focus and on Save is one each", async () => {
    await using story = await openQuiet();
    const ana = story.person("U0ANA");
    accepted(await ana.types("/log-session Rosa"));
    await ana.hears(/¿Qué trajo Rosa a la visita/);
    await twice(ana, await ana.finds(/^Se realizó$/));
    await ana.hears(/¿Qué trajo Rosa/);
    accepted(await ana.says("El área de matemática"));
    await ana.hears(/Lo que trajo Rosa\* ·/);
    await twice(ana, await ana.finds(/^Clima escolar$/));
    await ana.hears(/✓ Clima escolar/);
    await twice(ana, await ana.finds(SAVE));
    await ana.hears(/Guardado\. .*Rosa podrá leerlo/);
    await ana.leavesItSaved();
    expect(await counts(story)).toEqual({ sessions: 1, dialogues: 1, open: 0, notes: 0, told: 1 });
    const { rows } = await story.database.owner.query("select focus_areas from delivery.session_focus");
    expect(rows).toEqual([{ focus_areas: ["school_climate"] }]);
  });

  test('Save on the card and "guardar" in words at one moment save once; a third tap says that it is closed', async () => {
    await using story = await openQuiet();
    const ana = await toTheCard(story);
    const save = await ana.finds(SAVE);
    const [tapped] = await Promise.all([ana.again(save), ana.says("guardar"), ana.again(save)]);
    accepted(tapped);
    await story.slack.human.settled();
    await ana.hears(/Guardado\. .*Rosa podrá leerlo/);
    // "Anything just for your notebook?" was asked: "no" is no line for it.
    accepted(await ana.says("no, gracias"));
    await story.slack.human.settled();
    await ana.leavesItSaved();
    expect(await counts(story)).toMatchObject({ sessions: 1, open: 0, told: 1, notes: 0 });
  });

  test("two mentors log at one moment, each their own", async () => {
    await using story = await openQuiet();
    const [ana, pedro] = [story.person("U0ANA"), story.person("U0PEDRO")];
    await Promise.all([ana.types("/log-session Visité a Rosa ayer"), pedro.types("/log-session Visité a Oscar hoy")]);
    await ana.hears(/visita a Rosa del martes 17/);
    await pedro.sees((state) => state.messages.find(({ from }) => from === "bot"));
    expect(pedro.state.messages.map((message) => Shown.text(message)).join()).not.toMatch(/Rosa/);
    expect(await counts(story)).toMatchObject({ dialogues: 2, open: 2 });
  });
});

describe("a restart in the middle", () => {
  test("a conversation goes on where it was, in the process that comes after", async () => {
    await using story = await openQuiet();
    const ana = story.person("U0ANA");
    accepted(await ana.types("/log-session Rosa"));
    await ana.hears(/¿Qué trajo Rosa a la visita/);
    accepted(await ana.presses(/^Se realizó$/));
    await ana.hears(/¿Qué trajo Rosa/);
    await story.restart();
    accepted(await ana.says("El área de matemática"));
    await ana.hears(/Lo que trajo Rosa\* ·/);
    await story.restart();
    for (const answer of ["Los planes", "Los padres", "nada"]) {
      accepted(await ana.says(answer));
      await story.slack.human.settled();
    }
    await ana.hears(/Borrador: visita a Rosa/);
    accepted(await ana.presses(/^Clima escolar$/));
    await story.restart();
    accepted(await ana.presses(SAVE));
    await ana.hears(/Guardado\. .*Rosa podrá leerlo/);
    await story.restart();
    await ana.leavesItSaved();
    expect(await counts(story)).toMatchObject({ sessions: 1, dialogues: 1, told: 1 });
  });

  test("a form opened before it is handed in after it", async () => {
    await using story = await openQuiet();
    const ana = await toTheCard(story);
    accepted(await ana.presses(/^Editar$/));
    await ana.isShown(/Editar el borrador/);
    await story.restart();
    accepted(await ana.submits({ minutes: "50" }));
    await ana.hears(/Cambiado: 50 min/);
    accepted(await ana.presses(SAVE));
    await ana.hears(/Guardado/);
    const { rows } = await story.database.owner.query("select duration_min from delivery.session");
    expect(rows).toEqual([{ duration_min: 50 }]);
  });

  test("what was written while nobody listened is heard once, afterwards", async () => {
    await using story = await openQuiet();
    const ana = story.person("U0ANA");
    await story.restart(async () => accepted(await ana.says("Ayer visité a Rosa en su escuela")));
    await ana.hears(/¿Qué trajo Rosa a la visita/);
    await story.slack.human.settled();
    expect(await counts(story)).toMatchObject({ dialogues: 1, open: 1 });
  });
});

async function twice(person: StoryPerson, found: Parameters<StoryPerson["again"]>[0]) {
  const [one, other] = await Promise.all([person.again(found), person.again(found)]);
  accepted(one);
  accepted(other);
}
