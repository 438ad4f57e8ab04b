import type { AccountReading } from "#understanding/account/account-reading.ts";
import type { ClauseRole } from "#understanding/account/clause-roles.ts";
import type { PreparedText } from "#understanding/clauses/prepare-text.ts";
import type { ExtractedVisitValues, Passage } from "#understanding/extracted-values.ts";
import { getQuoteOfSpan } from "#understanding/fold/quote-span.ts";
import { isDoubtful } from "./is-doubtful.ts";

/**
 * What says when, where and with whom the visit was or how it went, what is said to Fieldbook, and what is only polite:
 * of these the rules know what else they say.
 */
const KNOWN_TO_RULES: ReadonlySet<ClauseRole> = new Set<ClauseRole>([
  "visit",
  "outcome",
  "reason",
  "next_visit",
  "instruction",
  "filler",
]);

/** What became of the visit, and why. */
const OF_OUTCOME: ReadonlySet<ClauseRole> = new Set<ClauseRole>(["outcome", "reason"]);
const OF_DAYS: ReadonlySet<ClauseRole> = new Set<ClauseRole>(["visit", "next_visit"]);

/** The days, times and lengths that were read. */
type Facts = Pick<ExtractedVisitValues, "on" | "ahead" | "startsAt" | "minutes" | "nextVisit">;

/**
 * Lists what a text says besides when, where and how long the visit was, in its order, so that nothing that somebody
 * wrote is gone. `known` are the passages that the rules find: they know whom a passage is about, and which commitment it
 * states.
 */
export function listPassages(
  prepared: PreparedText,
  { clauses }: AccountReading,
  values: Facts,
  known: readonly Passage[],
): readonly Passage[] {
  const told = clauses.map((clause) => ({ ...clause, words: getQuoteOfSpan(prepared.folded, clause) }));
  const certain = told.filter((clause) => !isDoubtful(clause));
  const wordsOf = (those: typeof told, roles: ReadonlySet<ClauseRole>) =>
    those.filter(({ role }) => roles.has(role)).map(({ words }) => words);
  const [outcomes, days, facts] = [wordsOf(certain, OF_OUTCOME), wordsOf(told, OF_DAYS), quotesOf(values)];
  const found = told.flatMap(({ role, words, probability }): Passage[] => {
    const around = known.find((passage) => passage.words.includes(words));
    const isKnown = KNOWN_TO_RULES.has(role) && !(around && OF_OUTCOME.has(role));
    const isLeftWhole =
      around && isDoubtful({ probability }) && !certain.some((each) => around.words.includes(each.words));
    if (isKnown || isLeftWhole || !/\p{L}{2}/u.test(words) || isLabelled(words, facts)) return [];
    return [{ ...known.find((passage) => overlaps(passage.words, words)), words }];
  });
  // Of a passage that the rules find whole, the clauses of its parts say the same.
  const left = known.flatMap((passage) => {
    if (found.some(({ words }) => words.includes(passage.words))) return [];
    const parts = found.map(({ words }) => words).filter((words) => passage.words.includes(words));
    return parts.length > 0 ? restOf(passage, parts) : [passage];
  });
  const commitments = new Set<unknown>();
  return [...found, ...left.filter((passage) => !isPartOf(passage, days) || saysMore(passage, facts))]
    .map((passage) => (isPartOf(passage, outcomes) ? { ...passage, ofOutcome: true as const } : passage))
    .map((passage) => withoutSecond(passage, commitments))
    .toSorted((one, other) => prepared.text.indexOf(one.words) - prepared.text.indexOf(other.words));
}

const quotesOf = ({ on, ahead, startsAt, minutes, nextVisit }: Facts) =>
  [on, ahead, startsAt, minutes, nextVisit].flatMap((value) => value?.quote ?? []);

const isPartOf = ({ words }: Passage, whole: readonly string[]) => whole.some((each) => each.includes(words));
const overlaps = (one: string, other: string) => one.includes(other) || other.includes(one);

/** "Date: 12/11", in a text that is filled in. */
function isLabelled(words: string, facts: readonly string[]): boolean {
  return facts.some((quote) => words.endsWith(quote) && LABEL.test(words.slice(0, -quote.length)));
}

const LABEL = /^[^:=]{1,40}[:=]\s*$/;

/** Whether a passage about days says more than those that were read: "I return on the 14th" does not. */
function saysMore({ words }: Passage, facts: readonly string[]): boolean {
  const inside = facts.filter((quote) => words.includes(quote));
  return inside.length === 0 || countWords(without(words, inside)) >= LEAST_WORDS;
}

const without = (words: string, parts: readonly string[]) =>
  parts.reduce((rest, part) => rest.replace(part, "  "), words).trim();

/** Fewer words say nothing by themselves. */
const LEAST_WORDS = 4;

/** What is left of a passage, as far as it still stands in the text in one piece. */
function restOf({ commitment: _, ...passage }: Passage, parts: readonly string[]): readonly Passage[] {
  const rest = without(passage.words, parts).split(/\s{2,}/);
  return rest.flatMap((words) => (countWords(words) >= LEAST_WORDS ? [{ ...passage, words }] : []));
}

/** A commitment that the rules find in one passage is stated once, however many clauses it is cut into. */
function withoutSecond({ commitment, ...passage }: Passage, seen: Set<unknown>): Passage {
  if (!commitment || seen.has(commitment)) return passage;
  seen.add(commitment);
  return { ...passage, commitment };
}

function countWords(words: string): number {
  return words.match(/[\p{L}\p{N}'’]+/gu)?.length ?? 0;
}
