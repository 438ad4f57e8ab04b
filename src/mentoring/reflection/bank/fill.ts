import type { Language } from "#kernel/language.ts";
import type { Question } from "./bank.ts";
import { listPlaceholderNames, type QuestionPlaceholder, splitAtPlaceholders } from "./placeholder.ts";

/**
 * Where a question is asked. A chat message must not contain a person's own words, because it may appear on a locked
 * screen; the private form may.
 */
export type QuestionMedium = "chat" | "form";

/**
 * A question's text in its reader's language, as a list of fixed text and placeholder values. Each value is formatted
 * in that language and escaped when the question is rendered.
 */
export type FilledQuestionWording = readonly (string | { readonly put: PlaceholderValue })[];
export type PlaceholderValue = string | Temporal.PlainDate;
export type PlaceholderValues = Readonly<Partial<Record<QuestionPlaceholder, PlaceholderValue>>>;

/**
 * Replaces the placeholders of a question's text by their values; values for other placeholders are ignored. Throws if
 * a value is missing.
 */
export function fillQuestion(
  question: Question,
  language: Language,
  known: PlaceholderValues,
  where: QuestionMedium,
): FilledQuestionWording {
  const wording = wordingIn(question, language, where);
  const missing = listPlaceholderNames(wording).filter((place) => known[place as QuestionPlaceholder] === undefined);
  if (missing.length > 0) throw new Error(`${question.id} in ${language} for the ${where} lacks ${missing.join(", ")}`);
  return splitAtPlaceholders(wording).map((part) =>
    "words" in part ? part.words : { put: known[part.place as QuestionPlaceholder] ?? "" },
  );
}

/** Lists the placeholders whose values {@link fillQuestion} requires. */
export function listRequiredPlaceholders(
  question: Question,
  language: Language,
  where: QuestionMedium,
): readonly QuestionPlaceholder[] {
  return listPlaceholderNames(wordingIn(question, language, where)) as QuestionPlaceholder[];
}

function wordingIn({ wordings }: Question, language: Language, where: QuestionMedium): string {
  const { text, chat } = wordings[language];
  return where === "chat" ? (chat ?? text) : text;
}
