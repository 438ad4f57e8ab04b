import { analyseText, type TextAnalysis } from "#understanding/clauses/analyse-text.ts";
import { type PreparedText, prepareText } from "#understanding/clauses/prepare-text.ts";
import type { TemporalFact } from "#understanding/facts/find-temporal-facts.ts";
import type { TextSpan } from "#understanding/fold/span.ts";

/** Analyses these parts of a text alone, in their order. Positions stay those of the whole text. */
export function analyseParts(parts: readonly TextSpan[], prepared: PreparedText, answering = true): TextAnalysis {
  const { text, context, folded, addressed } = prepared;
  const kept = blankOutside(text, parts.map(folded.toOriginal));
  return analyseText(prepareText(text, context, { kept, addressed }), { answering });
}

/** The days, times and lengths in a part of a text, whatever stands around it. */
export function findFactsIn(part: TextSpan, prepared: PreparedText): readonly TemporalFact[] {
  return analyseParts([part], prepared).clauses.flatMap(({ facts }) => facts);
}

function blankOutside(text: string, kept: readonly TextSpan[]): string {
  let [out, at] = ["", 0];
  for (const { start, end } of kept) {
    out += " ".repeat(Math.max(0, start - at)) + text.slice(Math.max(start, at), end);
    at = Math.max(at, end);
  }
  return out + " ".repeat(text.length - at);
}
