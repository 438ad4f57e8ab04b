import type { Language } from "#kernel/language.ts";
import type { UnderstandingContext } from "#understanding/extracted-values.ts";
import type { TemporalFact } from "#understanding/facts/find-temporal-facts.ts";
import type { NormalizedText } from "#understanding/fold/normalize-text.ts";
import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";
import type { PrincipalMention } from "#understanding/names/find-principal-names.ts";
import type { SchoolMention } from "#understanding/names/find-school-mentions.ts";
import type { ShapedText } from "#understanding/names/shaped-text.ts";
import { createAlternativesPattern, createPhrasePattern, withGlobalFlag } from "#understanding/pattern/phrases.ts";
import type { ClauseWithFacts, PreparedText } from "./prepare-text.ts";

/** A clause of the text, and whether it is about the visit itself. */
export type AnalysedClause = ClauseWithFacts & {
  /**
   * Whether the clause says when, where or how long the visit was: "firmly" if its words and names show it, "loosely"
   * if only its words or only its place at the beginning of the text suggest it.
   */
  readonly ofVisit: "firmly" | "loosely" | false;
  /**
   * Whether the clause states only facts of the visit (when, how long, by which mode) and nothing else: "50 min, by
   * phone".
   */
  readonly bare: boolean;
};

/** A text analysed in one language: the input from which every value of a visit is read. */
export type TextAnalysis = {
  readonly folded: NormalizedText;
  readonly language: Language;
  readonly clauses: readonly AnalysedClause[];
  readonly mentions: readonly PrincipalMention[];
  readonly schools: readonly SchoolMention[];
  readonly context: UnderstandingContext;
  /** The text in which it is looked for whom it is about. */
  shapedText(): ShapedText;
  isGrounded(quote: string): boolean;
};

type AnalysisOptions = {
  /**
   * Whether the text is an answer to a question or a correction of a draft. If so, clauses without a topic of their own
   * are taken to be about the visit.
   */
  readonly answering?: boolean;
  readonly language?: Language;
};

export function analyseText(
  prepared: PreparedText,
  { answering = false, ...known }: AnalysisOptions = {},
): TextAnalysis {
  const { folded, context, mentions, schools, isGrounded } = prepared;
  const language = known.language ?? prepared.language;
  const withFacts = prepared.clausesIn(language);
  const first = Math.max(
    0,
    withFacts.findIndex(({ facts, mentions }) => facts.length + mentions.length > 0),
  );
  const clauses = withFacts.map((clause, index) => {
    const bare = clause.kind === "other" && isBare(clause.words, clause.facts, clause.start);
    const firmly = answering && clause.kind === "other";
    return {
      ...clause,
      bare,
      ofVisit: firmly ? "firmly" : ofVisit({ ...clause, bare }, index === first, language),
    } as const;
  });
  const shapedText = () => prepared.shapedTextIn(language);
  return { folded, language, clauses, mentions, schools, context, shapedText, isGrounded };
}

function ofVisit(
  { kind, words, facts, mentions, bare }: Omit<AnalysedClause, "ofVisit">,
  isFirst: boolean,
  language: Language,
): AnalysedClause["ofVisit"] {
  if (kind === "visit") return "firmly";
  if (kind !== "other") return false;
  if (bare || LANGUAGE_PACKS[language].visit.openings.test(words)) return "firmly";
  const said = LANGUAGE_PACKS[language].visit.words.test(words);
  if (said ? isFirst || mentions.length > 0 : isFirst && mentions.length > 0 && facts.length > 0) return "firmly";
  return said || (isFirst && facts.length > 0) ? "loosely" : false;
}

/**
 * Matches the words that may stand between the day, the time and the mode of a visit without adding anything to them.
 */
const FILLERS = withGlobalFlag(createPhrasePattern`${joinSourcesOfAllLanguages(({ clauses }) => clauses.fillers)}|N+`);
const SAYS_SOMETHING = createAlternativesPattern`[\p{L}\p{N}NM]`;

function isBare(words: string, facts: readonly TemporalFact[], start: number): boolean {
  const ends = [0, ...facts.map((fact) => fact.end - start)];
  const rest = ends.map((end, index) => words.slice(end, (facts[index]?.start ?? Infinity) - start)).join(" ");
  return SAYS_SOMETHING.test(words) && !/\p{L}{2}/u.test(rest.replace(FILLERS, ""));
}
