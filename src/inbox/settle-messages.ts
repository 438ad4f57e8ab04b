import { sql } from "kysely";
import type { MachineTx, PersonTx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import type { InboxMessage, MessageTextId } from "./inbox-message.ts";

/**
 * Thrown when another process has claimed the message in the meantime. It rolls back the work of the current process.
 */
export class LeaseLostError extends Error {
  override readonly name = "LeaseLostError";
}

/**
 * How long a message is put on hold that seems to continue an earlier message which has not arrived. Messages can
 * arrive in the wrong order, so the earlier one may still come.
 */
export const MESSAGE_HOLD_SECONDS = 5 * 60;

/**
 * The outcome of acting on a message: either it was processed, together with the messages on hold that continue it
 * (`held`), or it was put on hold itself.
 */
export type MessageHandlingOutcome =
  | { readonly kind: "placed"; readonly held: readonly MessageTextId[] }
  /**
   * The message is put on hold for {@link MESSAGE_HOLD_SECONDS}, because the earlier message that it continues may
   * still arrive.
   */
  | { readonly kind: "not_placed" };

/** A message that was acted on, and the outcome. */
export type ProcessedMessage = { readonly arrival: InboxMessage; readonly acted: MessageHandlingOutcome };

/**
 * Marks the messages as processed. It is the last statement of the acting transaction, so that only the holder of the
 * leases commits. Throws {@link LeaseLostError}.
 */
export async function markMessagesProcessed(tx: PersonTx, settled: readonly ProcessedMessage[]): Promise<void> {
  const rows = settled.map(({ arrival: { key, attempts }, acted }) => ({
    key,
    attempts,
    hold_seconds: acted.kind === "placed" ? 0 : MESSAGE_HOLD_SECONDS,
    placed: acted.kind === "placed" ? acted.held : [],
  }));
  // All messages were claimed together, so they have the same owner.
  const owner = settled[0]?.arrival.owner;
  try {
    await sql`select wall.settle_arrivals(${owner}, ${JSON.stringify(rows)})`.execute(tx.sql);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === LEASE_LOST) throw new LeaseLostError(error.message);
    throw error;
  }
}

const LEASE_LOST = "FB001";

/**
 * Assigns the message to the person with its chat address, if there is one, and returns that person's id. From then on
 * row-level security lets that person read the text.
 */
export async function assignMessageToSender(tx: MachineTx, arrival: InboxMessage): Promise<PersonId | undefined> {
  const { rows } = await sql<{ who: string | null }>`
    select wall.recognise_author(${arrival.workspaceId}, ${arrival.key}, ${arrival.owner}, ${arrival.attempts}) as who`.execute(
    tx.sql,
  );
  return (rows[0]?.who ?? undefined) as PersonId | undefined;
}

/**
 * Erases the message of an unknown sender. Returns true only for the call that erased it, so that a message which is
 * delivered twice gets one reply.
 */
export async function eraseMessageOfStranger(tx: MachineTx, arrival: InboxMessage): Promise<boolean> {
  const { rows } = await sql<{ held: boolean }>`
    select wall.turn_away(${arrival.workspaceId}, ${arrival.key}, ${arrival.owner}, ${arrival.attempts}) as held`.execute(
    tx.sql,
  );
  return rows[0]?.held ?? false;
}

/** Schedules a retry after a failed attempt; the person's later messages wait for it. */
export async function scheduleMessageRetry(tx: MachineTx, arrival: InboxMessage, afterSeconds: number): Promise<void> {
  await release(tx, arrival, sql`run_at = now() + make_interval(secs => ${afterSeconds})`);
}

/** Schedules a retry without counting the attempt, because the message itself did not cause the failure. */
export async function postponeMessage(tx: MachineTx, arrival: InboxMessage, afterSeconds: number): Promise<void> {
  await release(tx, arrival, sql`attempts = attempts - 1, run_at = now() + make_interval(secs => ${afterSeconds})`);
}

/** Releases a claim without counting the attempt, because nothing was tried. */
export async function releaseMessageClaim(tx: MachineTx, arrival: InboxMessage): Promise<void> {
  await release(tx, arrival, sql`attempts = attempts - 1`);
}

/**
 * Stores that a message will not be processed any more, after its last attempt. The text is kept until its 24 hours are
 * over. Returns false if the lease was lost.
 */
export async function markMessageFailed(tx: MachineTx, arrival: InboxMessage, reference: string): Promise<boolean> {
  return release(tx, arrival, sql`failed_at = now(), reference = ${reference}`);
}

async function release(tx: MachineTx, arrival: InboxMessage, change: ReturnType<typeof sql>): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update machine.inbox set ${change}, owner = null, lease_until = null
    where workspace_id = ${arrival.workspaceId} and key = ${arrival.key} and owner = ${arrival.owner}
      and attempts = ${arrival.attempts} and acted_at is null`.execute(tx.sql);
  return numAffectedRows === 1n;
}
