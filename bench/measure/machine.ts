import { availableParallelism, cpus, loadavg, release, totalmem } from "node:os";

/** Where and when: no figure means anything without. */
export function describeMachine(): string {
  const processor = cpus()[0]?.model.trim() ?? "unknown processor";
  const memory = Math.round(totalmem() / 2 ** 30);
  const on = Temporal.Now.plainDateISO("UTC");
  return `${on}, Node ${process.versions.node}, ${availableParallelism()} x ${processor}, ${memory} GiB, ${process.platform} ${release()}`;
}

/** The load average of the last minute: above the number of cores, others were at work. */
export const load = (): string => (loadavg()[0] ?? 0).toFixed(1);
