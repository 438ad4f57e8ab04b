import type { FocusAreaCode } from "#kernel/contact-codes.ts";
import type { Language } from "#kernel/language.ts";
import type { ReflectiveAnswerKind } from "#understanding/answers/reflective-answer-kinds.ts";
import type { QuestionPlaceholder } from "./placeholder.ts";
import type {
  QUESTION_DEPTHS,
  QUESTION_PARADIGMS,
  QUESTION_PHASES,
  QUESTION_PURPOSES,
  QuestionTrigger,
} from "./question-codes.ts";

/**
 * The question bank: all reflective questions by id. A reflection thread stores only the question's id, so a question
 * that was ever asked stays in the bank with status `retired`.
 */
export type QuestionBank = ReadonlyMap<string, ReflectiveQuestion>;

/** A question with its tags and its text in every language. */
export type ReflectiveQuestion = {
  readonly id: string;
  readonly purpose: (typeof QUESTION_PURPOSES)[number];
  readonly phase: (typeof QUESTION_PHASES)[number];
  readonly paradigm: (typeof QUESTION_PARADIGMS)[number];
  readonly focus: FocusAreaCode | "any";
  readonly depth: (typeof QUESTION_DEPTHS)[number];
  readonly when: QuestionTrigger;
  /** The placeholders whose values must be known before the question can be asked. */
  readonly needs: readonly QuestionPlaceholder[];
  readonly minTrust: boolean;
  /** The kinds of answer after which a follow-up question can be asked; empty for an opening question. */
  readonly follows: readonly ReflectiveAnswerKind[];
  readonly status: "active" | "retired";
  readonly wordings: Readonly<Record<Language, QuestionWording>>;
};

export type QuestionWording = {
  readonly text: string;
  readonly version: number;
  /** The practitioner who reviewed the text in this language, if any. */
  readonly reviewedBy?: string;
};

/** The question bank is invalid; the message names the file, the question and what is wrong with it. */
export class InvalidQuestionBankError extends Error {
  override readonly name = "InvalidQuestionBankError";
}
