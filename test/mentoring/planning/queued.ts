import { expect } from "vitest";
import { asMachineIn, type Tx } from "#db/as.ts";
import type { NoticeKind } from "#mentoring/notice.ts";
import { planEverything } from "#mentoring/planning/plan-what-changed.ts";
import { PLANNED_KINDS } from "#mentoring/planning/planned.ts";
import type { QuestionBank } from "#mentoring/reflection/bank/bank.ts";
import { BANK } from "#test/support/bank.ts";
import { type Cast, type CastPair, castOf } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { waitingTransactions } from "#test/support/waiting.ts";

/** The cast, and the queue of what is planned for them. */
export type Stage = AsyncDisposable & { readonly database: TestDatabase; readonly cast: Cast };

export async function openStage(): Promise<Stage> {
  const database = await openTestDatabase();
  return { database, cast: await castOf(database), [Symbol.asyncDispose]: () => database[Symbol.asyncDispose]() };
}

export type Job = (tx: Tx, now: Temporal.Instant, bank: QuestionBank) => Promise<number>;

/** The job once, as the machine of Sierra Norte. */
export function runOnce({ database, cast }: Stage, job: Job, now: Temporal.Instant): Promise<number> {
  return asMachineIn(database.db, cast.workspaceId, (tx) => job(tx, now, BANK));
}

/** Two instances at once: the second is held up by what the first has written and not yet committed. */
export async function runTwiceAtOnce(stage: Stage, job: Job, now: Temporal.Instant): Promise<void> {
  const { database, cast } = stage;
  const written = Promise.withResolvers<void>();
  const release = Promise.withResolvers<void>();
  const first = asMachineIn(database.db, cast.workspaceId, async (tx) => {
    await job(tx, now, BANK);
    written.resolve();
    await release.promise;
  });
  await Promise.race([written.promise, first]);
  const second = runOnce(stage, job, now);
  try {
    await expect.poll(() => waitingTransactions(database)).toBe(1);
  } finally {
    release.resolve();
    await Promise.all([first, second]);
  }
}

/** All that is planned but the weekly page, which is planned whatever happens. */
const PLANNED_OF_FACTS: readonly NoticeKind[] = PLANNED_KINDS.filter((kind) => kind !== "digest.weekly");

/** Everything is planned, and the questions chosen: as the timetable does it. */
export const planAll: Job = planEverything;

/** Kind, reader, from when on in Lima, and what became of each, in a fixed order. */
export async function queueOf({ database }: Stage, kinds = PLANNED_OF_FACTS): Promise<string[]> {
  const { rows } = await database.owner.query<{ line: string }>(
    `select o.kind || ' ' || p.name || ' ' || to_char(coalesce(o.planned_for, o.not_before) at time zone 'America/Lima', 'Dy YYYY-MM-DD HH24:MI')
       || case o.state when 'ready' then '' else ' ' || o.state end as line
     from machine.outbox o join delivery.person p on p.id = o.person_id
     where o.kind = any($1) order by coalesce(o.planned_for, o.not_before), o.kind, p.name`,
    [kinds],
  );
  return rows.map(({ line }) => line);
}

export async function endPair({ database }: Stage, { id }: CastPair, at: Temporal.Instant): Promise<void> {
  await database.owner.query("update delivery.pair set ended_at = $1, end_reason = 'rematch' where id = $2", [
    at.toString(),
    id,
  ]);
}
