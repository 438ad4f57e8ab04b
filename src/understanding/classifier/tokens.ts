import type { Language } from "#kernel/language.ts";
import type { PreparedText } from "#understanding/clauses/prepare-text.ts";
import type { TemporalFact } from "#understanding/facts/find-temporal-facts.ts";
import type { TextSpan } from "#understanding/fold/span.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";
import { findAllMatches } from "#understanding/pattern/find-all-matches.ts";
import { createConceptFinder, parseLexicon } from "./lexicon.ts";
import { hashToken, type TokenHashes } from "./token-hashes.ts";

/** A word of a folded (normalised) text as the classifiers see it. */
export type Token = TextSpan & {
  /** The word; of a name or a number only that it is one, so that no classifier learns who somebody is. */
  readonly word: string;
  /** The word, or what a day, a time or a duration that it belongs to is called. */
  readonly shape: string;
  /** Whether the token before belongs to the same day, time, duration or name. */
  readonly goesOn: boolean;
  /** What stands between the token before and this one: spaces, a comma, the end of a sentence, a new line … */
  readonly gap: Gap;
  readonly isCapital: boolean;
  /** What the word says, as far as a lexicon knows it. */
  readonly concepts: readonly string[];
  readonly hashes: TokenHashes;
};

export type Gap = "start" | "none" | "comma" | "colon" | "stop" | "dash" | "line" | "other";

/** Splits a prepared text into tokens, in linear time. */
export function toTokens({ named, folded, mentions, factsIn }: PreparedText, language: Language): readonly Token[] {
  const [factAt, nameAt] = [createLookup(factsIn(language)), createLookup<TextSpan>(mentions)];
  let end: number | undefined;
  const tokens = findAllMatches(WORD, named).map(({ 0: written, index: start }) => {
    const [fact, name] = [factAt(start), nameAt(start)];
    const word = MASK.test(written) || name ? "#name" : toWord(written);
    const gap = end === undefined ? "start" : gapOf(named.slice(end, start));
    end = start + written.length;
    return {
      start,
      end,
      word,
      shape: fact ? shapeOfFact(fact) : word,
      goesOn: ((fact ?? name)?.start ?? start) < start && gap !== "start",
      gap,
      isCapital: /^\p{Lu}/u.test(folded.cut(start, start + 1)),
    } as const;
  });
  const found = loadConceptFinder(language)(tokens.map(({ word }) => word));
  return tokens.map((token, at) => {
    const concepts = found[at] ?? [];
    return { ...token, concepts, hashes: hashToken(token.word, token.shape, concepts) };
  });
}

const finders = new Map<Language, ReturnType<typeof createConceptFinder>>();

function loadConceptFinder(language: Language): ReturnType<typeof createConceptFinder> {
  const known = finders.get(language);
  if (known) return known;
  const finder = createConceptFinder(parseLexicon(LANGUAGE_PACKS[language].accounts.lexicon));
  finders.set(language, finder);
  return finder;
}

/** Returns a function that finds the span that contains a place. It is to be asked for places in ascending order. */
function createLookup<Span extends TextSpan>(spans: readonly Span[]) {
  let next = 0;
  return (place: number): Span | undefined => {
    while ((spans[next]?.end ?? Infinity) <= place) next++;
    const span = spans[next];
    return span && span.start <= place ? span : undefined;
  };
}

const WORD = /[\p{L}\p{M}\p{N}\x91-\x93]+(?:'[\p{L}\p{M}\p{N}]+)*/gu;
const MASK = /[\x91-\x93]/;

function toWord(written: string): string {
  if (/^\d+$/.test(written)) return `#${Math.min(written.length, 5)}`;
  return written.replace(/\d+/g, "#").replace(/(.)\1{2,}/gu, "$1$1");
}

function shapeOfFact(fact: TemporalFact): string {
  if (fact.what !== "day") return `#${fact.what}`;
  if (fact.meaning === "unreadable") return "#noday";
  const { past, future } = fact.meaning;
  return past && future ? "#day" : past ? "#past" : "#ahead";
}

function gapOf(between: string): Gap {
  if (between.includes("\n")) return "line";
  const mark = between.trim();
  if (mark === "") return "none";
  if (/[.!?;]/.test(mark)) return "stop";
  if (mark.includes(":") || mark.includes("=")) return "colon";
  if (mark.includes(",")) return "comma";
  return mark.includes("-") ? "dash" : "other";
}
