import { sql } from "kysely";
import type { MachineTx, PersonTx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import type { Arrival, UtteranceId } from "./arrival.ts";

/** Another process has claimed the arrival meanwhile; this one's work is rolled back. */
export class LeaseLost extends Error {
  override readonly name = "LeaseLost";
}

/** How long a continuation waits for a message that was written before it and arrives later. */
export const HOLD_SECONDS = 5 * 60;

/** The outcome for a message, and for those held for it. */
export type Acted =
  | { readonly kind: "placed"; readonly held: readonly UtteranceId[] }
  /** Held for {@link HOLD_SECONDS}, because an earlier message may still arrive. */
  | { readonly kind: "not_placed" };

/** Called last in the acting transaction, so that only the lease's owner commits. Throws {@link LeaseLost}. */
export async function settleArrival(tx: PersonTx, { key, owner, attempts }: Arrival, acted: Acted): Promise<void> {
  const [hold, placed] = acted.kind === "placed" ? [0, acted.held] : [HOLD_SECONDS, []];
  const { rows } = await sql<{ held: boolean }>`
    select wall.settle_arrival(${key}, ${owner}, ${attempts}, ${hold}, ${[...placed]}) as held`.execute(tx.sql);
  if (!rows[0]?.held) throw new LeaseLost(`another instance acts on an arrival of kind ${key.split(":")[0]}`);
}

/** Assigns the words to their author, who can read them from then on. */
export async function recogniseAuthor(tx: MachineTx, arrival: Arrival): Promise<PersonId | undefined> {
  const { rows } = await sql<{ who: string | null }>`
    select wall.recognise_author(${arrival.workspaceId}, ${arrival.key}, ${arrival.owner}, ${arrival.attempts}) as who`.execute(
    tx.sql,
  );
  return (rows[0]?.who ?? undefined) as PersonId | undefined;
}

/** Erases a stranger's words. True only the first time, when the stranger gets a reply. */
export async function turnAway(tx: MachineTx, arrival: Arrival): Promise<boolean> {
  const { rows } = await sql<{ held: boolean }>`
    select wall.turn_away(${arrival.workspaceId}, ${arrival.key}, ${arrival.owner}, ${arrival.attempts}) as held`.execute(
    tx.sql,
  );
  return rows[0]?.held ?? false;
}

/** Schedules a retry; the author's later messages wait behind it. */
export async function retryArrival(tx: MachineTx, arrival: Arrival, afterSeconds: number): Promise<void> {
  await release(tx, arrival, sql`run_at = now() + make_interval(secs => ${afterSeconds})`);
}

/** Schedules a retry that counts no attempt, because nothing was wrong with the arrival. */
export async function postponeArrival(tx: MachineTx, arrival: Arrival, afterSeconds: number): Promise<void> {
  await release(tx, arrival, sql`attempts = attempts - 1, run_at = now() + make_interval(secs => ${afterSeconds})`);
}

/** Releases a claim that was not tried. */
export async function releaseArrival(tx: MachineTx, arrival: Arrival): Promise<void> {
  await release(tx, arrival, sql`attempts = attempts - 1`);
}

/** Gives up after the last attempt; the words stay for their day. False if the lease was lost. */
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
