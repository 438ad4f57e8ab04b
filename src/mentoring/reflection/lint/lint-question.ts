import type { Language } from "#kernel/language.ts";
import { createQuestionWordingFinding, type QuestionWordingFault, type QuestionWordingFinding } from "./fault.ts";
import { COUNTING_QUESTION_PATTERNS, findInterrogativeClause, SECOND_QUESTION_PATTERNS } from "./sentence.ts";
import { createWordPattern, type WordChoiceFault } from "./word-faults.ts";
import { QUESTION_FAULT_PATTERNS_EN } from "./words-en.ts";
import { QUESTION_FAULT_PATTERNS_ES } from "./words-es.ts";

/**
 * Finds the faults of a question's text, before or after its placeholders are filled; returns an empty list if there
 * are none.
 */
export function lintQuestionWording(text: string, language: Language): readonly QuestionWordingFinding[] {
  const plain = text.normalize("NFC").replace(/[’´`]/g, "'").replace(IF_ANYTHING, "").trim();
  return [...formFaults(plain, language), ...wordFaults(plain, language)].map(createQuestionWordingFinding);
}

/**
 * Phrases that are removed before linting, because they do not change the question: "What, if anything, has changed" is
 * linted as "What has changed".
 */
const IF_ANYTHING = /, if (?:any\w*|at all),/gi;

function formFaults(text: string, language: Language): readonly QuestionWordingFault[] {
  const clause = findInterrogativeClause(text, language);
  return [
    ...(asksOnce(text, language) ? [] : (["no_single_question"] as const)),
    ...(clause !== undefined && SECOND_QUESTION_PATTERNS[language].test(clause)
      ? (["several_questions"] as const)
      : []),
    ...(countWords(text) > MAX_WORDS[language] ? (["too_long"] as const) : []),
    ...(clause === undefined ? (["not_open"] as const) : []),
    ...(clause !== undefined && COUNTING_QUESTION_PATTERNS[language].test(clause)
      ? (["asks_for_number"] as const)
      : []),
    ...(/[!¡]|\p{Extended_Pictographic}/u.test(text) ? (["decorated"] as const) : []),
  ];
}

/** The maximum number of words of a question; Spanish needs about a fifth more than English. */
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

const WORD_FAULTS: Readonly<Record<Language, readonly (readonly [WordChoiceFault, RegExp])[]>> = {
  en: patterns(QUESTION_FAULT_PATTERNS_EN),
  es: patterns(QUESTION_FAULT_PATTERNS_ES),
};

function wordFaults(text: string, language: Language): readonly QuestionWordingFault[] {
  return WORD_FAULTS[language].filter(([, pattern]) => pattern.test(text)).map(([fault]) => fault);
}

function patterns(faults: Readonly<Record<WordChoiceFault, string>>) {
  return Object.entries(faults).map(
    ([fault, alternatives]) => [fault as WordChoiceFault, createWordPattern(alternatives)] as const,
  );
}
