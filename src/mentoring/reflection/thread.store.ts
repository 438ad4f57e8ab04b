import type { Selectable } from "kysely";
import type { PersonTx, Tx } from "#db/as.ts";
import type { DeliveryThread } from "#db/schema.ts";
import type { CommitmentId, PairId, PersonId, ReflectionThreadId, VisitId } from "#kernel/id.ts";
import type { ReflectionThread } from "./thread.ts";

export async function findReflectionThread(tx: Tx, id: ReflectionThreadId): Promise<ReflectionThread | undefined> {
  const row = await tx.sql.selectFrom("delivery.thread").selectAll().where("id", "=", id).executeTakeFirst();
  return row && toThread(row);
}

export async function lockReflectionThread(tx: Tx, id: ReflectionThreadId): Promise<ReflectionThread | undefined> {
  const row = await tx.sql
    .selectFrom("delivery.thread")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row && toThread(row);
}

export async function findReflectionThreadOfVisit(tx: Tx, id: VisitId): Promise<ReflectionThread | undefined> {
  const row = await tx.sql.selectFrom("delivery.thread").selectAll().where("visit_id", "=", id).executeTakeFirst();
  return row && toThread(row);
}

/** Finds the open reflection thread of the principal as whom this transaction runs, of which there is at most one. */
export async function findMyOpenReflectionThread(tx: PersonTx): Promise<ReflectionThread | undefined> {
  const row = await tx.sql
    .selectFrom("delivery.thread")
    .selectAll()
    .where("principal_id", "=", tx.personId)
    .where("status", "in", ["offered", "started"])
    .executeTakeFirst();
  return row && toThread(row);
}

/**
 * Whether the principal as whom this transaction runs has a reflection thread that is open, or one whose question is
 * planned and not sent yet.
 */
export async function hasUnfinishedReflectionThread(tx: PersonTx): Promise<boolean> {
  const row = await tx.sql
    .selectFrom("delivery.thread")
    .select("id")
    .where("principal_id", "=", tx.personId)
    .where("status", "in", ["planned", "offered", "started"])
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** A question of a reflection thread, with the time it was asked; `at` is absent while it is only planned. */
export type AskedQuestion = { readonly question: string; readonly at?: Temporal.Instant };

/** Lists the questions that a principal was asked since `after`, and those planned for them. */
export async function listAskedQuestions(
  tx: Tx,
  principal: PersonId,
  after: Temporal.Instant,
): Promise<AskedQuestion[]> {
  const rows = await tx.sql
    .selectFrom("delivery.thread")
    .select(["question", "follow_up", "offered_at"])
    .where("principal_id", "=", principal)
    .where((of) => of.or([of("offered_at", ">", after), of("offered_at", "is", null)]))
    .execute();
  return rows.flatMap(({ question, follow_up, offered_at }) =>
    [question, ...(follow_up ? [follow_up] : [])].map((id) => ({
      question: id,
      ...(offered_at && { at: offered_at }),
    })),
  );
}

/** Lists the visits about which the person as whom this transaction runs was asked a question. */
export async function listVisitsAskedAbout(tx: PersonTx): Promise<ReadonlySet<VisitId>> {
  const rows = await tx.sql
    .selectFrom("delivery.thread")
    .select("visit_id")
    .where("principal_id", "=", tx.personId)
    .where("offered_at", "is not", null)
    .where("visit_id", "is not", null)
    .execute();
  return new Set(rows.map((row) => row.visit_id as VisitId));
}

/**
 * Marks the planned question of a thread as sent, which opens the thread. Returns false if the question was already
 * sent, or while another thread of the principal is open.
 */
export async function markReflectionThreadSent(
  tx: Tx,
  id: ReflectionThreadId,
  now: Temporal.Instant,
): Promise<boolean> {
  await lockThreadsBeside(tx, id);
  const row = await tx.sql
    .updateTable("delivery.thread as mine")
    .set({ offered_at: now })
    .where("mine.id", "=", id)
    .where("mine.offered_at", "is", null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("delivery.thread as open")
            .select("open.id")
            .whereRef("open.principal_id", "=", "mine.principal_id")
            .where("open.status", "in", ["offered", "started"]),
        ),
      ),
    )
    .returning("mine.id")
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Locks the planned and open threads of the principal to whom this thread belongs until the transaction ends, in the
 * order of their ids. Without the locks, two transactions that each open one of these threads at the same time would
 * both find none open, and the second would violate the unique index.
 */
async function lockThreadsBeside(tx: Tx, id: ReflectionThreadId): Promise<void> {
  await tx.sql
    .selectFrom("delivery.thread as mine")
    .innerJoin("delivery.thread as beside", "beside.principal_id", "mine.principal_id")
    .select("beside.id")
    .where("mine.id", "=", id)
    .where("beside.status", "in", ["planned", "offered", "started"])
    .orderBy("beside.id")
    .forUpdate("beside")
    .execute();
}

type Change = {
  question?: string;
  follow_up?: string | null;
  passed_over?: string[];
  started_at?: Temporal.Instant;
  offered_at?: Temporal.Instant;
  completed_at?: Temporal.Instant;
  declined_at?: Temporal.Instant;
};

export async function updateReflectionThread(tx: PersonTx, id: ReflectionThreadId, change: Change): Promise<void> {
  await tx.sql.updateTable("delivery.thread").set(change).where("id", "=", id).executeTakeFirstOrThrow();
}

export function toThread(row: Selectable<DeliveryThread>): ReflectionThread {
  return {
    id: row.id as ReflectionThreadId,
    pairId: row.pair_id as PairId,
    question: row.question,
    passedOver: row.passed_over,
    status: row.status as ReflectionThread["status"],
    ...(row.offered_at && { offeredAt: row.offered_at }),
    ...(row.visit_id && { visitId: row.visit_id as VisitId }),
    ...(row.commitment_id && { commitmentId: row.commitment_id as CommitmentId }),
    ...(row.follow_up && { followUp: row.follow_up }),
  };
}
