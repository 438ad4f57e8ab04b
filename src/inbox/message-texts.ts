import { sql } from "kysely";
import type { PersonTx } from "#db/as.ts";
import { openText } from "#db/sealed.ts";
import type { InboxMessage, MessageTextId } from "./inbox-message.ts";

/** The decrypted text of a received message. Row-level security shows it only in a transaction as its author. */
export type MessageText = { readonly id: MessageTextId; readonly text: string; readonly writtenAt: Temporal.Instant };

/**
 * Loads the texts of the given messages. Row-level security shows a text to its author only; texts of other senders,
 * and texts that were erased, are missing in the result.
 */
export function listMessageTexts(tx: PersonTx, arrivals: readonly InboxMessage[]): Promise<readonly MessageText[]> {
  const wanted = arrivals.map(({ utteranceId }) => utteranceId);
  return read(tx, utterances(tx).where("id", "in", wanted));
}

/**
 * Loads the messages on hold that were written by the person as whom this transaction runs, in the order in which they
 * were written. A message is on hold if it continues an earlier one that has not arrived.
 */
export function listHeldMessageTexts(tx: PersonTx): Promise<readonly MessageText[]> {
  const isHeld = sql<boolean>`held_until > now()`;
  return read(tx, utterances(tx).where("person_id", "=", tx.personId).where(isHeld));
}

const utterances = ({ sql: db }: PersonTx) =>
  db.selectFrom("own.utterance").select(["id", "text", "written_at"]).orderBy("written_at");

async function read(tx: PersonTx, query: ReturnType<typeof utterances>): Promise<readonly MessageText[]> {
  return (await query.execute()).map((row) => ({
    id: row.id as MessageTextId,
    text: openText(tx, "own.utterance.text", row.id, row.text),
    writtenAt: row.written_at,
  }));
}
