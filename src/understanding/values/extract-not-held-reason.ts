import type { VisitNotHeldReason } from "#kernel/contact-codes.ts";
import type { TextAnalysis } from "#understanding/clauses/analyse-text.ts";
import type { ExtractedValue } from "#understanding/extracted-values.ts";
import { getQuoteOfSpan } from "#understanding/fold/quote-span.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";

/** Reads the reason why the visit did not take place. It is uncertain if the text gives two different reasons. */
export function extractNotHeldReason({
  clauses,
  folded,
  language,
}: TextAnalysis): ExtractedValue<VisitNotHeldReason> | undefined {
  const candidates = clauses.filter(({ kind }) => kind !== "theirs" && kind !== "mine");
  const found = Object.entries(LANGUAGE_PACKS[language].reasons).flatMap(([name, pattern]) =>
    candidates.flatMap(({ words, start }) => {
      const match = pattern.exec(words);
      if (!match) return [];
      const at = start + match.index;
      return [
        { value: name as VisitNotHeldReason, quote: getQuoteOfSpan(folded, { start: at, end: at + match[0].length }) },
      ];
    }),
  );
  const first = found[0];
  return first && { ...first, sure: found.every(({ value }) => value === first.value) };
}
