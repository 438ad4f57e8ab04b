import { describe, expect, test } from "vitest";
import type { PersonId } from "#kernel/id.ts";
import type { Language } from "#kernel/language.ts";
import { openTo } from "#test/support/open-to.ts";
import { Shown } from "#test/support/shown.ts";
import { accepted, openStory, type Story, type StoryPerson, type Transport } from "#test/support/story.ts";

type Words = Readonly<Record<"told" | "next", string>> &
  Readonly<Record<"card" | "focus" | "chosen" | "save" | "saved" | "takeBack" | "done" | "gone", RegExp>> &
  Readonly<Record<"late" | "amend" | "amending" | "shared" | "read" | "planned", RegExp>>;

const WORDS: Readonly<Record<Language, Words>> = {
  es: {
    told: "/log-session Visité a Rosa ayer de 9 a 10:15 en su escuela. Quería conversar sobre el área de matemática. Los docentes ya comparten sus planes; la reunión con los padres fue difícil. Ella observará dos clases antes del 27, yo le enviaré la ficha. Próxima visita el martes 24 a las 10.",
    next: "martes 24 de noviembre, 10:00",
    card: /^Borrador: visita a Rosa, martes 17/,
    focus: /^Currículo y enseñanza$/,
    chosen: /✓ Currículo/,
    save: /^Guardar y compartir con Rosa$/,
    saved: /^Guardado\. .*Rosa podrá leerlo dentro de treinta segundos\. ¿Algo solo para su cuaderno/,
    takeBack: /^Retirarlo$/,
    done: /^El registro de la visita a Rosa del martes 17 de noviembre quedó retirado\. Nadie más lo ha visto\.$/m,
    gone: /^Ya no hay nada que retirar\.$/m,
    late: /^Rosa ya puede leerlo\. Usted puede corregirlo\.$/m,
    amend: /^Corregir$/,
    amending: /Notas de la visita/,
    shared: /^Ana compartió las notas de su visita del martes 17/,
    read: /^Leer$/,
    planned: /^Ana planificó una visita con usted: martes 24 de noviembre, 10:00/,
  },
  en: {
    told: "/log-session Met Rosa yesterday 9 to 10:15 at her school. She wanted to talk about the maths department. Teachers share their plans now; parents' evening was hard. She'll sit in on two lessons before the 27th, I'll send her the sheet. Next visit on Tuesday the 24th at 10.",
    next: "Tuesday 24 November, 10:00",
    card: /^Draft: visit with Rosa, Tuesday 17/,
    focus: /^Curriculum and teaching$/,
    chosen: /✓ Curriculum/,
    save: /^Save and share with Rosa$/,
    saved: /^Saved\. .*Rosa can read it in thirty seconds\. Anything just for your notebook/,
    takeBack: /^Take it back$/,
    done: /^The record of the visit to Rosa on Tuesday 17 November is taken back\. Nobody else has seen it\.$/m,
    gone: /^There is nothing to take back any more\.$/m,
    late: /^Rosa can read it already\. You can correct it\.$/m,
    amend: /^Put right$/,
    amending: /Notes of the visit/,
    shared: /^Ana shared the notes of your visit on Tuesday 17/,
    read: /^Read$/,
    planned: /^Ana planned a visit with you: Tuesday 24 November, 10:00/,
  },
};

describe.each<[Transport, Language]>([
  ["socket", "es"],
  ["http", "es"],
  ["socket", "en"],
  ["http", "en"],
])("a record that is saved, over %s, in %s", (transport, language) => {
  const words = WORDS[language];
  const open = () =>
    openStory({
      transport,
      acquainted: true,
      quiet: ["U0ANA", "U0ROSA"],
      english: language === "en" ? ["U0ANA", "U0ROSA"] : [],
      visits: { U0ROSA: ["2026-11-17T09:00"] },
    });

  test("is nothing to anybody for half a minute, and never was if it is taken back", async () => {
    await using story = await open();
    const ana = story.person("U0ANA");
    const before = await whatOthersKnow(story);
    const draft = await saves(ana, words);
    expect(await whatOthersKnow(story)).toEqual(before);

    const button = await ana.finds(words.takeBack);
    await Promise.all([ana.again(button), ana.again(button)]);
    await ana.hears(words.done);
    const card = await ana.sees((state) =>
      state.messages.findLast((message) => message.ts > draft.ts && words.card.test(Shown.text(message))),
    );
    expect(Shown.text(card).split("\n").filter(isValue)).toEqual(Shown.text(draft).split("\n").filter(isValue));
    // The second tap of the two.
    await ana.sees((state) => state.messages.find(({ ephemeral, text }) => ephemeral && words.gone.test(text)));

    await story.halfAMinutePasses();
    await story.becomes("2026-11-18T12:00");
    expect(await whatOthersKnow(story)).toEqual(before);
    expect(await story.rows("select status from delivery.visit")).toEqual([{ status: "planned" }]);

    accepted(await ana.presses(words.save));
    await ana.hears(words.saved);
    await ana.leavesItSaved();
    await story.person("U0ROSA").hears(words.shared);
  });

  test("is the principal's after that: she is told and reads it, and it is too late to take it back", async () => {
    await using story = await open();
    const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
    await saves(ana, words);
    expect(rosa.heard()).toEqual([]);
    await story.halfAMinutePasses();
    await rosa.hears(words.shared);
    await rosa.hears(words.planned);
    accepted(await rosa.presses(words.read));
    await rosa.isShown(language === "es" ? /Quería conversar/ : /She wanted to talk/);
    expect(await story.rows("select status from delivery.visit order by starts_at")).toEqual([
      { status: "held" },
      { status: "planned" },
    ]);

    accepted(await ana.presses(words.takeBack));
    await ana.hears(words.late);
    accepted(await ana.presses(words.amend));
    await ana.isShown(words.amending);
    expect(await story.rows("select from delivery.session")).toHaveLength(1);
  });
});

test("a visit that was not held is only saved, can be taken back too, and then nothing was called off", async () => {
  await using story = await openStory({ acquainted: true, visits: { U0ROSA: ["2026-11-17T09:00"] } });
  const ana = story.person("U0ANA");
  const log = async () => {
    accepted(await ana.types("/log-session La visita a Rosa de ayer no se realizó por la lluvia"));
    await ana.hears(/^Borrador: visita a Rosa/);
    accepted(await ana.presses(/^Registrar que no se realizó$/));
    await ana.hears(/^Guardado\. .*Puede retirarlo durante treinta segundos\./);
  };
  await log();
  accepted(await ana.presses(/^Retirarlo$/));
  await ana.hears(WORDS.es.done);
  await story.halfAMinutePasses();
  expect(await story.rows("select status from delivery.visit")).toEqual([{ status: "planned" }]);

  accepted(await ana.presses(/^Registrar que no se realizó$/));
  await ana.hears(/^Guardado\. .*Puede retirarlo/);
  await story.halfAMinutePasses();
  expect(await story.rows("select status, cancel_reason from delivery.visit")).toEqual([
    { status: "cancelled", cancel_reason: "transport_weather" },
  ]);
  accepted(await ana.presses(/^Retirarlo$/));
  await ana.hears(/^Rosa ya puede leerlo\.$/m);
});

/** Ana tells of a visit and saves the draft; answers the card as it was when she saved it. */
async function saves(ana: StoryPerson, words: Words) {
  accepted(await ana.types(words.told));
  await ana.hears(words.card);
  accepted(await ana.presses(words.focus));
  const draft = await ana.hears(words.chosen);
  expect(Shown.text(draft)).toContain(words.next);
  accepted(await ana.presses(words.save));
  await ana.hears(words.saved);
  // The card says by then that it was saved, and the way back stands once.
  await ana.sees(({ messages }) => messages.every((message) => !words.card.test(Shown.text(message))) || undefined);
  const labels = ana.state.messages.flatMap((message) => Shown.text(message).split("\n"));
  expect(labels.filter((label) => words.takeBack.test(label))).toHaveLength(1);
  return draft;
}

/** The lines of a card with what was understood, not its title and its buttons. */
const isValue = (line: string) => line.startsWith("*");

/** What Rosa was told and sees on Home, and every row that she or the coordinator can read. */
async function whatOthersKnow(story: Story) {
  const rosa = story.person("U0ROSA");
  const known = { heard: rosa.heard(), home: Shown.text(await rosa.opensHome()) };
  const rows = [];
  for (const user of ["U0ROSA", "U0ELENA"]) {
    const [found] = await story.rows("select person_id from machine.address where user_ref = $1", [user]);
    const { workspaceId } = story;
    const open = await openTo(story.database, { workspaceId, personId: found?.person_id as PersonId });
    rows.push(Object.entries(open).filter(([table]) => table !== "machine.inbox" && table !== "machine.address"));
  }
  return { ...known, rows };
}
