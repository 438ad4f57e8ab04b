import { type Db, runAutocommit, sealReceived } from "#db/as.ts";
import { sealState } from "#db/sealed.ts";
import { newId, type PersonId } from "#kernel/id.ts";
import { inBatches } from "#kernel/in-batches.ts";
import { MESSAGE_LEASE_SECONDS } from "./claim-messages.ts";
import type { InboxMessage, MessageTextId, ReceivedMessage } from "./inbox-message.ts";

/**
 * A received message, and whether the statement that stores it should claim it for this process, which then handles it
 * right away. Otherwise the message waits until a process claims it.
 */
export type MessageToStore = { readonly words: ReceivedMessage; readonly claim: boolean };

export type StoreMessageResult =
  /** The message was stored before. */
  | { readonly kind: "duplicate" }
  | { readonly kind: "stored" }
  /** Stored and claimed for this process, because its author is known and has no other message waiting. */
  | { readonly kind: "claimed"; readonly arrival: InboxMessage };

/** Maximum messages that are stored by one SQL statement, so that the statement stays well within its timeout. */
const MAX_TOGETHER = 50;

/**
 * Returns a function that stores one received message as {@link storeMessages} does. Messages that arrive while a
 * statement is running are stored together by the next statement, in the order in which they arrived. `process`
 * identifies this process in the rows that it claims.
 */
export function createBatchingMessageStore(
  db: Db,
  process: string,
): (received: MessageToStore) => Promise<StoreMessageResult> {
  // Messages claimed while they are stored get another owner id than messages claimed in rounds. A round considers
  // unknown rows with its own owner id abandoned, and it may not know yet that a message has just been stored.
  const owner = `${process}.heard`;
  return inBatches(async (received: readonly MessageToStore[]) => {
    try {
      return await storeMessages(db, owner, received);
    } catch (error) {
      if (received.length === 1 || !isRefusal(error)) throw error;
      // Each message is now stored by itself, so that one message that the database refuses does not prevent the others
      // from being stored.
      return received.map((each) => storeMessages(db, owner, [each]).then(([result]) => result as StoreMessageResult));
    }
  }, MAX_TOGETHER);
}

/** Whether PostgreSQL refused the values themselves (SQLSTATE classes 22 and 23), so that a retry would fail too. */
const isRefusal = (error: unknown) => error instanceof Error && "code" in error && /^2[23]/.test(String(error.code));

/**
 * Encrypts received messages and stores them in one statement, before Slack's requests are acknowledged. Returns one
 * result for each message, in their order.
 */
export async function storeMessages(
  db: Db,
  owner: string,
  received: readonly MessageToStore[],
): Promise<readonly StoreMessageResult[]> {
  const messages = await Promise.all(received.map((each) => toMessage(db, each)));
  const [{ heard }] = (await runAutocommit(db, {
    text: "select wall.hear_all($1, $2, $3) as heard",
    values: [owner, MESSAGE_LEASE_SECONDS, JSON.stringify(messages)],
  })) as [{ heard: readonly { utterance: MessageTextId; author: PersonId | null }[] }];
  const authors = new Map(heard.map(({ utterance, author }) => [utterance, author]));
  return received.map(({ words }, index) => {
    const utteranceId = messages[index]?.utterance;
    const author = utteranceId && authors.get(utteranceId);
    if (!utteranceId || author === undefined) return { kind: "duplicate" };
    return author === null
      ? { kind: "stored" }
      : { kind: "claimed", arrival: toInboxMessage(words, utteranceId, author, owner) };
  });
}

/** Encrypts a message and converts it to the JSON form that the SQL function `wall.hear_all` takes. */
async function toMessage(db: Db, { words, claim }: MessageToStore) {
  const { workspaceId, key, kind, clientRef, address, writtenAt, text, replyTo } = words;
  const utterance = newId<MessageTextId>();
  return {
    workspace: workspaceId,
    key,
    kind,
    client: clientRef,
    ...address,
    written: writtenAt.toString(),
    utterance,
    words: await sealReceived(db, workspaceId, (sealing) => sealState(sealing, "own.utterance.text", utterance, text)),
    claim,
    replyTo,
  };
}

function toInboxMessage(
  words: ReceivedMessage,
  utteranceId: MessageTextId,
  author: PersonId,
  owner: string,
): InboxMessage {
  const { clientRef: _, ...message } = words;
  return { ...message, utteranceId, author, owner, attempts: 1 };
}
