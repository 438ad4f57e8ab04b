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
    focus: /Currículo y enseñanza/,
    saved: /Guardado\. (?:Rosa|Maribel) podrá leerlo/,
  },
  en: {
    save: /^Save and share with /,
    complete:
      "Met Rosa yesterday 9 to 10:15 at her school. She wanted to talk about the maths department. Teachers share their plans now; parents' evening was hard. She'll sit in on two lessons before the 27th, I'll send her the observation sheet.",
    card: /Draft: visit with Rosa/,
    focus: /Curriculum and teaching/,
    saved: /Saved\. (?:Rosa|Maribel) can read it in thirty seconds/,
  },
} as const;

const STORIES = {
  es: [
    [{ says: "El área de matemática" }, /Qué está funcionando/],
    [{ says: "Los docentes comparten sus planes" }, /Qué es lo que cuesta/],
    [{ says: "La reunión con los padres" }, /Qué hará cada uno/],
  ],
  en: [
    [{ says: "The maths department" }, /What is working/],
    [{ says: "Teachers share their plans" }, /What is hard/],
    [{ says: "Parents' evening" }, /What will each of you do/],
  ],
} as const satisfies Record<string, Told["steps"]>;

const PLANNED: Record<Language, Told["steps"]> = {
  es: [
    [{ types: "/log-session Rosa" }, /Cómo fue la visita a Rosa del martes 17 de noviembre/],
    [{ taps: /^Se realizó$/ }, /Qué trajo Rosa/],
    ...STORIES.es,
    [{ says: "Rosa observará dos clases, yo le enviaré la ficha" }, /Borrador: visita a Rosa, martes 17 de noviembre/],
    [{ taps: /Currículo y enseñanza/ }, /✓ Currículo/],
  ],
  en: [
    [{ types: "/log-session Rosa" }, /Tuesday 17 November's visit with Rosa: how did it go/],
    [{ taps: /^Held$/ }, /What did Rosa bring/],
    ...STORIES.en,
    [
      { says: "Rosa will sit in on two lessons, I will send her the sheet" },
      /Draft: visit with Rosa, Tuesday 17 November/,
    ],
    [{ taps: /Curriculum and teaching/ }, /✓ Curriculum/],
  ],
};

/** Maribel was not visited by plan: whom, when, how and how long are three taps. */
const AD_HOC: Record<Language, Told["steps"]> = {
  es: [
    [{ types: "/log-session" }, /Qué visita desea registrar/],
    [{ picks: /Maribel/ }, /Qué día se reunió con Maribel/],
    [{ taps: /^Ayer$/ }, /De qué manera se reunieron y cuánto conversaron/],
    [{ taps: /^Teléfono, 30 min$/ }, /Qué trajo Maribel/],
    ...STORIES.es,
    [{ taps: /^Nada esta vez$/ }, /Borrador: visita a Maribel, martes 17 de noviembre/],
    [{ taps: /Currículo y enseñanza/ }, /✓ Currículo/],
  ],
  en: [
    [{ types: "/log-session" }, /Which visit/],
    [{ picks: /Maribel/ }, /On which day did you meet Maribel/],
    [{ taps: /^Yesterday$/ }, /How did you meet, and how long did you talk/],
    [{ taps: /^Phone, 30 min$/ }, /What did Maribel bring/],
    ...STORIES.en,
    [{ taps: /^Nothing this time$/ }, /Draft: visit with Maribel, Tuesday 17 November/],
    [{ taps: /Curriculum and teaching/ }, /✓ Curriculum/],
  ],
};

describe.each(["es", "en"] as const)("how much a mentor has to do (%s)", (language) => {
  const words = WORDS[language];

  test("a complete account is one message and two taps", async () => {
    await using story = await openIn(language);
    const done = await play(
      story,
      [
        [{ types: `/log-session ${words.complete}` }, words.card],
        [{ taps: words.focus }, /✓/],
      ],
      words,
    );
    expect(done).toEqual({ written: 1, taps: 2, exchanges: 1 });
  });

  test("one thing at a time about a planned visit is at most eight exchanges", async () => {
    await using story = await openIn(language);
    const done = await play(story, PLANNED[language], words);
    report("planned visit", language, done);
    expect(done).toEqual({ written: 5, taps: 3, exchanges: 6 });
    // Even with the command and every tap counted, it is eight.
    expect(done.written + done.taps).toBeLessThanOrEqual(8);
  });

  test("one thing at a time about a contact nobody had planned is at most eight exchanges", async () => {
    await using story = await openIn(language);
    const done = await play(story, AD_HOC[language], words);
    report("contact without a plan", language, done);
    expect(done.exchanges).toBeLessThanOrEqual(8);
    expect(done.written + done.taps).toBeLessThanOrEqual(10);
  });

  test("one thing at a time in words only, without any button but focus and save, is no longer", async () => {
    await using story = await openIn(language);
    const [who, day, how, nothing] =
      language === "es"
        ? ["Visité a Maribel", "ayer", "por teléfono, media hora", "nada"]
        : ["I met Maribel", "yesterday", "by phone, half an hour", "nothing"];
    const [, , ...rest] = AD_HOC[language];
    const inWords: Told["steps"] = [
      [{ types: `/log-session ${who}` }, /Qué día|which day/],
      [{ says: day }, /De qué manera|How did you meet, and/],
      [{ says: how }, /Qué trajo|What did Maribel bring/],
      ...STORIES[language],
      [{ says: nothing }, /Maribel/],
      ...rest.slice(-1),
    ];
    const done = await play(story, inWords, words);
    report("contact without a plan, in words", language, done);
    expect(done.exchanges).toBeLessThanOrEqual(8);
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
  await ana.hears(/De qué manera/);
  accepted(await ana.says("por teléfono"));
  await ana.hears(/^¿Cuánto conversaron\?/);
  expect(
    ana.state.messages.filter(({ from }) => from === "bot").map((message) => Shown.text(message).split("\n")[0]),
  ).toHaveLength(3);
});
