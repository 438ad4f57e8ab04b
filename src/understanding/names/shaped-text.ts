import type { UnderstandingContext } from "#understanding/extracted-values.ts";
import type { TemporalFact } from "#understanding/facts/find-temporal-facts.ts";
import { type TextSpan, withoutOverlaps } from "#understanding/fold/span.ts";
import { FACT_MASK_CHARACTER, NAME_MASK_CHARACTERS } from "#understanding/pattern/pattern.ts";
import { findOtherNames } from "./find-other-names.ts";
import type { PrincipalMention, TextWithMaskedNames } from "./find-principal-names.ts";
import { maskSpans } from "./mask-spans.ts";
import { getNameIndex } from "./name-index.ts";

/** A text in which it is looked for whom it is about. */
export type ShapedText = {
  /** The folded text in which names of principals, other names, days, times and durations are masked. */
  readonly shape: string;
  /** The mentions of principals, by the position at which each begins. */
  readonly mentionAt: ReadonlyMap<number, PrincipalMention>;
  readonly facts: readonly TemporalFact[];
};

export function createShapedText(
  { text, words, mentions, doubtful, schools, strangers, writer }: TextWithMaskedNames,
  facts: readonly TemporalFact[],
  { principals }: Pick<UnderstandingContext, "principals">,
): ShapedText {
  const likely = withoutOverlaps(doubtful, facts);
  const taken = [...mentions, ...likely, ...schools, ...strangers, ...writer].toSorted(byStart);
  const guessed = findOtherNames(words, taken, getNameIndex(principals).firstNames);
  const others = [...guessed, ...strangers].toSorted(byStart);
  const named = maskSpans(maskSpans(text, likely, NAME_MASK_CHARACTERS.principal), others, NAME_MASK_CHARACTERS.other);
  // A month that is taken for a name, as in "visité a Julio", is no part of a day.
  const free = withoutOverlaps(facts, others);
  return {
    shape: maskSpans(named, free, FACT_MASK_CHARACTER),
    mentionAt: new Map([...mentions, ...likely].map((mention) => [mention.start, mention])),
    facts: free,
  };
}

const byStart = (one: TextSpan, other: TextSpan) => one.start - other.start;
