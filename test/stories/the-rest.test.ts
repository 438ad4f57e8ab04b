import { expect, test } from "vitest";
import { surely } from "#test/mentoring/session/dialogue-cases.ts";
import { Shown } from "#test/support/shown.ts";
import { accepted, openStory } from "#test/support/story.ts";
import { understandMessageByRules } from "#understanding/understand.ts";
import { SAVE } from "./tell.ts";

/** What is only likely fills the draft, and is no rest. */
const understand = async (...message: Parameters<typeof understandMessageByRules>) =>
  surely(understandMessageByRules(...message));

/** In a draft about Julio: what he will do is certain, what "she" will do is not. */
const STORIES = {
  es: {
    account:
      "/log-session Visité a Julio ayer de 9 a 10:15 en su escuela. Quería conversar sobre la convivencia. Los docentes ya comparten sus planes. Le cuesta reunir a los padres. Julio armará el rol para el viernes. Llegó una carta de la UGEL. La subdirectora la recibió; ella hablará con la DEMUNA.",
    draft: /Borrador: visita a Julio/,
    sure: /Julio hará\* · _“armará el rol”_/,
    likely: /¿Es un compromiso de Julio\?\* · _“ella hablará con la DEMUNA”_/,
    yes: /^Sí, agregarlo$/,
    no: /^No, dejarlo fuera$/,
    rest: /Lo demás que escribió\*[\s\S]*_“Llegó una carta de la UGEL”_/,
    taken: /Julio hará\* · _“hablará con la DEMUNA”_/,
    words: ["armará el rol", "hablará con la DEMUNA"],
    note: /^Pasar a mi cuaderno$/,
    noted: /Quedó en su cuaderno de campo/,
    focus: /Clima escolar/,
    save: SAVE,
    saved: /^Guardado\./m,
    letter: "carta",
  },
  en: {
    account:
      "/log-session I visited Julio yesterday from 9 to 10:15 at his school. He wanted to talk about the school climate. Teachers share their plans now. He finds it hard to reach parents. Julio will draw up the rota by Friday. A letter came from the district. The deputy met them; she will talk to the DEMUNA.",
    draft: /Draft: visit with Julio/,
    sure: /Julio will\* · _“draw up the rota”_/,
    likely: /Is this something Julio will do\?\* · _“she will talk to the DEMUNA”_/,
    yes: /^Yes, add it$/,
    no: /^No, leave it out$/,
    rest: /The rest of what you wrote\*[\s\S]*_“A letter came from the district(?:”_[\s\S]*_“|\. )The deputy met them”_/,
    taken: /Julio will\* · _“talk to the DEMUNA”_/,
    words: ["draw up the rota", "talk to the DEMUNA"],
    note: /^Put in my notebook$/,
    noted: /Kept in your notebook/,
    focus: /School climate/,
    save: /^Save/,
    saved: /^Saved\./m,
    letter: "letter",
  },
} as const;

test.each([
  ["socket", "es", "takes over"],
  ["http", "es", "leaves out"],
  ["http", "en", "takes over"],
  ["socket", "en", "leaves out"],
] as const)(
  "over %s, in %s, the mentor %s what may be a commitment, and sees the rest",
  async (transport, language, does) => {
    const told = STORIES[language];
    const english = language === "en" ? ["U0ANA", "U0JULIO"] : [];
    await using story = await openStory({ transport, english, quiet: ["U0ANA"], understand });
    const [ana, julio] = [story.person("U0ANA"), story.person("U0JULIO")];
    accepted(await ana.types(told.account));
    const card = Shown.text(await ana.hears(told.draft));
    expect(card).toMatch(told.sure);
    expect(card).toMatch(told.likely);
    expect(card).toMatch(told.rest);
    expect(card).not.toMatch(told.taken);

    accepted(await ana.presses(does === "takes over" ? told.yes : told.no));
    const isSettled = (text: string) => told.draft.test(text) && !told.likely.test(text);
    const settled = await ana.sees((state) => state.messages.map((one) => Shown.text(one)).find(isSettled));
    expect(told.taken.test(settled)).toBe(does === "takes over");

    accepted(await ana.presses(told.note));
    await ana.hears(told.noted);
    accepted(await ana.presses(told.focus));
    await ana.hears(new RegExp(`✓ ${told.focus.source}`));
    accepted(await ana.presses(told.save));
    await ana.hears(told.saved);
    await ana.leavesItSaved();

    const saved = await story.rows("select count(*)::int as commitments from delivery.commitment");
    expect(saved).toEqual([{ commitments: does === "takes over" ? 2 : 1 }]);
    await julio.hears(/Ana/);
    accepted(await julio.presses(language === "es" ? /^Leer$/ : /^Read$/));
    const notes = Shown.text(await julio.isShown(new RegExp(told.words[0])));
    expect(notes.includes(told.words[1])).toBe(does === "takes over");
    expect(notes).not.toContain(told.letter);
  },
);

test("a draft in which every sentence found its field shows no rest", async () => {
  await using story = await openStory({ quiet: ["U0ANA"], understand });
  const ana = story.person("U0ANA");
  accepted(
    await ana.types(
      "/log-session Hola. Visité a Julio ayer de 9 a 10:15 en su escuela. Quería conversar sobre la convivencia. Los docentes ya comparten sus planes. Le cuesta reunir a los padres. Julio armará el rol para el viernes.",
    ),
  );
  const card = Shown.text(await ana.hears(/Borrador: visita a Julio/));
  expect(card).not.toMatch(/Lo demás que escribió|¿Es un compromiso/);
});

test("where only an uncertain commitment was told, the card asks about it", async () => {
  await using story = await openStory({ quiet: ["U0ANA"], understand });
  const ana = story.person("U0ANA");
  accepted(
    await ana.types(
      "/log-session Visité a Rosa ayer de 9 a 10:15 en su escuela. Quería conversar sobre la convivencia. Los docentes ya comparten sus planes. Le cuesta reunir a los padres. La subdirectora armará el rol para el viernes; ella hablará con la DEMUNA.",
    ),
  );
  const asked = Shown.text(await ana.hears(/Borrador: visita a Rosa/));
  expect(asked).toMatch(/¿Es un compromiso de Rosa\?\* · _“ella hablará con la DEMUNA”_/);
  accepted(await ana.presses(/^Sí, agregarlo$/));
  const card = Shown.text(await ana.hears(/Rosa hará\* ·/));
  expect(card).toMatch(/Rosa hará\* · _“hablará con la DEMUNA”_/);
  expect(card).toMatch(/Lo demás que escribió\*[\s\S]*_“La subdirectora armará el rol para el viernes”_/);
});
