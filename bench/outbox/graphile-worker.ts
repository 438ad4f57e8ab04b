import { EventEmitter, once } from "node:events";
import type { Client } from "pg";
import { BATCH, type Queue } from "./queue.ts";
import { findRival } from "./rivals.ts";

/** The part of it that is used here. */
type Package = {
  readonly Logger: new (factory: () => () => void) => object;
  makeWorkerUtils(options: { readonly connectionString: string; readonly logger: object }): Promise<Utils>;
  run(options: Readonly<Record<string, unknown>>): Promise<{ stop(): Promise<void> }>;
};
type Payload = { readonly job: number };
type Utils = {
  migrate(): Promise<void>;
  addJobs(jobs: readonly { readonly identifier: string; readonly payload: Payload }[]): Promise<unknown>;
  release(): Promise<void>;
};

const AT_ONCE = 10_000;
const WORKERS = 8;

/** A local queue filled by the batch and completions gathered into batches: what it advises for many quick jobs. */
export async function openGraphileWorker(ownerUrl: string, owner: Client): Promise<Queue | undefined> {
  const rival = findRival<Package>("graphile-worker");
  if (!rival) return undefined;
  const logger = new rival.Logger(() => () => undefined);
  const utils = await rival.makeWorkerUtils({ connectionString: ownerUrl, logger });
  await utils.migrate();
  let filled = 0;
  return {
    name: "graphile-worker, local queue and batched completion",
    async fill(count) {
      filled = count;
      await owner.query("truncate graphile_worker._private_jobs");
      for (let from = 0; from < count; from += AT_ONCE) {
        const length = Math.min(AT_ONCE, count - from);
        const job = (index: number) => ({ identifier: "bench", payload: { job: from + index } });
        await utils.addJobs(Array.from({ length }, (_, index) => job(index)));
      }
    },
    drain: (handle) => drain(rival, { connectionString: ownerUrl, logger }, filled, handle),
    async countLeft() {
      const { rowCount } = await owner.query("select from graphile_worker._private_jobs");
      return rowCount ?? 0;
    },
    [Symbol.asyncDispose]: () => utils.release(),
  };
}

/** From the moment it asks for the first job to the moment it has written that the last is done. */
async function drain(rival: Package, worker: object, count: number, handle: (job: number) => void): Promise<number> {
  const last = Promise.withResolvers<void>();
  let handled = 0;
  const bench = ({ job }: Payload) => {
    handle(job);
    if (++handled === count) last.resolve();
  };
  const events = new EventEmitter();
  const asking = once(events, "worker:getJob:start").then(() => performance.now());
  const settings = {
    ...worker,
    concurrentJobs: WORKERS,
    maxPoolSize: WORKERS + 2,
    localQueue: { size: BATCH },
    completeJobBatchDelay: 0,
    failJobBatchDelay: 0,
  };
  const runner = await rival.run({ preset: { worker: settings }, taskList: { bench }, events, noHandleSignals: true });
  await last.promise;
  // It hands in its last completions before it stops.
  await runner.stop();
  return performance.now() - (await asking);
}
