import { sql } from "kysely";
import type { PersonTx } from "#db/as.ts";
import { openText } from "#db/sealed.ts";
import type { Arrival, UtteranceId } from "./arrival.ts";

/** A decrypted message text. RLS shows the row only in its author's own transaction. */
export type Utterance = { readonly id: UtteranceId; readonly text: string; readonly writtenAt: Temporal.Instant };

/**
 * Reads the texts of the given messages and of this person's held messages, in the order in which they were written.
 * RLS shows them to their author only, so erased texts, and texts whose sender is not a member, are missing.
 */
export async function readUtterances(tx: PersonTx, arrivals: readonly Arrival[]): Promise<readonly Utterance[]> {
  const wanted = arrivals.map(({ utteranceId }) => utteranceId);
  const rows = await tx.sql
    .selectFrom("own.utterance")
    .select(["id", "text", "written_at"])
    .where((at) =>
      at.or([
        at("id", "in", wanted),
        at.and([at("person_id", "=", tx.personId), at("held_until", ">", sql<Temporal.Instant>`now()`)]),
      ]),
    )
    .orderBy("written_at")
    .execute();
  return rows.map((row) => ({
    id: row.id as UtteranceId,
    text: openText(tx, "own.utterance.text", row.id, row.text),
    writtenAt: row.written_at,
  }));
}
