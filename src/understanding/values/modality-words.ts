import type { ContactModality } from "#kernel/contact-codes.ts";
import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { createAlternativesPattern, createPhrasePattern } from "#understanding/pattern/phrases.ts";

const NEGATIONS = joinSourcesOfAllLanguages(({ modality }) => modality.answers.negations);
const AFTER_NEGATION = joinSourcesOfAllLanguages(({ modality }) => modality.answers.afterNegation);

/**
 * Matches text that ends in a negation. The mode of the visit (in person, by phone …) after it was not used: "not by
 * phone".
 */
export const NEGATION_BEFORE_MODALITY_PATTERN = createAlternativesPattern`\<${NEGATIONS}(?: ${AFTER_NEGATION})*\s+$`;

/**
 * Matches text that ends in "because" or similar and a few more words. A mode of the visit (in person, by phone …)
 * after it explains why another one was used.
 */
export const REASON_BEFORE_MODALITY_PATTERN = createAlternativesPattern`\<${joinSourcesOfAllLanguages(({ modality }) => modality.answers.because)}\>[^.,;\n]{0,48}$`;

/** Patterns, by mode of the visit, for the single words that are accepted as the answer to "how did you meet?". */
export const MODALITY_WORD_PATTERNS: Readonly<Record<ContactModality, RegExp>> = {
  mixed: wordsFor("mixed"),
  video: wordsFor("video"),
  phone: wordsFor("phone"),
  async_messaging: wordsFor("async_messaging"),
  in_person: wordsFor("in_person"),
};

function wordsFor(value: ContactModality): RegExp {
  return createPhrasePattern`${joinSourcesOfAllLanguages(({ modality }) => modality.answers.words[value])}`;
}
