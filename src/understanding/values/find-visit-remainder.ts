import type { AnalysedClause, TextAnalysis } from "#understanding/clauses/analyse-text.ts";
import type { TextSpan } from "#understanding/fold/span.ts";
import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { KINDS_OF_SCHOOL } from "#understanding/names/name-words.ts";
import { createTextPattern } from "#understanding/pattern/pattern.ts";
import { createPhrasePattern } from "#understanding/pattern/phrases.ts";

/**
 * Finds what a clause about the visit says after all that tells who, when, where and how: "about the spelling bee" in
 * "I saw her yesterday at 9 about the spelling bee". `isTopic` if it begins with words such as "about".
 */
export function findVisitRemainder(
  clause: AnalysedClause,
  quotes: readonly string[],
  { folded, mentions, schools }: Pick<TextAnalysis, "folded" | "mentions" | "schools">,
): (TextSpan & { readonly isTopic: boolean }) | undefined {
  const { start, end, facts } = clause;
  const words = folded.cut(start, end);
  const quoted = quotes.filter((quote) => words.includes(quote));
  const ends = [
    ...[...facts, ...mentions, ...schools]
      .filter((span) => start <= span.start && span.end <= end)
      .map((span) => span.end),
    ...quoted.map((quote) => start + words.lastIndexOf(quote) + quote.length),
  ];
  if (ends.length === 0) return undefined;
  const from = Math.max(...ends);
  for (let at = skip(SEPARATORS, from, folded.text); at < end; ) {
    const isTopic = ABOUT.test(folded.text.slice(at, end));
    const next = isTopic ? at : skip(FILLER, at, folded.text);
    if (next === at) return { start: at, end, isTopic };
    at = next;
  }
  return undefined;
}

const skip = (pattern: RegExp, at: number, text: string): number => {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
};

const SEPARATORS = /[^\p{L}\p{N}]*/uy;
const ABOUT = createPhrasePattern`^${joinSourcesOfAllLanguages(({ topics }) => topics.about)}`;
const FILLERS = joinSourcesOfAllLanguages(({ clauses }) => clauses.fillers);
const FILLER = createTextPattern(`\\<(?:${FILLERS}|${KINDS_OF_SCHOOL})\\>[^W]*`, "y");
