import type { ContactModality } from "#kernel/contact-codes.ts";
import { LANGUAGES, type Language, listLanguagesFrom } from "#kernel/language.ts";
import type { PreparedText } from "#understanding/clauses/prepare-text.ts";
import type { ResolvedDay } from "#understanding/facts/resolve-day.ts";
import { removeOverlappingSpans, type TextSpan } from "#understanding/fold/span.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";
import { partsOfName } from "#understanding/names/name-index.ts";
import { createOptionalProperty } from "#understanding/optional-property.ts";
import { createTextPattern } from "#understanding/pattern/pattern.ts";
import { findModalityWord } from "#understanding/values/extract-modality.ts";
import { ACT_WISHES, type ActWishName } from "./act-wishes.ts";
import { toPlainWords } from "./wish-pattern.ts";

/** What a person asks to be done, as far as a message says it. What it does not say is asked, and never guessed. */
export type ActWish = {
  readonly act: ActWishName;
  /** Whether the words name what they are about, or a day or a time: "move the visit", not "move it". */
  readonly isExplicit: boolean;
  /** The ids of the principals who are named, and the parts of other names. */
  readonly principals: readonly string[];
  readonly names: readonly string[];
  /** The day of the visit that is meant. */
  readonly of?: Exclude<ResolvedDay, "unreadable">;
  /** The day and the time to which it is to be moved. */
  readonly toDay?: Exclude<ResolvedDay, "unreadable">;
  readonly toTime?: { readonly value: Temporal.PlainTime; readonly sure: boolean };
  readonly modality?: ContactModality;
  /** Whether it is said of a visit that is over: "it was a call". */
  readonly isOver: boolean;
};

const MAX_LENGTH = 120;

/** Reads such a wish if the whole message is that, in the writer's language or another. */
export function parseActWish(text: PreparedText): ActWish | undefined {
  if (text.folded.text.length > MAX_LENGTH) return undefined;
  const wish = listLanguagesFrom(text.context.language)
    .map((language) => readIn(text, language))
    .find((each) => each !== undefined);
  // "Could you move it?" is a request. Any other question says nothing.
  return wish && text.folded.text.includes("?") && wish.act !== "move" && wish.act !== "cancel" ? undefined : wish;
}

/** A part of the message that is read as one word, with the word that stands for it. */
type Part = TextSpan & { readonly word: "qname" | "qday" | "qtime" | "qway" };
type Meant = {
  readonly principals: string[];
  readonly days: { readonly meaning: ResolvedDay; readonly isSource: boolean }[];
  readonly times: { readonly value: Temporal.PlainTime; readonly sure: boolean }[];
};

function readIn(text: PreparedText, language: Language): ActWish | undefined {
  const { patterns, words } = PATTERNS[language];
  const { plain, names, meant } = toWords(text, language);
  const read = plain.split(" ");
  const isWay = read.includes("qway") && !read.includes("qday") && !read.includes("qtime");
  const act = ACT_WISHES.find((each) => (each !== "convert" || isWay) && patterns[each].test(plain));
  if (!act) return undefined;
  const isExplicit = words.named.test(plain) || !VISIT_ACTS.includes(act);
  if (NEEDS_A_VISIT.includes(act) && !isExplicit && !words.suffixed.test(plain)) return undefined;
  const [of, toDay] = [true, false].map((isSource) => meant.days.find((day) => day.isSource === isSource)?.meaning);
  const day = act === "move" ? of : (of ?? toDay);
  const isRead = (meaning: ResolvedDay | undefined) => (meaning === "unreadable" ? undefined : meaning);
  return {
    act,
    isExplicit,
    principals: meant.principals,
    names,
    isOver: words.converted.test(plain),
    ...createOptionalProperty("of", isRead(day)),
    ...(act === "move" && createOptionalProperty("toDay", isRead(toDay))),
    ...(act === "move" && createOptionalProperty("toTime", meant.times.at(-1))),
    ...(act === "convert" && createOptionalProperty("modality", findWay(text, language)?.value)),
  };
}

/** By itself "pass" skips a question, "cancel" ends a draft, and a mistake may be anything. */
const NEEDS_A_VISIT: readonly ActWishName[] = ["move", "cancel", "void"];
const VISIT_ACTS: readonly ActWishName[] = ["move", "cancel", "convert", "miss", "void"];

/** Reduces the message to plain words in which each name, day, time and way of meeting is one word. */
function toWords(text: PreparedText, language: Language) {
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
  const { around, source } = PATTERNS[language].words;
  const names: string[] = [];
  let [rest, plain] = [0, ""];
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
      const after = toPlainWords(folded.text.slice(part.end)).split(" ")[0] ?? "";
      const isSource = source.before.test(plain) || source.after.test(after);
      meant.days.push({ meaning: fact.meaning, isSource });
    }
    if (fact?.what === "time") meant.times.push({ value: fact.startsAt, sure: fact.sure });
    plain += ` ${part.word}`;
    rest = part.end;
  }
  add(folded.text.slice(rest));
  return { plain: plain.trim(), names, meant };
}

/** Finds the way of meeting; that it is a visit is none. */
function findWay({ named }: PreparedText, language: Language) {
  const { visits } = PATTERNS[language].words;
  return findModalityWord(named.replace(visits, (word) => " ".repeat(word.length)));
}

const PATTERNS = Object.fromEntries(LANGUAGES.map((language) => [language, createPatterns(language)])) as Record<
  Language,
  ReturnType<typeof createPatterns>
>;

function createPatterns(language: Language) {
  const { actWishes } = LANGUAGE_PACKS[language];
  const beside = `(?:${actWishes.around}|qname|qday|qtime|qway)`;
  const create = (act: ActWishName) => createTextPattern(`^(?:${beside} )*?${actWishes[act]}(?: ${beside})*$`);
  return {
    patterns: Object.fromEntries(ACT_WISHES.map((act) => [act, create(act)])) as Record<ActWishName, RegExp>,
    words: {
      around: createTextPattern(`^${beside}$`),
      visits: createTextPattern(`\\<(?:${actWishes.visit})\\>`, "g"),
      named: createTextPattern(`\\<(?:${actWishes.visit}|qday|qtime|qname)\\>`),
      suffixed: createTextPattern("(?<!canc)(?:[aer]|mos)l[ao]\\>|\\<(?:la|it)\\>"),
      converted: createTextPattern(`\\<${actWishes.converted}\\>`),
      source: {
        before: createTextPattern(`\\<${actWishes.sourceBefore}$`),
        after: createTextPattern(`^${actWishes.sourceAfter}$`),
      },
    },
  };
}
