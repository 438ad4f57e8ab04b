import type { Language } from "#kernel/language.ts";
import type { UnderstandingContext } from "#understanding/extracted-values.ts";
import { findTemporalFacts, type TemporalFact } from "#understanding/facts/find-temporal-facts.ts";
import { createQuoteCheck } from "#understanding/fold/is-quote-in-text.ts";
import { type NormalizedText, normalizeText } from "#understanding/fold/normalize-text.ts";
import { splitSentences } from "#understanding/fold/sentences.ts";
import { groupSpansByContainer, type TextSpan } from "#understanding/fold/span.ts";
import { detectLanguage } from "#understanding/language/detect-language.ts";
import type { AddressedName } from "#understanding/names/addressed-people.ts";
import { findAndMaskPrincipalNames, type PrincipalMention } from "#understanding/names/find-principal-names.ts";
import type { SchoolMention } from "#understanding/names/find-school-mentions.ts";
import { createShapedText, type ShapedText } from "#understanding/names/shaped-text.ts";
import { findTopicIntroductions } from "#understanding/topics/find-topic-introductions.ts";
import { type Clause, splitClauses } from "./split-clauses.ts";

/** A clause of the text, with the days, times and durations in it and the principals it names. */
export type ClauseWithFacts = Clause & {
  readonly words: string;
  readonly facts: readonly TemporalFact[];
  readonly mentions: readonly PrincipalMention[];
};

/**
 * A text after the analysis that reading any value needs: normalisation, names, facts and clauses. Each stage runs at
 * most once per language.
 */
export type PreparedText = {
  readonly text: string;
  readonly context: UnderstandingContext;
  readonly folded: NormalizedText;
  /** Where in the original text a mention was replaced by a name. */
  readonly addressed: readonly AddressedName[];
  readonly mentions: readonly PrincipalMention[];
  /** Common words that may be names of principals. */
  readonly doubtful: readonly PrincipalMention[];
  readonly schools: readonly SchoolMention[];
  /** The folded (normalised) text in which a mask character replaces every letter of a name. */
  readonly named: string;
  /** The language of the text, detected by its words. */
  readonly language: Language;
  factsIn(language: Language): readonly TemporalFact[];
  clausesIn(language: Language): readonly ClauseWithFacts[];
  /** The text in which it is looked for whom it is about. */
  shapedTextIn(language: Language): ShapedText;
  /** Whether the quote occurs in the original text. */
  isGrounded(quote: string): boolean;
};

type PreparationOptions = {
  readonly kept?: string;
  readonly addressed?: readonly AddressedName[];
};

/**
 * Prepares a text for analysis. `addressed` is where a mention was replaced by a name. `kept` is the text that is
 * analysed; in it, words that the author withdrew are replaced by spaces. Quotes are taken from `text`, the text as
 * written.
 */
export function prepareText(
  text: string,
  context: UnderstandingContext,
  { kept = text, addressed = [] }: PreparationOptions = {},
): PreparedText {
  const folded = normalizeText(kept, text);
  const names = findAndMaskPrincipalNames(folded, context, addressed);
  const { text: named, mentions, doubtful, schools } = names;
  const factsIn = perLanguage((language) => findTemporalFacts(named, language, context));
  const sentences = perLanguage(() => splitSentences(folded));
  const grounded = perLanguage(() => createQuoteCheck(text));
  const language = detectLanguage(folded, context.language);
  return {
    text,
    context,
    folded,
    addressed,
    mentions,
    doubtful,
    schools,
    named,
    language,
    factsIn,
    isGrounded: (quote) => grounded(language)(quote),
    shapedTextIn: perLanguage((each) => createShapedText(names, factsIn(each), context)),
    clausesIn: perLanguage((each) => {
      const facts = factsIn(each);
      const introductions = findTopicIntroductions(named, folded, each, facts.filter(isDayAhead));
      return withFacts(named, splitClauses(named, sentences(each), introductions, each), facts, mentions);
    }),
  };
}

function isDayAhead(fact: TemporalFact): boolean {
  return fact.what === "day" && fact.meaning !== "unreadable" && fact.meaning.future !== undefined;
}

function withFacts(
  named: string,
  clauses: readonly Clause[],
  facts: readonly TemporalFact[],
  mentions: readonly PrincipalMention[],
) {
  const [factsIn, mentionsIn] = [
    groupSpansByContainer<TemporalFact>(clauses, facts),
    groupSpansByContainer<PrincipalMention & TextSpan>(clauses, mentions),
  ];
  return clauses.map((clause, index) => ({
    ...clause,
    words: named.slice(clause.start, clause.end),
    facts: factsIn[index] ?? [],
    mentions: mentionsIn[index] ?? [],
  }));
}

/** Caches the result of `make` for each language. */
function perLanguage<Made>(make: (language: Language) => Made): (language: Language) => Made {
  const known = new Map<Language, Made>();
  return (language) => {
    const before = known.get(language);
    if (before !== undefined) return before;
    const made = make(language);
    known.set(language, made);
    return made;
  };
}
