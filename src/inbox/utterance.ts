import { sql } from "kysely";
import type { PersonTx } from "#db/as.ts";
import { openText } from "#db/sealed.ts";
import type { Arrival, UtteranceId } from "./arrival.ts";

/** A message's text, unsealed in its author's transaction. */
export type Utterance = { readonly id: UtteranceId; readonly text: string; readonly writtenAt: Temporal.Instant };

export type Read = {
  /** Undefined if the words are erased after their day, or the author is not a member. */
  readonly utterance: Utterance | undefined;
  /** Later messages that arrived first and wait for this one. */
  readonly held: readonly Utterance[];
};

/** Reads the words of an arrival and those held for it; the policies show them to their author only. */
export async function readUtterance(tx: PersonTx, { utteranceId, writtenAt }: Arrival): Promise<Read> {
  const rows = await tx.sql
    .selectFrom("own.utterance")
    .select(["id", "text", "written_at"])
    .where((at) =>
      at.or([
        at("id", "=", utteranceId),
        at.and([
          at("person_id", "=", tx.personId),
          at("held_until", ">", sql<Temporal.Instant>`now()`),
          at("written_at", ">", writtenAt),
        ]),
      ]),
    )
    .orderBy("written_at")
    .execute();
  const utterances = rows.map(
    (row): Utterance => ({
      id: row.id as UtteranceId,
      text: openText(tx, "own.utterance.text", row.id, row.text),
      writtenAt: row.written_at,
    }),
  );
  return {
    utterance: utterances.find(({ id }) => id === utteranceId),
    held: utterances.filter(({ id }) => id !== utteranceId),
  };
}
