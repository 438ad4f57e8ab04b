import type { AccountReading } from "#understanding/account/account-reading.ts";
import type { ClauseRole } from "#understanding/account/clause-roles.ts";
import type { PreparedText } from "#understanding/clauses/prepare-text.ts";
import type { ExtractedVisitValues, Passage } from "#understanding/extracted-values.ts";
import { getQuoteOfSpan } from "#understanding/fold/quote-span.ts";

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

/** How it went, and why: where the outcome was read, these clauses say nothing besides. */
const OF_OUTCOME: ReadonlySet<ClauseRole> = new Set<ClauseRole>(["outcome", "reason"]);

/**
 * Lists what a text says besides when, where and how long the visit was, in its order, so that nothing that somebody
 * wrote is gone. `known` are the passages that the rules find: they know whom a passage is about, and which commitment it
 * states.
 */
export function listPassages(
  prepared: PreparedText,
  { clauses }: AccountReading,
  values: Pick<ExtractedVisitValues, "outcome">,
  known: readonly Passage[],
): readonly Passage[] {
  const ofOutcome = clauses.filter(({ role }) => values.outcome && OF_OUTCOME.has(role));
  const told = ofOutcome.map((span) => getQuoteOfSpan(prepared.folded, span));
  const found = clauses.flatMap(({ role, ...span }): Passage[] => {
    const words = KNOWN_TO_RULES.has(role) ? "" : getQuoteOfSpan(prepared.folded, span);
    if (!/\p{L}{2}/u.test(words)) return [];
    return [{ ...known.find((passage) => overlaps(passage.words, words)), words }];
  });
  // Of a passage that the rules find whole, the clauses of its parts say the same.
  const left = known.flatMap((passage) => {
    const parts = [...found.map(({ words }) => words), ...told].filter((words) => passage.words.includes(words));
    if (parts.length === 0)
      return [...found.map(({ words }) => words), ...told].some((words) => words.includes(passage.words))
        ? []
        : [passage];
    const words = parts.reduce((rest, part) => rest.replace(part, "  "), passage.words).trim();
    return countWords(words) >= LEAST_WORDS ? restOf(words, passage) : [];
  });
  const commitments = new Set<unknown>();
  return [...found, ...left]
    .map((passage) => withoutSecond(passage, commitments))
    .toSorted((one, other) => prepared.text.indexOf(one.words) - prepared.text.indexOf(other.words));
}

/** Fewer words say nothing by themselves. */
const LEAST_WORDS = 4;

const overlaps = (one: string, other: string) => one.includes(other) || other.includes(one);

/** What is left of a passage, if it still stands in the text in one piece. */
function restOf(words: string, { commitment: _, ...passage }: Passage): readonly Passage[] {
  return words
    .split(/\s{2,}/)
    .flatMap((part) => (countWords(part) >= LEAST_WORDS ? [{ ...passage, words: part }] : []));
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
