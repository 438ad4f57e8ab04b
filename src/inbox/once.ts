import type { Tx } from "#db/as.ts";

/** What arrived: `keys` are its names, any one of which marks it as seen (an event's id, its message's client id). */
export type Arrival = { readonly kind: string; readonly keys: readonly [string, ...string[]] };

/**
 * Whether this arrival is the first of its kind. Called first in the transaction of the act it causes: both are
 * committed or neither is, so a retry after a crash acts and a retry after a success does not.
 */
export async function arrivesFirst(tx: Tx, arrival: Arrival): Promise<boolean> {
  const kept = await tx.sql
    .insertInto("machine.inbox")
    .values(arrival.keys.map((key) => ({ workspace_id: tx.workspaceId, key, kind: arrival.kind })))
    .onConflict((conflict) => conflict.columns(["workspace_id", "key"]).doNothing())
    .returning("key")
    .execute();
  return kept.length === arrival.keys.length;
}
