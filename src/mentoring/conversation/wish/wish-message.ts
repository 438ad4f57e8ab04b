import type { PersonTx } from "#db/as.ts";
import type { Person } from "#mentoring/people/person.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import type { WishDetails } from "#understanding/wishes/read-wish-details.ts";

/** A message that is a wish, in the transaction of its author, with what it names. */
export type WishMessage = {
  readonly tx: PersonTx;
  readonly me: Person;
  /** The message's id, which is part of the idempotency keys of its replies. */
  readonly arrival: string;
  readonly said: MessageUnderstanding;
  readonly details: WishDetails;
  /** Whether a draft is open, which the message may be meant for. */
  readonly isDraftOpen: boolean;
  /** Whether a reflective question is open, which the message may answer. */
  readonly isQuestionAsked: boolean;
  readonly writtenAt: Temporal.Instant;
  readonly now: Temporal.Instant;
};

export const todayOf = ({ me, now }: Pick<WishMessage, "me" | "now">): Temporal.PlainDate =>
  now.toZonedDateTimeISO(me.zone).toPlainDate();
