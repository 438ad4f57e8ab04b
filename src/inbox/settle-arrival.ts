import { sql } from "kysely";
import type { MachineTx, PersonTx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import type { Arrival, UtteranceId } from "./arrival.ts";

/** Another instance holds the arrival by now: what this one did is rolled back. */
export class LeaseLost extends Error {
  override readonly name = "LeaseLost";
}

/** For this long the beginning of what somebody wrote may arrive after its end. */
export const HOLD_SECONDS = 5 * 60;

/** What became of the words, and of those that were held for them. */
export type Acted =
  | { readonly kind: "placed"; readonly held: readonly UtteranceId[] }
  /** Held for {@link HOLD_SECONDS}, since their beginning may still arrive. */
  | { readonly kind: "not_placed" };

/** Called last in the transaction that acts: it commits once, whoever else tries. Throws {@link LeaseLost}. */
export async function settleArrival(tx: PersonTx, { key, owner, attempts }: Arrival, acted: Acted): Promise<void> {
  const [hold, placed] = acted.kind === "placed" ? [0, acted.held] : [HOLD_SECONDS, []];
  const { rows } = await sql<{ held: boolean }>`
    select wall.settle_arrival(${key}, ${owner}, ${attempts}, ${hold}, ${[...placed]}) as held`.execute(tx.sql);
  if (!rows[0]?.held) throw new LeaseLost(`another instance acts on an arrival of kind ${key.split(":")[0]}`);
}

/** Whose words they are, now that the surface was asked; from here on their author may read them. */
export async function recogniseAuthor(tx: MachineTx, arrival: Arrival): Promise<PersonId | undefined> {
  const { rows } = await sql<{ who: string | null }>`
    select wall.recognise_author(${arrival.workspaceId}, ${arrival.key}, ${arrival.owner}, ${arrival.attempts}) as who`.execute(
    tx.sql,
  );
  return (rows[0]?.who ?? undefined) as PersonId | undefined;
}

/** Erases a stranger's words. True once: then they are answered. */
export async function turnAway(tx: MachineTx, arrival: Arrival): Promise<boolean> {
  const { rows } = await sql<{ held: boolean }>`
    select wall.turn_away(${arrival.workspaceId}, ${arrival.key}, ${arrival.owner}, ${arrival.attempts}) as held`.execute(
    tx.sql,
  );
  return rows[0]?.held ?? false;
}

/** It is tried again after so many seconds; what its author wrote after it waits behind it. */
export async function retryArrival(tx: MachineTx, arrival: Arrival, afterSeconds: number): Promise<void> {
  await release(tx, arrival, sql`run_at = now() + make_interval(secs => ${afterSeconds})`);
}

/** It was claimed and not tried. */
export async function releaseArrival(tx: MachineTx, arrival: Arrival): Promise<void> {
  await release(tx, arrival, sql`attempts = attempts - 1`);
}

/** Its attempts are used up. The words stay for the day that any words may stay. False when the lease was lost. */
export async function failArrival(tx: MachineTx, arrival: Arrival, reference: string): Promise<boolean> {
  return release(tx, arrival, sql`failed_at = now(), reference = ${reference}`);
}

async function release(tx: MachineTx, arrival: Arrival, change: ReturnType<typeof sql>): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update machine.inbox set ${change}, owner = null, lease_until = null
    where workspace_id = ${arrival.workspaceId} and key = ${arrival.key} and owner = ${arrival.owner}
      and attempts = ${arrival.attempts} and acted_at is null`.execute(tx.sql);
  return numAffectedRows === 1n;
}
