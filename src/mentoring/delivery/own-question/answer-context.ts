import type { DescriptionContext, NoticeOf } from "#mentoring/delivery/described.ts";
import type { Pair } from "#mentoring/pair/pair.ts";

/** What an answer is built from: the question, and those of the reader's pairs that it is about. */
export type AnswerContext = DescriptionContext & {
  readonly asked: NoticeOf<"question.answered">;
  readonly pairs: readonly Pair[];
  /** Whether the question names somebody. */
  readonly isNarrowed: boolean;
};
