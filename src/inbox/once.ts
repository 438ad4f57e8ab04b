import { sql } from "kysely";
import type { Tx } from "#db/as.ts";

/** What arrived: `keys` are its names, any one of which marks it as seen. */
export type Arrival = { readonly kind: string; readonly keys: readonly [string, ...string[]] };

/**
 * Whether this arrival is the first of its kind. Called first in the transaction of the act it causes: both are
 * committed or neither is, so a retry after a crash acts and a retry after a success does not.
 */
export async function arrivesFirst(tx: Tx, { keys, kind }: Arrival): Promise<boolean> {
  const { rows } = await sql<{ first: boolean }>`select wall.arrives_first(${[...keys]}, ${kind}) as first`.execute(
    tx.sql,
  );
  return rows[0]?.first ?? false;
}
