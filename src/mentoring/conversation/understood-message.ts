import type { MessageUnderstanding } from "#understanding/understanding.ts";

/** A chat message to Fieldbook, together with what was understood from it. */
export type UnderstoodMessage = {
  /** The message's id, which is part of the idempotency keys of its replies. */
  readonly id: string;
  readonly said: MessageUnderstanding;
  readonly writtenAt: Temporal.Instant;
  /** True if the message tells of a danger, which was answered; it is then not called not understood. */
  readonly isAnswered?: boolean;
};
