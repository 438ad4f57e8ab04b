import { sql } from "kysely";
import type { PersonTx } from "#db/as.ts";
import { openText } from "#db/sealed.ts";
import type { Arrival, UtteranceId } from "./arrival.ts";

/** What somebody wrote, opened in their own transaction. */
export type Utterance = { readonly id: UtteranceId; readonly text: string; readonly writtenAt: Temporal.Instant };

export type Read = {
  /** Undefined when its day is over and the words are erased, or their author is no member. */
  readonly utterance: Utterance | undefined;
  /** Written after it, acted on before it, and not understood without it. */
  readonly held: readonly Utterance[];
};

/** The words of an arrival and what is held for it, which the wall shows to their author alone. */
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
