import type { Modality } from "#kernel/contact-codes.ts";
import { inEveryLanguage } from "#understanding/language/every-language.ts";
import { anyOf, phrases } from "#understanding/pattern/phrases.ts";

const NEGATIONS = inEveryLanguage(({ modality }) => modality.answers.negations);
const AFTER_NEGATION = inEveryLanguage(({ modality }) => modality.answers.afterNegation);

/** Matches text that ends in a negation, so that the modality after it was not used: "not by phone". */
export const NOT_THIS = anyOf`\<${NEGATIONS}(?: ${AFTER_NEGATION})*\s+$`;

/**
 * Matches text in which "because" or similar introduces the next modality, which then explains why another one was
 * used.
 */
export const BECAUSE = anyOf`\<${inEveryLanguage(({ modality }) => modality.answers.because)}\>[^.,;\n]{0,48}$`;

/** Patterns for single words that are accepted as the answer to "how did you meet?". */
export const MODALITY_WORDS: Readonly<Record<Modality, RegExp>> = {
  mixed: wordsFor("mixed"),
  video: wordsFor("video"),
  phone: wordsFor("phone"),
  async_messaging: wordsFor("async_messaging"),
  in_person: wordsFor("in_person"),
};

function wordsFor(value: Modality): RegExp {
  return phrases`${inEveryLanguage(({ modality }) => modality.answers.words[value])}`;
}
