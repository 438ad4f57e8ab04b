import { LANGUAGES, type Language } from "#kernel/language.ts";
import type { PreparedText } from "#understanding/clauses/prepare-text.ts";
import type { ResolvedDay } from "#understanding/facts/resolve-day.ts";
import { removeOverlappingSpans, type TextSpan } from "#understanding/fold/span.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";
import type { ActWishWords } from "#understanding/language/sources.ts";
import { partsOfName } from "#understanding/names/name-index.ts";
import { createTextPattern } from "#understanding/pattern/pattern.ts";
import { findModalityWord } from "#understanding/values/extract-modality.ts";
import { toPlainWords } from "./wish-pattern.ts";

/** A part of the message that is read as one word, with the word that stands for it. */
type Part = TextSpan & { readonly word: "qname" | "qday" | "qtime" | "qway" };

/** A day that is named, whether the words say that the visit is planned for it, and the words since the part before it. */
export type WishedDay = { readonly meaning: ResolvedDay; readonly isSource: boolean; readonly before: string };

type Meant = {
  readonly principals: string[];
  readonly days: WishedDay[];
  readonly times: { readonly value: Temporal.PlainTime; readonly sure: boolean }[];
};

/** Reduces the message to plain words in which each name, day, time and way of meeting is one word. */
export function readWishParts(text: PreparedText, language: Language) {
  const { folded, mentions, context } = text;
  const facts = text.factsIn(language);
  const way = findWay(text, language);
  const people = mentions.filter(({ other }) => !other);
  const parts = removeOverlappingSpans<Part>([
    ...people.map(({ start, end }) => ({ start, end, word: "qname" as const })),
    ...facts.flatMap(({ what, start, end }) =>
      what === "duration" ? [] : [{ start, end, word: `q${what}` as const }],
    ),
    ...(way ? [{ start: way.start, end: way.end, word: "qway" as const }] : []),
  ]).toSorted((one, other) => one.start - other.start);
  const known = new Set((context.known ?? []).flatMap((name) => partsOfName(name)));
  const { around } = PATTERNS[language];
  const names: string[] = [];
  let [rest, since, plain] = [0, 0, ""];
  const add = (words: string) => {
    for (const word of toPlainWords(words).split(" ").filter(Boolean)) {
      const isName = known.has(word) && !around.test(word);
      if (isName) names.push(word);
      plain += ` ${isName ? "qname" : word}`;
    }
  };
  const meant: Meant = { principals: people.flatMap(({ ids }) => ids), days: [], times: [] };
  for (const part of parts) {
    add(folded.text.slice(rest, part.start));
    const fact = facts.find(({ start, end }) => start === part.start && end === part.end);
    if (fact?.what === "day") {
      const isSource = isDayOfVisit(plain, folded.text, part, language);
      meant.days.push({ meaning: fact.meaning, isSource, before: plain.slice(since) });
    }
    if (fact?.what === "time") meant.times.push({ value: fact.startsAt, sure: fact.sure });
    plain += ` ${part.word}`;
    [rest, since] = [part.end, plain.length];
  }
  add(folded.text.slice(rest));
  return { plain: plain.trim(), names, meant };
}

/** Whether the words before a day, its own or the one after it say that the visit is planned for it. */
function isDayOfVisit(plain: string, text: string, day: TextSpan, language: Language): boolean {
  const { source } = PATTERNS[language];
  const [next = ""] = toPlainWords(text.slice(day.end)).split(" ");
  return source.before.test(plain) || source.within.test(text.slice(day.start, day.end)) || source.after.test(next);
}

/** Finds the way of meeting; that it is a visit is none. */
export function findWay({ named }: PreparedText, language: Language) {
  const { visits } = PATTERNS[language];
  return findModalityWord(named.replace(visits, (word) => " ".repeat(word.length)));
}

/** What may stand around the words of a wish and says nothing else. */
export const BESIDE = tabulate(({ around }) => `(?:${around}|qname|qday|qtime|qway)`);

const PATTERNS = tabulate(({ visit, sourceBefore, sourceAfter }, language) => ({
  around: createTextPattern(`^${BESIDE[language]}$`),
  visits: createTextPattern(`\\<(?:${visit})\\>`, "g"),
  source: {
    before: createTextPattern(`\\<${sourceBefore}$`),
    within: createTextPattern(`^${sourceBefore}\\>`),
    after: createTextPattern(`^${sourceAfter}$`),
  },
}));

function tabulate<Made>(make: (words: ActWishWords, language: Language) => Made): Readonly<Record<Language, Made>> {
  const made = LANGUAGES.map((language) => [language, make(LANGUAGE_PACKS[language].actWishes, language)]);
  return Object.fromEntries(made) as Record<Language, Made>;
}
