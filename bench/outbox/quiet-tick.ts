import { setTimeout as pause } from "node:timers/promises";
import type { Db } from "#db/as.ts";
import { systemClock } from "#kernel/clock.ts";
import { deliverDueNotices } from "#outbox/deliver-batch.ts";
import { lookForUncertainNotices } from "#outbox/look.ts";
import type { OutboxOptions } from "#outbox/outbox-options.ts";
import { runRecurringJobs } from "#schedule/run-timetable.ts";
import { loadQuestionBank } from "#src/start/load-bank.ts";
import { SAMPLE_STARTS_AT } from "#src/start/rehearsal-cast.ts";
import { NO_CONSEQUENCES } from "./consequences.ts";
import type { BenchDatabase } from "./database.ts";
import { putNotices, type Reads, readsOf } from "./notices.store.ts";

const RUNS = 200;
const WARM_UP = 20;
const STATISTICS_COME_WITHIN_MS = 5_000;

/** The times of all runs, in ms, and how often each index, or the whole table, was read in the course of them. */
export type QuietTick = { readonly times: readonly number[]; readonly runs: number; readonly reads: Reads };

/** What runs every second while nothing is due: claiming, recovering leases, looking for what may have been said. */
export async function measureQuietTick(database: BenchDatabase, open: number): Promise<QuietTick> {
  const { owner, log } = database;
  await putNotices(owner, open, Temporal.Now.instant().add({ hours: 24 }), 5);
  await owner.query("vacuum analyze machine.outbox");
  const before = await readsOf(owner);
  const times = await withDb(database, (db) => {
    const outbox: OutboxOptions = {
      db,
      clock: systemClock,
      deliverer: nobody,
      consequences: NO_CONSEQUENCES,
      owner: "bench",
      serves: database.serves,
      log,
    };
    return timesOf(async () => {
      const found = (await deliverDueNotices(outbox)) + (await lookForUncertainNotices(outbox));
      if (found > 0) throw new Error("something was due");
    });
  });
  return { times, runs: RUNS + WARM_UP, reads: await readsSince(database, before) };
}

/** One pass of every recurring job over the sample programme, when all that is due has been written already. */
export async function measureTimetable(database: BenchDatabase): Promise<readonly number[]> {
  const clock = { now: () => SAMPLE_STARTS_AT };
  const bank = await loadQuestionBank();
  return withDb(database, (db) =>
    timesOf(() => runRecurringJobs({ db, bank, clock, log: database.log, workspaces: database.serves })),
  );
}

async function withDb<T>(database: BenchDatabase, work: (db: Db) => Promise<T>): Promise<T> {
  await using db = await database.open();
  return await work(db);
}

async function timesOf(run: () => Promise<void>): Promise<number[]> {
  const times: number[] = [];
  for (let number = -WARM_UP; number < RUNS; number++) {
    const began = performance.now();
    await run();
    if (number >= 0) times.push(performance.now() - began);
  }
  return times;
}

/** PostgreSQL's backends hand in what they counted as they leave, a moment after we have left. */
async function readsSince({ owner }: BenchDatabase, before: Reads): Promise<Reads> {
  const giveUpAt = performance.now() + STATISTICS_COME_WITHIN_MS;
  for (;;) {
    const now = await readsOf(owner);
    const since = Object.entries(now).map(([through, reads]) => [through, reads - (before[through] ?? 0)] as const);
    const counted = since.reduce((sum, [, reads]) => sum + reads, 0);
    if (counted >= 3 * (RUNS + WARM_UP) || performance.now() > giveUpAt) return Object.fromEntries(since);
    await pause(50);
  }
}

const nobody: OutboxOptions["deliverer"] = {
  deliver: () => Promise.reject(new Error("nothing was due")),
  find: () => Promise.reject(new Error("nothing was uncertain")),
};
