import { sql } from "kysely";
import type { Tx } from "#db/as.ts";

/** An arrival; any one of its `keys` identifies it for deduplication. */
export type Arrival = { readonly kind: string; readonly keys: readonly [string, ...string[]] };

/**
 * Deduplicates an arrival: true if it is new. Called first in the transaction of its act, so that a retry after a crash
 * acts and a redelivery after a success does not.
 */
export async function arrivesFirst(tx: Tx, { keys, kind }: Arrival): Promise<boolean> {
  const { rows } = await sql<{ first: boolean }>`select wall.arrives_first(${[...keys]}, ${kind}) as first`.execute(
    tx.sql,
  );
  return rows[0]?.first ?? false;
}
