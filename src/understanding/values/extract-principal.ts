import type { TextAnalysis } from "#understanding/clauses/analyse-text.ts";
import type { ExtractedValue } from "#understanding/extracted-values.ts";

/**
 * Reads the principal who was visited: the one named in a clause about the visit, or else the only one named anywhere
 * in the text.
 */
export function extractVisitedPrincipal({ clauses, folded }: TextAnalysis): ExtractedValue<string> | undefined {
  const all = clauses.flatMap((clause) => clause.mentions);
  const ofVisit = clauses.filter((clause) => clause.ofVisit).flatMap((clause) => clause.mentions);
  const mentions = ofVisit.length > 0 ? ofVisit : all;
  const first = mentions.find(({ ids }) => ids.length === 1);
  const id = first?.ids[0];
  if (!first || id === undefined || mentions[0]?.ids.includes(id) === false) return undefined;
  const agree = mentions.every(({ ids }) => ids.includes(id));
  return { value: id, quote: folded.cut(first.start, first.end), sure: first.sure && agree };
}
