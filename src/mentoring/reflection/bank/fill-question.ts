import type { Language } from "#kernel/language.ts";
import type { ReflectiveQuestion } from "./bank.ts";
import { listPlaceholderNames, type QuestionPlaceholder, splitQuestionAtPlaceholders } from "./placeholder.ts";

/**
 * Where a question is asked. A chat message must not contain a person's own words, because it may appear on a locked
 * screen; the private form may.
 */
export type QuestionDisplayPlace = "chat" | "form";

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
  where: QuestionDisplayPlace,
): FilledQuestionWording {
  const wording = wordingIn(question, language, where);
  const missing = listPlaceholderNames(wording).filter((place) => known[place as QuestionPlaceholder] === undefined);
  if (missing.length > 0) throw new Error(`${question.id} in ${language} for the ${where} lacks ${missing.join(", ")}`);
  return splitQuestionAtPlaceholders(wording).map((part) =>
    "words" in part ? part.words : { put: known[part.place as QuestionPlaceholder] ?? "" },
  );
}

/** Lists the placeholders whose values {@link fillQuestionPlaceholders} requires. */
export function listRequiredPlaceholders(
  question: ReflectiveQuestion,
  language: Language,
  where: QuestionDisplayPlace,
): readonly QuestionPlaceholder[] {
  return listPlaceholderNames(wordingIn(question, language, where)) as QuestionPlaceholder[];
}

function wordingIn({ wordings }: ReflectiveQuestion, language: Language, where: QuestionDisplayPlace): string {
  const { text, chat } = wordings[language];
  return where === "chat" ? (chat ?? text) : text;
}
