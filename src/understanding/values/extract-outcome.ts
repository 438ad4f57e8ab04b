import type { VisitOutcome } from "#kernel/contact-codes.ts";
import type { AnalysedClause, TextAnalysis } from "#understanding/clauses/analyse-text.ts";
import type { ExtractedValue } from "#understanding/extracted-values.ts";
import { getQuoteOfSpan } from "#understanding/fold/quote-span.ts";
import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";
import { createAlternativesPattern, createPhrasePattern } from "#understanding/pattern/phrases.ts";

/**
 * Reads the outcome of a visit. If the text gives several, "not held" (the visit did not take place) takes precedence.
 */
export function extractOutcome(analysis: TextAnalysis): ExtractedValue<VisitOutcome> | undefined {
  const found = analysis.clauses.flatMap((clause, index) => {
    const before = analysis.clauses[index - 1];
    if (clause.kind === "next" && before?.end === clause.start) return findMoveAcrossClauses(before, clause, analysis);
    return TOPICS_APART_FROM_VISIT.has(clause.kind) ? [] : findIn(clause, analysis);
  });
  return found.find(({ value }) => value === "not_held") ?? found[0];
}

/**
 * Topics in which words such as "cancelled" are about something other than the visit: commitments, requests and the
 * next visit.
 */
const TOPICS_APART_FROM_VISIT = new Set<AnalysedClause["kind"]>(["theirs", "mine", "request", "next"]);

/**
 * Finds the outcome "not held" in a phrase that extends over two clauses. In "Thursday's session was | moved to Monday"
 * the bar shows where the second clause begins, because of the new day.
 */
function findMoveAcrossClauses(
  before: AnalysedClause,
  next: AnalysedClause,
  analysis: TextAnalysis,
): ExtractedValue<VisitOutcome>[] {
  if (TOPICS_APART_FROM_VISIT.has(before.kind) || findIn(before, analysis).length > 0) return [];
  return findIn({ ...before, words: before.words + next.words }, analysis).filter(({ value }) => value === "not_held");
}

function findIn(
  { words, start, ofVisit }: AnalysedClause,
  { folded, language }: TextAnalysis,
): ExtractedValue<VisitOutcome>[] {
  return Object.entries(LANGUAGE_PACKS[language].outcomes.words).flatMap(([name, pattern]) => {
    const value = name as VisitOutcome;
    const match = pattern.exec(words);
    if (
      !match ||
      LANGUAGE_PACKS[language].outcomes.somethingElse.test(words.slice(Math.max(0, match.index - 40), match.index))
    )
      return [];
    if (value === "held_changed" && !MODE_OF_VISIT.test(words)) return [];
    if (value === "held_as_planned" && ofVisit !== "firmly") return [];
    const at = start + match.index;
    const end = at + match[0].length;
    const said = ofVisit === "firmly" || (value === "not_held" && VISIT_OR_PRINCIPAL.test(match[0]));
    const sure =
      said &&
      !(value === "not_held" && LANGUAGE_PACKS[language].outcomes.butTalked.test(folded.text.slice(end, end + 100)));
    return [{ value, quote: getQuoteOfSpan(folded, { start: at, end }), sure }];
  });
}

/** Matches words that name the visit or the principal. They make a "not held" phrase certain. */
const VISIT_OR_PRINCIPAL = createAlternativesPattern`N|${joinSourcesOfAllLanguages(({ outcomes }) => outcomes.named)}`;

/**
 * Matches words for a mode of the visit (phone, Zoom …). "Instead" counts as a change of the visit only beside one of
 * them: elsewhere it may be about things such as books.
 */
const MODE_OF_VISIT = createPhrasePattern`${joinSourcesOfAllLanguages(({ outcomes }) => outcomes.modalities)}`;
