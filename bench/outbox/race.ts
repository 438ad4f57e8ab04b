import { loadavg } from "node:os";
import type { Client } from "pg";
import type { Queue } from "./queue.ts";

export type Lap = {
  readonly perSecond: number;
  readonly twice: number;
  readonly missing: number;
  readonly left: number;
};
export type Result = { readonly queue: string; readonly laps: readonly Lap[] };
export type Race = { readonly results: readonly Result[]; readonly loads: readonly number[] };

/** Every queue in every round, each round begun by another: what others do on the machine does not always hit the same. */
export async function race(queues: readonly Queue[], owner: Client, rounds: number, jobs: number): Promise<Race> {
  const laps = new Map<Queue, Lap[]>(queues.map((queue) => [queue, []]));
  const loads: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const queue of [...queues.slice(round % queues.length), ...queues.slice(0, round % queues.length)]) {
      laps.get(queue)?.push(await runLap(queue, owner, jobs));
      loads.push(loadavg()[0] ?? 0);
    }
  }
  return { results: queues.map((queue) => ({ queue: queue.name, laps: laps.get(queue) ?? [] })), loads };
}

async function runLap(queue: Queue, owner: Client, jobs: number): Promise<Lap> {
  await queue.fill(jobs);
  await owner.query("vacuum analyze");
  await owner.query("checkpoint");
  const seen = new Uint8Array(jobs);
  const ms = await queue.drain((job) => {
    seen[job] = (seen[job] ?? 0) + 1;
  });
  return {
    perSecond: (jobs / ms) * 1000,
    twice: seen.filter((times) => times > 1).length,
    missing: seen.filter((times) => times === 0).length,
    left: await queue.countLeft(),
  };
}
