import { firstName } from "#kernel/first-name.ts";
import type { Language } from "#kernel/language.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import type { QuestionBank, ReflectiveQuestion } from "./bank/bank.ts";
import {
  type FilledQuestionWording,
  fillQuestionPlaceholders,
  listRequiredPlaceholders,
} from "./bank/fill-question.ts";

/** Returns the text of a reflection thread's question about a visit, with its placeholders filled. */
export function getQuestionWording(
  bank: QuestionBank,
  id: string,
  { visit, pair }: { readonly visit: Visit; readonly pair: Pair },
  language: Language,
): FilledQuestionWording {
  const known = {
    visit_day: visit.startsAt.toZonedDateTimeISO(pair.principal.zone).toPlainDate(),
    mentor: firstName(pair.mentor.name),
  };
  return fillQuestionPlaceholders(getQuestion(bank, id), language, known);
}

/** What is known of a question that stands beside its answer. */
export type AskedQuestion = {
  readonly question: string;
  readonly visitOn?: Temporal.PlainDate;
  /** The mentor of the visit; absent for a reader who may not know who that is. */
  readonly mentor?: string;
};

/**
 * Returns the text of a question to stand beside its answer; undefined if the reader lacks what it names, or the bank no
 * longer has it.
 */
export function findAskedWording(
  bank: QuestionBank,
  { question: id, visitOn, mentor }: AskedQuestion,
  language: Language,
): FilledQuestionWording | undefined {
  const question = bank.get(id);
  if (!question) return undefined;
  const known = { ...(visitOn && { visit_day: visitOn }), ...(mentor && { mentor: firstName(mentor) }) };
  const isKnown = (place: string) => Object.hasOwn(known, place);
  if (!listRequiredPlaceholders(question, language).every(isKnown)) return undefined;
  return fillQuestionPlaceholders(question, language, known);
}

/**
 * Gets a question of the question bank by its id. Throws if there is none, because a question that was ever asked stays
 * in the bank.
 */
export function getQuestion(bank: QuestionBank, id: string): ReflectiveQuestion {
  const question = bank.get(id);
  if (!question) throw new Error(`the bank has no question ${id}`);
  return question;
}
