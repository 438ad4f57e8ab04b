import { sql } from "kysely";
import type { Tx } from "#db/as.ts";

/** A received event or interaction; any one of its `keys` identifies it for deduplication. */
export type IncomingEvent = { readonly kind: string; readonly keys: readonly [string, ...string[]] };

/**
 * Returns true if the event is new, and records its keys. It is called first in the transaction that acts on the event.
 * If this transaction is rolled back, the keys are too, so a redelivered event is acted on; once it is committed, a
 * redelivered event is recognised as a duplicate.
 */
export async function recordIfFirstDelivery(tx: Tx, { keys, kind }: IncomingEvent): Promise<boolean> {
  const { rows } = await sql<{ first: boolean }>`select wall.arrives_first(${[...keys]}, ${kind}) as first`.execute(
    tx.sql,
  );
  return rows[0]?.first ?? false;
}
