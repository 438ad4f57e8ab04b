import type { AnalysedClause, TextAnalysis } from "#understanding/clauses/analyse-text.ts";
import type { ExtractedValue } from "#understanding/extracted-values.ts";
import { trimSpan } from "#understanding/fold/quote-span.ts";
import type { TextSpan } from "#understanding/fold/span.ts";
import { createAlternativesPattern } from "#understanding/pattern/phrases.ts";

/** Maximum characters of each free text in the record of a visit. */
const MAX_LENGTH = { request: 280, working: 500, challenge: 500 } as const;

/** Reads a free text, verbatim: what the principal asked for, what is working or what is hard. */
export function extractFreeText(
  analysis: TextAnalysis,
  kind: keyof typeof MAX_LENGTH,
): ExtractedValue<string> | undefined {
  const onTopic = analysis.clauses.filter((clause) => clause.kind === kind && hasWords(clause));
  const first = onTopic.find(({ sure }) => sure) ?? onTopic[0];
  if (!first) return undefined;
  const span = trimSpan(analysis.folded, { start: first.body, end: endOfTopic(first, analysis.clauses) });
  const end = endWithin(analysis.folded.text, span, MAX_LENGTH[kind]);
  const words = analysis.folded.cut(span.start, end);
  return { value: words, quote: words, sure: first.sure && end === span.end };
}

const SAYS_SOMETHING = createAlternativesPattern`[\p{L}NM]{2}`;

function hasWords({ words, body, start }: AnalysedClause): boolean {
  return SAYS_SOMETHING.test(words.slice(body - start));
}

/**
 * Returns the position at which a free text ends. Clauses that directly follow on the same topic belong to it, unless
 * they have a heading of their own.
 */
function endOfTopic(first: AnalysedClause, clauses: readonly AnalysedClause[]): number {
  let end = first.end;
  for (const next of clauses.slice(clauses.indexOf(first) + 1)) {
    if (next.kind !== first.kind || first.kind === "request" || next.sure !== first.sure || next.body !== next.start)
      break;
    end = next.end;
  }
  return end;
}

/**
 * Returns the position at which a free text ends if it may have at most `most` characters, at the end of a word. A text
 * that was cut short in this way is uncertain.
 */
function endWithin(text: string, { start, end }: TextSpan, most: number): number {
  if (end - start <= most) return end;
  const space = text.lastIndexOf(" ", start + most);
  return space > start ? space : end;
}
