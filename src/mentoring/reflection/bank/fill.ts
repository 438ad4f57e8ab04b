import type { Language } from "#kernel/language.ts";
import type { Question } from "./bank.ts";
import { listPlaceholders, type Slot, splitWording } from "./slot.ts";

/**
 * Where a question is asked. A chat message must not contain a person's own words, because it may appear on a locked
 * screen; the private form may.
 */
export type QuestionMedium = "chat" | "form";

/**
 * A question's text in its reader's language, as a list of fixed text and placeholder values. Each value is formatted
 * in that language and escaped when the question is rendered.
 */
export type FilledWording = readonly (string | { readonly put: SlotValue })[];
export type SlotValue = string | Temporal.PlainDate;
export type SlotValues = Readonly<Partial<Record<Slot, SlotValue>>>;

/**
 * Fills the placeholders of a question's text; values for other placeholders are ignored. Throws if a value is missing.
 */
export function fillQuestion(
  question: Question,
  language: Language,
  known: SlotValues,
  where: QuestionMedium,
): FilledWording {
  const wording = wordingIn(question, language, where);
  const missing = listPlaceholders(wording).filter((place) => known[place as Slot] === undefined);
  if (missing.length > 0) throw new Error(`${question.id} in ${language} for the ${where} lacks ${missing.join(", ")}`);
  return splitWording(wording).map((part) => ("words" in part ? part.words : { put: known[part.place as Slot] ?? "" }));
}

/** Lists the placeholders whose values {@link fillQuestion} requires. */
export function listRequiredSlots(question: Question, language: Language, where: QuestionMedium): readonly Slot[] {
  return listPlaceholders(wordingIn(question, language, where)) as Slot[];
}

function wordingIn({ wordings }: Question, language: Language, where: QuestionMedium): string {
  const { text, chat } = wordings[language];
  return where === "chat" ? (chat ?? text) : text;
}
