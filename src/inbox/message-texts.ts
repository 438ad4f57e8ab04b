import { sql } from "kysely";
import type { PersonTx } from "#db/as.ts";
import { openText } from "#db/sealed.ts";
import type { InboxMessage, MessageTextId } from "./inbox-message.ts";

/** A decrypted message text. RLS shows the row only in its author's own transaction. */
export type MessageText = { readonly id: MessageTextId; readonly text: string; readonly writtenAt: Temporal.Instant };

/**
 * Reads the texts of the given messages. RLS shows them to their author only, so erased texts, and texts whose sender is
 * not a member, are missing.
 */
export function listMessageTexts(tx: PersonTx, arrivals: readonly InboxMessage[]): Promise<readonly MessageText[]> {
  const wanted = arrivals.map(({ utteranceId }) => utteranceId);
  return read(tx, utterances(tx).where("id", "in", wanted));
}

/** Reads the held messages of this transaction's person, in the order in which they were written. */
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
