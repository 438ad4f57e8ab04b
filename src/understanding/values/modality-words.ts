import type { Modality } from "#kernel/contact-codes.ts";
import { sourceOfEveryLanguage } from "#understanding/language/every-language.ts";
import { anyOf, anyPhrase } from "#understanding/pattern/phrases.ts";

const NEGATIONS = sourceOfEveryLanguage(({ modality }) => modality.answers.negations);
const AFTER_NEGATION = sourceOfEveryLanguage(({ modality }) => modality.answers.afterNegation);

/**
 * Matches text that ends in a negation. The mode of the visit (in person, by phone …) after it was not used: "not by
 * phone".
 */
export const NEGATION_BEFORE_MODALITY = anyOf`\<${NEGATIONS}(?: ${AFTER_NEGATION})*\s+$`;

/**
 * Matches text that ends in "because" or similar and a few more words. A mode of the visit (in person, by phone …)
 * after it explains why another one was used.
 */
export const REASON_BEFORE_MODALITY = anyOf`\<${sourceOfEveryLanguage(({ modality }) => modality.answers.because)}\>[^.,;\n]{0,48}$`;

/** Patterns, by mode of the visit, for the single words that are accepted as the answer to "how did you meet?". */
export const MODALITY_WORD_PATTERNS: Readonly<Record<Modality, RegExp>> = {
  mixed: wordsFor("mixed"),
  video: wordsFor("video"),
  phone: wordsFor("phone"),
  async_messaging: wordsFor("async_messaging"),
  in_person: wordsFor("in_person"),
};

function wordsFor(value: Modality): RegExp {
  return anyPhrase`${sourceOfEveryLanguage(({ modality }) => modality.answers.words[value])}`;
}
