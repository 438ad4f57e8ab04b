import type { PersonTx } from "#db/as.ts";
import type { Notice } from "#mentoring/notice.ts";
import type { Person } from "#mentoring/people/person.ts";
import type { QuestionBank } from "#mentoring/reflection/bank/bank.ts";
import type { Utterance } from "./utterance.ts";

/**
 * The input for building the content of a notice: a read-only transaction as the notice's reader, that person, the
 * question bank and the time.
 */
export type DescriptionContext = {
  readonly tx: PersonTx;
  readonly me: Person;
  readonly bank: QuestionBank;
  readonly now: Temporal.Instant;
};

export type NoticeDescription =
  | { readonly kind: "say"; readonly utterance: Utterance }
  /** The notice's subject no longer exists, or its reader is no longer allowed to read it. */
  | { readonly kind: "obsolete"; readonly reason: string }
  /**
   * Whether the notice is sent depends on whether another one, which is being sent now, succeeds. It is therefore
   * decided again later.
   */
  | { readonly kind: "later"; readonly reason: string; readonly afterSeconds: number; readonly alone: true };

export type NoticeOf<Kind extends Notice["kind"]> = Extract<Notice, { kind: Kind }>;

export const describeAsUtterance = (utterance: Utterance): NoticeDescription => ({ kind: "say", utterance });
export const describeAsObsolete = (reason: string): NoticeDescription => ({ kind: "obsolete", reason });
