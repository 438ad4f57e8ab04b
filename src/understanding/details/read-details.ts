import { MAX_OBJECTIVE_LENGTH, VALID_TRAVEL_MINUTES } from "#kernel/session-detail-codes.ts";
import type { AnalysedClause, TextAnalysis } from "#understanding/clauses/analyse-text.ts";
import type { ExtractedValue, VisitDetails } from "#understanding/extracted-values.ts";
import { getQuoteOfSpan } from "#understanding/fold/quote-span.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";
import { createOptionalProperty } from "#understanding/optional-property.ts";
import { findAllMatches } from "#understanding/pattern/find-all-matches.ts";
import type { ClauseTopic } from "#understanding/topics/topic-rule.ts";
import { MODALITY_WORD_PATTERNS, NEGATION_BEFORE_MODALITY_PATTERN } from "#understanding/values/modality-words.ts";

/** What is agreed and when the two meet next tells of no visit that was. */
const AHEAD: ReadonlySet<ClauseTopic> = new Set(["theirs", "mine", "next", "none"]);

/** Reads the details of a visit that was held. */
export function readDetails(analysis: TextAnalysis): VisitDetails {
  const words = LANGUAGE_PACKS[analysis.language].details;
  const told = { ...analysis, clauses: analysis.clauses.filter(({ kind }) => !AHEAD.has(kind)) };
  const among = (is: (clause: AnalysedClause) => boolean) => ({ ...told, clauses: told.clauses.filter(is) });
  const besides = among(({ kind }) => kind === "visit" || kind === "other");
  return {
    ...createOptionalProperty("activities", findAll(words.activities, told)),
    ...createOptionalProperty("stance", findOne(words.stances, told)),
    ...createOptionalProperty("objective", findObjective(analysis)),
    ...createOptionalProperty("participants", findAll(words.participants, besides)),
    ...createOptionalProperty("modalityReason", findOne(words.modalityReasons, among(saysHow))),
    ...createOptionalProperty("travel", findTravel(told)),
    ...createOptionalProperty(
      "place",
      findOne(
        words.places,
        among(({ ofVisit }) => ofVisit !== false),
      ),
    ),
    ...createOptionalProperty("requestSource", findOne(words.requestSources, told)),
  };
}

type Patterns<Code extends string> = Readonly<Partial<Record<Code, RegExp>>>;
type Told = Pick<TextAnalysis, "clauses" | "folded" | "language">;
type Found<Code> = { readonly code: Code; readonly quote: string };

function findAll<Code extends string>(
  patterns: Patterns<Code>,
  told: Told,
): ExtractedValue<readonly Code[]> | undefined {
  const found = find(patterns, told);
  if (found.length === 0) return undefined;
  return { value: found.map(({ code }) => code), quote: found.map(({ quote }) => quote).join(" … "), sure: true };
}

/** Where the words name two, it is not certain which of them it was. */
function findOne<Code extends string>(patterns: Patterns<Code>, told: Told): ExtractedValue<Code> | undefined {
  const [first, ...others] = find(patterns, told);
  return first && { value: first.code, quote: first.quote, sure: others.length === 0 };
}

function find<Code extends string>(patterns: Patterns<Code>, { clauses, folded }: Told): Found<Code>[] {
  return Object.entries<RegExp | undefined>(patterns).flatMap(([code, pattern]) => {
    for (const { words, start } of clauses) {
      const match = pattern?.exec(words);
      if (!match || NEGATION_BEFORE_MODALITY_PATTERN.test(words.slice(0, match.index))) continue;
      const at = start + match.index;
      return [{ code: code as Code, quote: getQuoteOfSpan(folded, { start: at, end: at + match[0].length }) }];
    }
    return [];
  });
}

/** A reason is one for the way of meeting only beside it: "por teléfono porque no había internet". */
const saysHow = ({ words }: AnalysedClause) => Object.values(MODALITY_WORD_PATTERNS).some((each) => each.test(words));

function findTravel({ clauses, folded, language }: Told): ExtractedValue<number> | undefined {
  const { durations, details } = LANGUAGE_PACKS[language];
  for (const { words, start } of clauses) {
    for (const { pattern, vague, minutes } of durations) {
      for (const match of findAllMatches(pattern, words)) {
        const end = match.index + match[0].length;
        const before = details.travel.before.exec(words.slice(0, match.index).slice(-40));
        const after = details.travel.after.exec(words.slice(end));
        const value = Math.round(minutes(match));
        if (!(before ?? after) || value < VALID_TRAVEL_MINUTES.least || value > VALID_TRAVEL_MINUTES.most) continue;
        const from = start + match.index - (before?.[0].length ?? 0);
        return { value, quote: folded.cut(from, start + end + (after?.[0].length ?? 0)).trim(), sure: !vague };
      }
    }
  }
  return undefined;
}

/** The sentence that says what the visit was for. Its quote has the words that introduce it. */
function findObjective({ folded, language }: TextAnalysis): ExtractedValue<string> | undefined {
  const match = LANGUAGE_PACKS[language].details.objective.exec(folded.text);
  if (!match) return undefined;
  const body = match.index + match[0].length;
  const rest = folded.text.slice(body);
  const length = /[.;\n]|\s\/|$/.exec(rest)?.index ?? rest.length;
  const value = getQuoteOfSpan(folded, { start: body, end: body + length });
  if (!/\p{L}{2}/u.test(value) || value.length > MAX_OBJECTIVE_LENGTH) return undefined;
  return { value, quote: getQuoteOfSpan(folded, { start: match.index, end: body + length }), sure: true };
}
