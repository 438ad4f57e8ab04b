import type { PersonTx } from "#db/as.ts";
import type { CommitmentId } from "#kernel/id.ts";
import { withdraw } from "#outbox/withdraw.ts";

export type SettledAs = "done" | "changed" | "dropped";
export type SettleOutcome = { readonly kind: "settled"; readonly as: SettledAs } | { readonly kind: "over" };

/** What has happened with a commitment, said by whose it is; said once, it stands. */
export async function settleCommitment(
  tx: PersonTx,
  id: CommitmentId,
  as: SettledAs,
  now: Temporal.Instant,
): Promise<SettleOutcome> {
  const row = await tx.sql
    .updateTable("delivery.commitment")
    .set({ settled_at: now, settled_by: tx.personId, settled_as: as })
    .where("id", "=", id)
    .where("settled_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (!row) return { kind: "over" };
  await withdraw(tx, `commitment:${id}`, "settled");
  return { kind: "settled", as };
}
