import type { Selectable } from "kysely";
import type { PersonTx, Tx } from "#db/as.ts";
import type { DeliveryThread } from "#db/schema.ts";
import { type CommitmentId, newId, type PairId, type ThreadId, type VisitId } from "#kernel/id.ts";
import type { Thread } from "./thread.ts";

export async function findThread(tx: Tx, id: ThreadId): Promise<Thread | undefined> {
  const row = await tx.sql.selectFrom("delivery.thread").selectAll().where("id", "=", id).executeTakeFirst();
  return row && toThread(row);
}

export async function lockThread(tx: Tx, id: ThreadId): Promise<Thread | undefined> {
  const row = await tx.sql
    .selectFrom("delivery.thread")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row && toThread(row);
}

export async function findThreadOfVisit(tx: Tx, id: VisitId): Promise<Thread | undefined> {
  const row = await tx.sql.selectFrom("delivery.thread").selectAll().where("visit_id", "=", id).executeTakeFirst();
  return row && toThread(row);
}

/** The open thread of this transaction's principal; there is at most one. */
export async function findMyOpenThread(tx: PersonTx): Promise<Thread | undefined> {
  const row = await tx.sql
    .selectFrom("delivery.thread")
    .selectAll()
    .where("principal_id", "=", tx.personId)
    .where("status", "in", ["offered", "started"])
    .executeTakeFirst();
  return row && toThread(row);
}

/** The questions this principal was asked since `after`, and when. */
export async function listAsked(
  tx: PersonTx,
  after: Temporal.Instant,
): Promise<{ question: string; at: Temporal.Instant }[]> {
  const rows = await tx.sql
    .selectFrom("delivery.thread")
    .select(["question", "follow_up", "offered_at"])
    .where("principal_id", "=", tx.personId)
    .where("offered_at", ">", after)
    .execute();
  return rows.flatMap((row) =>
    [row.question, row.follow_up].flatMap((question) => (question ? [{ question, at: row.offered_at }] : [])),
  );
}

/** False if another thread is open or this visit already had one. */
export async function insertThread(
  tx: PersonTx,
  offered: { pairId: PairId; visitId: VisitId; question: string; at: Temporal.Instant },
): Promise<ThreadId | undefined> {
  const row = await tx.sql
    .insertInto("delivery.thread")
    .values({
      id: newId<ThreadId>(),
      workspace_id: tx.workspaceId,
      pair_id: offered.pairId,
      principal_id: tx.personId,
      cause: "visit",
      visit_id: offered.visitId,
      question: offered.question,
      offered_at: offered.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id as ThreadId | undefined;
}

type Change = {
  question?: string;
  follow_up?: string | null;
  passed_over?: string[];
  started_at?: Temporal.Instant;
  completed_at?: Temporal.Instant;
  declined_at?: Temporal.Instant;
};

export async function changeThread(tx: PersonTx, id: ThreadId, change: Change): Promise<void> {
  await tx.sql.updateTable("delivery.thread").set(change).where("id", "=", id).executeTakeFirstOrThrow();
}

function toThread(row: Selectable<DeliveryThread>): Thread {
  return {
    id: row.id as ThreadId,
    pairId: row.pair_id as PairId,
    question: row.question,
    passedOver: row.passed_over,
    offeredAt: row.offered_at,
    status: row.status as Thread["status"],
    ...(row.visit_id && { visitId: row.visit_id as VisitId }),
    ...(row.commitment_id && { commitmentId: row.commitment_id as CommitmentId }),
    ...(row.follow_up && { followUp: row.follow_up }),
  };
}
