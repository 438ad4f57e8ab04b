import { describe, expect, test } from "vitest";
import type { Language } from "#kernel/language.ts";
import { Shown } from "#test/support/shown.ts";
import { accepted, openStory, type Story, type StoryPerson } from "#test/support/story.ts";
import { SAVE } from "./tell.ts";

/** What one mentor does, step by step: a line that is written, or what is tapped. */
type Step =
  | { readonly types: string }
  | { readonly says: string }
  | { readonly taps: RegExp }
  | { readonly picks: RegExp };
type Told = { readonly steps: readonly (readonly [does: Step, hears: RegExp])[]; readonly saved: RegExp };

const WORDS = {
  es: {
    save: SAVE,
    complete:
      "Visité a Rosa ayer de 9 a 10:15 en su escuela. Quería conversar sobre el área de matemática. Los docentes ya comparten sus planes; la reunión con los padres fue difícil. Ella observará dos clases antes del 27, yo le enviaré la ficha de observación.",
    card: /Borrador: visita a Rosa/,
    saved: /Guardado\. .*(?:Rosa|Maribel) podrá leerlo/,
  },
  en: {
    save: /^Save and share with /,
    complete:
      "Met Rosa yesterday 9 to 10:15 at her school. She wanted to talk about the maths department. Teachers share their plans now; parents' evening was hard. She'll sit in on two lessons before the 27th, I'll send her the observation sheet.",
    card: /Draft: visit with Rosa/,
    saved: /Saved\. .*(?:Rosa|Maribel) can read it in thirty seconds/,
  },
} as const;

const LINES = {
  es: "Quería conversar sobre el área de matemática. Los docentes ya comparten sus planes; la reunión con los padres fue difícil.",
  en: "Wanted to talk about the maths department. Teachers share their plans now; parents' evening was hard.",
} as const;

const PLANNED: Record<Language, Told["steps"]> = {
  es: [
    [{ types: "/log-session Rosa" }, /^¿Cómo fue la visita a Rosa del martes 17 de noviembre/],
    [{ taps: /^Se realizó$/ }, /^¿Qué trajo Rosa/],
    [{ says: LINES.es }, /^Borrador: visita a Rosa, martes 17 de noviembre[\s\S]*Guardar y compartir/],
  ],
  en: [
    [{ types: "/log-session Rosa" }, /^Tuesday 17 November's visit with Rosa: how did it go/],
    [{ taps: /^Held$/ }, /^What did Rosa bring/],
    [{ says: LINES.en }, /^Draft: visit with Rosa, Tuesday 17 November[\s\S]*Save and share/],
  ],
};

/** Maribel was not visited by plan: whom, when, how and how long are three taps. */
const AD_HOC: Record<Language, Told["steps"]> = {
  es: [
    [{ types: "/log-session" }, /Qué visita desea registrar/],
    [{ picks: /Maribel/ }, /^¿Qué día se reunió con Maribel.*De qué manera se reunieron y cuánto.*Qué trajo Maribel/],
    [{ taps: /^Ayer$/ }, /^¿De qué manera se reunieron y cuánto conversaron/],
    [{ taps: /^Teléfono, 30 min$/ }, /^¿Qué trajo Maribel/],
    [{ says: LINES.es }, /^Borrador: visita a Maribel, martes 17 de noviembre[\s\S]*Guardar y compartir/],
  ],
  en: [
    [{ types: "/log-session" }, /Which visit/],
    [
      { picks: /Maribel/ },
      /^On which day did you meet Maribel.*How did you meet, and how long.*What did Maribel bring/,
    ],
    [{ taps: /^Yesterday$/ }, /^How did you meet, and how long did you talk/],
    [{ taps: /^Phone, 30 min$/ }, /^What did Maribel bring/],
    [{ says: LINES.en }, /^Draft: visit with Maribel, Tuesday 17 November[\s\S]*Save and share/],
  ],
};

describe.each(["es", "en"] as const)("how much a mentor has to do (%s)", (language) => {
  const words = WORDS[language];

  test("a complete account is one message and one tap", async () => {
    await using story = await openIn(language);
    const done = await play(story, [[{ types: `/log-session ${words.complete}` }, words.card]], words);
    expect(done).toEqual({ written: 1, taps: 1, exchanges: 1 });
  });

  test("a planned visit, of which nothing was told, is two exchanges", async () => {
    await using story = await openIn(language);
    const done = await play(story, PLANNED[language], words);
    report("planned visit", language, done);
    expect(done).toEqual({ written: 2, taps: 2, exchanges: 2 });
  });

  test("a contact nobody had planned is three exchanges, with the question whom", async () => {
    await using story = await openIn(language);
    const done = await play(story, AD_HOC[language], words);
    report("contact without a plan", language, done);
    expect(done).toEqual({ written: 2, taps: 4, exchanges: 3 });
  });

  test("all that is missing, in one message in words, is two exchanges", async () => {
    await using story = await openIn(language);
    const [who, rest] =
      language === "es"
        ? ["Visité a Maribel", `Ayer, por teléfono, media hora. ${LINES.es}`]
        : ["I met Maribel", `Yesterday, by phone, half an hour. ${LINES.en}`];
    const inWords: Told["steps"] = [
      [{ types: `/log-session ${who}` }, /Qué día|which day/],
      [
        { says: rest },
        /^(?:Borrador: visita a|Draft: visit with) Maribel, (?:martes|Tuesday) 17[\s\S]*(?:Guardar y compartir|Save and share)/,
      ],
    ];
    const done = await play(story, inWords, words);
    report("contact without a plan, in words", language, done);
    expect(done).toEqual({ written: 2, taps: 1, exchanges: 2 });
  });
});

const openIn = (language: Language) => openStory({ quiet: ["U0ANA"], english: language === "en" ? ["U0ANA"] : [] });

/** Plays the steps and saves. An exchange is something Fieldbook asks or shows, and what the mentor does about it. */
async function play(story: Story, steps: Told["steps"], words: { save: RegExp; saved: RegExp }) {
  const ana = story.person("U0ANA");
  for (const [step, hears] of steps) {
    accepted(await act(ana, step));
    await ana.hears(hears);
  }
  const exchanges = ana.state.messages.filter(({ from }) => from === "bot").length;
  accepted(await ana.presses(words.save));
  await ana.hears(words.saved);
  const { rows } = await story.database.owner.query("select count(*)::int as sessions from delivery.session");
  expect(rows).toEqual([{ sessions: 1 }]);
  const written = steps.filter(([step]) => "types" in step || "says" in step).length;
  return { written, taps: steps.length - written + 1, exchanges };
}

function act(person: StoryPerson, step: Step) {
  if ("types" in step) return person.types(step.types);
  if ("says" in step) return person.says(step.says);
  return "taps" in step ? person.presses(step.taps) : person.picks(step.picks);
}

function report(what: string, language: string, { written, taps, exchanges }: Awaited<ReturnType<typeof play>>) {
  process.stdout.write(
    `${what} (${language}): ${exchanges} exchanges; ${written} messages, the command included, and ${taps} taps\n`,
  );
}

test("the counting counts: a question more is an exchange more", async () => {
  await using story = await openIn("es");
  const ana = story.person("U0ANA");
  accepted(await ana.types("/log-session Visité a Maribel"));
  await ana.hears(/Qué día/);
  accepted(await ana.says("ayer"));
  await ana.hears(/^¿(?:De qué manera|Cuánto conversaron)/);
  accepted(await ana.says("por teléfono, 45 minutos"));
  await ana.hears(/^¿Qué trajo Maribel/);
  expect(
    ana.state.messages.filter(({ from }) => from === "bot").map((message) => Shown.text(message).split("\n")[0]),
  ).toHaveLength(3);
});
