import type { PersonTx } from "#db/as.ts";
import type { CommitmentId, PairId } from "#kernel/id.ts";
import type { SettledCommitmentStatus } from "./commitment.ts";

/**
 * Stores the outcome of a commitment and returns the pair of that commitment. Returns undefined if the commitment
 * already has an outcome, or if RLS does not let the person as whom the transaction runs update it.
 */
export async function markCommitmentSettled(
  tx: PersonTx,
  id: CommitmentId,
  as: SettledCommitmentStatus,
  now: Temporal.Instant,
): Promise<PairId | undefined> {
  const row = await tx.sql
    .updateTable("delivery.commitment")
    .set({ settled_at: now, settled_by: tx.personId, settled_as: as })
    .where("id", "=", id)
    .where("settled_at", "is", null)
    .returning("pair_id")
    .executeTakeFirst();
  return row?.pair_id as PairId | undefined;
}

/** Takes the outcome of a commitment away. Returns false if it has none, or if RLS does not let this person. */
export async function markCommitmentOpen(tx: PersonTx, id: CommitmentId): Promise<boolean> {
  const row = await tx.sql
    .updateTable("delivery.commitment")
    .set({ settled_at: null, settled_by: null, settled_as: null, told_at: null })
    .where("id", "=", id)
    .where("settled_at", "is not", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Stores that the other side is told of the outcome. Returns false if it was, or if there is no outcome. */
export async function markCommitmentTold(tx: PersonTx, id: CommitmentId, now: Temporal.Instant): Promise<boolean> {
  const row = await tx.sql
    .updateTable("delivery.commitment")
    .set({ told_at: now })
    .where("id", "=", id)
    .where("settled_at", "is not", null)
    .where("told_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}
