import type { DescriptionContext, NoticeOf } from "#mentoring/delivery/described.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { QuestionScope } from "./question-of-reader.ts";

/** What an answer is built from: the question, and those of the reader's pairs that it is about. */
export type AnswerContext = DescriptionContext & {
  readonly asked: NoticeOf<"question.answered">;
  /** The reader's own pairs, or as a coordinator those of the programme. */
  readonly scope: QuestionScope;
  readonly pairs: readonly Pair[];
  /** Whether the question names somebody. */
  readonly isNarrowed: boolean;
  /** The names of those whom it names, for a place in a sentence. */
  readonly whom: string | readonly string[];
  /** The days that it is about, if it says so, both included. */
  readonly days?: { readonly from: Temporal.PlainDate; readonly to?: Temporal.PlainDate };
};
