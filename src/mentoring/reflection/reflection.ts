import type { ExaminedText } from "#kernel/examined-text.ts";
import type { PairId, PersonId, ReflectionId, ReflectionThreadId } from "#kernel/id.ts";
import { restoreExaminedText } from "#mentoring/safeguarding/words.ts";

/** A principal's answer to a question of a reflection thread. RLS lets nobody else read it until it is shared. */
export type Reflection = {
  readonly id: ReflectionId;
  readonly threadId: ReflectionThreadId;
  readonly pairId: PairId;
  readonly question: string;
  readonly place: number;
  readonly text: string;
  readonly writtenAt: Temporal.Instant;
  readonly editedAt?: Temporal.Instant;
  /** The day, local to the school, of the visit that the question is about. */
  readonly visitOn?: Temporal.PlainDate;
  /** The pairs whose mentor it is shared with. */
  readonly sharedWith: readonly PairId[];
};

/** What a principal shared with one mentor: the latest text, and the question that it answers. */
export type SharedReflection = {
  readonly id: ReflectionId;
  readonly pairId: PairId;
  readonly authorId: PersonId;
  readonly text: string;
  readonly sharedAt: Temporal.Instant;
  readonly editedAt?: Temporal.Instant;
  readonly asked?: { readonly question: string; readonly visitOn?: Temporal.PlainDate; readonly isOfThisPair: boolean };
};

/** A text that stood in an answer until it was edited. Only its author reads it. */
export type EarlierAnswer = { readonly text: string; readonly replacedAt: Temporal.Instant };

/** One message of an answer, with the time at which it was written. An answer from the form is one message. */
export type AnswerMessage = { readonly text: ExaminedText; readonly writtenAt: Temporal.Instant };

export const ANSWER_MESSAGE_SEPARATOR = "\n";

export function joinAnswerMessages(messages: readonly AnswerMessage[]): ExaminedText {
  return restoreExaminedText(messages.map(({ text }) => text).join(ANSWER_MESSAGE_SEPARATOR));
}

/** Inserts a chat message into an answer at its place in the order of writing, whatever the order of arrival. */
export function insertAnswerMessage(messages: readonly AnswerMessage[], message: AnswerMessage): AnswerMessage[] {
  const place = messages.findIndex(({ writtenAt }) => isBefore(message.writtenAt, writtenAt));
  return place < 0 ? [...messages, message] : messages.toSpliced(place, 0, message);
}

/** Whether a message was written after the last message of an answer, and not between its messages. */
export function isWrittenAfterAnswer(messages: readonly AnswerMessage[], at: Temporal.Instant): boolean {
  return messages.every(({ writtenAt }) => !isBefore(at, writtenAt));
}

const isBefore = (one: Temporal.Instant, other: Temporal.Instant) => Temporal.Instant.compare(one, other) < 0;
