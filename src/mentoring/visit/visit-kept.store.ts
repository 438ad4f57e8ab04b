import type { Tx } from "#db/as.ts";
import type { VisitId } from "#kernel/id.ts";
import type { Visit } from "./visit.ts";

/** Stores that somebody of the pair said that a visit takes place on a day without school. */
export async function saveVisitKept(tx: Tx, { id, pairId }: Visit, now: Temporal.Instant): Promise<void> {
  await tx.sql
    .insertInto("delivery.visit_kept")
    .values({ workspace_id: tx.workspaceId, visit_id: id, pair_id: pairId, kept_at: now })
    .onConflict((conflict) => conflict.column("visit_id").doUpdateSet({ kept_at: now }))
    .execute();
}

/** Whether somebody of the pair said that a visit takes place on a day without school. */
export async function isVisitKept(tx: Tx, id: VisitId): Promise<boolean> {
  const row = await tx.sql
    .selectFrom("delivery.visit_kept")
    .select("visit_id")
    .where("visit_id", "=", id)
    .executeTakeFirst();
  return row !== undefined;
}
