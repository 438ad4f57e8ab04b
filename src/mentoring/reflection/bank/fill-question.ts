import type { Language } from "#kernel/language.ts";
import type { ReflectiveQuestion } from "./bank.ts";
import { listPlaceholderNames, type QuestionPlaceholder, splitQuestionAtPlaceholders } from "./placeholder.ts";

/**
 * A question's text in its reader's language, as a list of fixed text and placeholder values. Each value is formatted
 * in that language and escaped when the question is rendered.
 */
export type FilledQuestionWording = readonly (string | { readonly put: QuestionPlaceholderValue })[];
export type QuestionPlaceholderValue = string | Temporal.PlainDate;
export type QuestionPlaceholderValues = Readonly<Partial<Record<QuestionPlaceholder, QuestionPlaceholderValue>>>;

/**
 * Replaces the placeholders of a question's text by their values; values for other placeholders are ignored. Throws if
 * a value is missing.
 */
export function fillQuestionPlaceholders(
  question: ReflectiveQuestion,
  language: Language,
  known: QuestionPlaceholderValues,
): FilledQuestionWording {
  const wording = question.wordings[language].text;
  const missing = listPlaceholderNames(wording).filter((place) => known[place as QuestionPlaceholder] === undefined);
  if (missing.length > 0) throw new Error(`${question.id} in ${language} lacks ${missing.join(", ")}`);
  return splitQuestionAtPlaceholders(wording).map((part) =>
    "words" in part ? part.words : { put: known[part.place as QuestionPlaceholder] ?? "" },
  );
}

/** Lists the placeholders whose values {@link fillQuestionPlaceholders} requires. */
export function listRequiredPlaceholders(
  question: ReflectiveQuestion,
  language: Language,
): readonly QuestionPlaceholder[] {
  return listPlaceholderNames(question.wordings[language].text) as QuestionPlaceholder[];
}
