import type { Language } from "#kernel/language.ts";
import { type Fault, type Finding, finding } from "./fault.ts";
import { askingClause, COUNTING, SECOND_QUESTION } from "./sentence.ts";
import { type WordFault, words } from "./word-faults.ts";
import { WORDS_EN } from "./words-en.ts";
import { WORDS_ES } from "./words-es.ts";

/**
 * Finds faults in the wording of a question, with or without its slots filled. Empty if there is none.
 */
export function lintQuestion(text: string, language: Language): readonly Finding[] {
  const plain = text.normalize("NFC").replace(/[’´`]/g, "'").replace(IF_ANYTHING, "").trim();
  return [...formFaults(plain, language), ...wordFaults(plain, language)].map(finding);
}

/** "What, if anything, has changed" is read as "What has changed". */
const IF_ANYTHING = /, if (?:any\w*|at all),/gi;

function formFaults(text: string, language: Language): readonly Fault[] {
  const clause = askingClause(text, language);
  return [
    ...(asksOnce(text, language) ? [] : (["no_single_question"] as const)),
    ...(clause !== undefined && SECOND_QUESTION[language].test(clause) ? (["several_questions"] as const) : []),
    ...(countWords(text) > MAX_WORDS[language] ? (["too_long"] as const) : []),
    ...(clause === undefined ? (["not_open"] as const) : []),
    ...(clause !== undefined && COUNTING[language].test(clause) ? (["asks_for_number"] as const) : []),
    ...(/[!¡]|\p{Extended_Pictographic}/u.test(text) ? (["decorated"] as const) : []),
  ];
}

/** Spanish needs about a fifth more words than English. */
const MAX_WORDS: Readonly<Record<Language, number>> = { en: 25, es: 30 };

function asksOnce(text: string, language: Language): boolean {
  const closing = text.split("?").length - 1;
  const opening = text.split("¿").length - 1;
  return closing === 1 && text.endsWith("?") && opening === OPENING_SIGNS[language];
}

const OPENING_SIGNS: Readonly<Record<Language, number>> = { en: 0, es: 1 };

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}

const WORD_FAULTS: Readonly<Record<Language, readonly (readonly [WordFault, RegExp])[]>> = {
  en: patterns(WORDS_EN),
  es: patterns(WORDS_ES),
};

function wordFaults(text: string, language: Language): readonly Fault[] {
  return WORD_FAULTS[language].filter(([, pattern]) => pattern.test(text)).map(([fault]) => fault);
}

function patterns(faults: Readonly<Record<WordFault, string>>) {
  return Object.entries(faults).map(([fault, alternatives]) => [fault as WordFault, words(alternatives)] as const);
}
