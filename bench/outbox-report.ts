import { load } from "./measure/machine.ts";
import { median, percentile } from "./measure/percentile.ts";
import { BATCH, SIDE_BY_SIDE } from "./outbox/queue.ts";
import type { QuietTick } from "./outbox/quiet-tick.ts";
import type { Race, Result } from "./outbox/race.ts";
import { HOW_TO_INSTALL } from "./outbox/rivals.ts";

/** Part of the report, and whether what it promises is kept. */
export type Part = { readonly lines: readonly string[]; readonly kept: boolean };

const TIMES_THE_BETTER = 1.2;
const TICK_MS = 5;

export function reportRace({ results, loads }: Race, jobs: number): Part {
  const [ours, ...others] = results;
  const faultless = results.every(({ laps }) => laps.every(({ twice, missing, left }) => twice + missing + left === 0));
  const judged = ours && others.length > 0 ? judge(ours, others) : NOT_COMPARED;
  return {
    lines: [
      `claiming and settling ${jobs.toLocaleString("en")} due, ${BATCH} at a time, ${SIDE_BY_SIDE} side by side; load ${range(loads, 1)}`,
      ...results.map(lineOf),
      ...judged.lines,
    ],
    kept: judged.kept && faultless,
  };
}

const NOT_COMPARED: Part = {
  lines: [`  compared with nothing; for the others: ${HOW_TO_INSTALL}`],
  kept: true,
};

function judge(ours: Result, others: readonly Result[]): Part {
  const times = speedOf(ours) / Math.max(...others.map(speedOf));
  const kept = times >= TIMES_THE_BETTER;
  const verdict = kept ? "kept" : "not kept";
  return {
    lines: [`  promised: ${TIMES_THE_BETTER} times the better of the others; ${times.toFixed(2)} times: ${verdict}`],
    kept,
  };
}

function lineOf({ queue, laps }: Result): string {
  const sum = (key: "twice" | "missing" | "left") => laps.reduce((all, lap) => all + lap[key], 0);
  const speeds = laps.map(({ perSecond }) => Math.round(perSecond));
  return `  ${queue}: ${median(speeds)}/s (${speeds.join(", ")}); ${sum("twice")} twice, ${sum("missing")} missing, ${sum("left")} left`;
}

const speedOf = ({ laps }: Result) => median(laps.map(({ perSecond }) => perSecond));

export function reportQuietTick({ times, runs, reads }: QuietTick, open: number): Part {
  const kept = percentile(times, 95) < TICK_MS;
  const used = Object.entries(reads).filter(([, times]) => times > 0);
  return {
    lines: [
      `a tick with nothing due and ${open.toLocaleString("en")} open, ${spread(times)}; load ${load()}`,
      `  read in ${runs} ticks: ${used.map(([through, reads]) => `${through} ${reads} times`).join(", ")}`,
      `  promised: p95 under ${TICK_MS} ms: ${kept ? "kept" : "not kept"}`,
    ],
    kept,
  };
}

export function spread(times: readonly number[]): string {
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  return `${times.length} runs: median ${ms(median(times))}, p95 ${ms(percentile(times, 95))}, longest ${ms(Math.max(...times))}`;
}

function range(values: readonly number[], digits: number): string {
  return `${Math.min(...values).toFixed(digits)} to ${Math.max(...values).toFixed(digits)}`;
}
