import type { PersonTx, Tx } from "#db/as.ts";
import { newId, type PairId, type PersonId, type ReflectionThreadId, type VisitId } from "#kernel/id.ts";
import { toThread } from "./thread.store.ts";
import type { ReflectionThread } from "./thread.ts";

/** Inserts a reflection thread with the planned question of a visit; does nothing if the visit has a thread already. */
export async function insertPlannedReflectionThread(
  tx: Tx,
  planned: {
    readonly pairId: PairId;
    readonly visitId: VisitId;
    readonly principalId: PersonId;
    readonly question: string;
  },
): Promise<void> {
  await tx.sql
    .insertInto("delivery.thread")
    .values({
      id: newId<ReflectionThreadId>(),
      workspace_id: tx.workspaceId,
      pair_id: planned.pairId,
      principal_id: planned.principalId,
      cause: "visit",
      visit_id: planned.visitId,
      question: planned.question,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/**
 * Lists the reflection threads of the principal as whom this transaction runs whose question is planned and not sent
 * yet.
 */
export async function listMyPlannedReflectionThreads(tx: PersonTx): Promise<ReflectionThread[]> {
  const rows = await tx.sql
    .selectFrom("delivery.thread")
    .selectAll()
    .where("principal_id", "=", tx.personId)
    .where("status", "=", "planned")
    .execute();
  return rows.map(toThread);
}

/**
 * Deletes the reflection thread of a visit whose question is only planned; a thread whose question was sent is kept.
 */
export async function deletePlannedReflectionThread(tx: Tx, visit: VisitId): Promise<void> {
  await tx.sql.deleteFrom("delivery.thread").where("visit_id", "=", visit).where("offered_at", "is", null).execute();
}
