import { z } from "zod";
import type { PersonTx } from "#db/as.ts";
import { openText, sealState, sealText } from "#db/sealed.ts";
import { newId, type ReflectionId, type ReflectionThreadId } from "#kernel/id.ts";
import { FIRST_VERSION } from "#kernel/seal.ts";
import { restoreExaminedText } from "#mentoring/safeguarding/words.ts";
import { ANSWER_MESSAGE_SEPARATOR, type AnswerMessage, joinAnswerMessages, type Reflection } from "./reflection.ts";

const TEXT = "own.reflection.text";
const MESSAGES = "own.reflection.messages";

/**
 * Schema of the encrypted column `messages`: the number of characters of each message of the answer, and when it was
 * written.
 */
const messagesSchema = z.array(z.object({ length: z.int(), writtenAt: z.string() }));

/** A stored answer: its id, its messages, in the order of writing, and how often it was written. */
export type StoredReflectionAnswer = {
  readonly id: ReflectionId;
  readonly messages: readonly AnswerMessage[];
  readonly version: number;
};

/** The question that an answer is for, what it says, and where it was written. */
export type NewReflectionAnswer = Pick<Reflection, "threadId" | "question" | "place"> & {
  readonly messages: readonly AnswerMessage[];
  readonly source: "form" | "chat";
};

/**
 * Finds the answer that the person as whom this transaction runs gave to one question of a reflection thread; `place`
 * is the position of the question. The caller must have locked the thread.
 */
export async function findMyReflectionAnswer(
  tx: PersonTx,
  thread: ReflectionThreadId,
  place: number,
): Promise<StoredReflectionAnswer | undefined> {
  const row = await tx.sql
    .selectFrom("own.reflection")
    .select(["id", "text", "messages", "written_at", "version"])
    .where("thread_id", "=", thread)
    .where("place", "=", place)
    .executeTakeFirst();
  if (!row) return undefined;
  const { version } = row;
  const text = openText(tx, TEXT, row.id, row.text, version);
  const messages = row.messages
    ? splitText(text, messagesSchema.parse(JSON.parse(openText(tx, MESSAGES, row.id, row.messages, version))))
    : [{ text: restoreExaminedText(text), writtenAt: row.written_at }];
  return { id: row.id as ReflectionId, messages, version };
}

/** Finds the answer of the person as whom this transaction runs to which a message of the chat belongs. */
export async function findMyAnswerWithMessage(
  tx: PersonTx,
  writtenAt: Temporal.Instant,
): Promise<ReflectionId | undefined> {
  const rows = await tx.sql
    .selectFrom("own.reflection")
    .select(["id", "messages", "written_at", "version"])
    .where("author_id", "=", tx.personId)
    .where("source", "=", "chat")
    .where("written_at", "<=", writtenAt)
    .orderBy("written_at", "desc")
    .limit(MAX_SEARCHED)
    .execute();
  const found = rows.find(({ id, messages, written_at, version }) => {
    const times = messages ? messagesSchema.parse(JSON.parse(openText(tx, MESSAGES, id, messages, version))) : [];
    return [written_at, ...times.map((each) => Temporal.Instant.from(each.writtenAt))].some((at) =>
      at.equals(writtenAt),
    );
  });
  return found?.id as ReflectionId | undefined;
}

/** How many answers are searched for a message, the latest first. */
const MAX_SEARCHED = 20;

export async function insertReflectionAnswer(
  tx: PersonTx,
  { threadId, question, place, messages, source }: NewReflectionAnswer,
): Promise<ReflectionId> {
  const id = newId<ReflectionId>();
  await tx.sql
    .insertInto("own.reflection")
    .values({
      id,
      workspace_id: tx.workspaceId,
      author_id: tx.personId,
      thread_id: threadId,
      question,
      place,
      source,
      ...toColumns(tx, { id, messages, version: FIRST_VERSION }),
    })
    .execute();
  return id;
}

/** Replaces the messages of a stored answer. The stored time of the answer becomes that of its first message. */
export async function updateReflectionAnswer(
  tx: PersonTx,
  { id, version }: Pick<StoredReflectionAnswer, "id" | "version">,
  { messages, source }: Pick<NewReflectionAnswer, "messages" | "source">,
  now: Temporal.Instant,
): Promise<void> {
  await tx.sql
    .updateTable("own.reflection")
    .set({ ...toColumns(tx, { id, messages, version: version + 1 }), source, edited_at: now })
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
}

function toColumns(tx: PersonTx, { id, messages, version }: StoredReflectionAnswer) {
  const [first] = messages;
  if (!first) throw new Error("an answer has no message");
  const ends = messages.map(({ text, writtenAt }) => ({ length: text.length, writtenAt: writtenAt.toString() }));
  return {
    version,
    text: sealText(tx, TEXT, id, joinAnswerMessages(messages), version),
    messages: messages.length > 1 ? sealState(tx, MESSAGES, id, JSON.stringify(ends), version) : null,
    written_at: first.writtenAt,
  };
}

function splitText(text: string, ends: z.infer<typeof messagesSchema>): AnswerMessage[] {
  let start = 0;
  return ends.map(({ length, writtenAt }) => {
    const message = {
      text: restoreExaminedText(text.slice(start, start + length)),
      writtenAt: Temporal.Instant.from(writtenAt),
    };
    start += length + ANSWER_MESSAGE_SEPARATOR.length;
    return message;
  });
}
