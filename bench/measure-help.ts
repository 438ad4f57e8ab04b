import { setTimeout as pause } from "node:timers/promises";
import { acked } from "./load/answers.ts";
import { fullSpeed } from "./load/full-speed.ts";
import { openLoop } from "./load/open-loop.ts";
import { repeat, type SignedRequest } from "./load/sign.ts";
import { percentile } from "./measure/percentile.ts";
import { cpuSeconds, residentMb } from "./measure/process.ts";
import { checkSignatures } from "./servers/check-signatures.ts";
import { type ServerProgram, startServer } from "./servers/start-server.ts";

export type HelpFigures = {
  readonly idleMb: number;
  readonly perSecond: number;
  readonly cpuMicros: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly failed: number;
};

const QUIET_MS = 3_000;
const WARM_UP_SECONDS = 3;
const FULL_SPEED_SECONDS = 5;
const PACED = { perSecond: 500, seconds: 5 };

/** One server from its start to its end: at rest, at full speed, and at a pace anyone could keep. */
export async function measureHelp(program: ServerProgram, requests: readonly SignedRequest[]): Promise<HelpFigures> {
  await using server = await startServer(program);
  await pause(QUIET_MS);
  const idleMb = await residentMb(server.pid);
  await checkSignatures(server.url, requests);
  const warm = await fullSpeed(server.url, requests, WARM_UP_SECONDS);
  const cpuBefore = await cpuSeconds(server.pid);
  const fast = await fullSpeed(server.url, requests, FULL_SPEED_SECONDS);
  const cpu = (await cpuSeconds(server.pid)) - cpuBefore;
  const paced = await openLoop(server.url, repeat(requests, PACED.perSecond * PACED.seconds), PACED.perSecond);
  const latencies = paced.map(({ latencyMs }) => latencyMs);
  return {
    idleMb,
    perSecond: fast.perSecond,
    cpuMicros: (cpu * 1e6) / fast.answered,
    p50Ms: percentile(latencies, 50),
    p99Ms: percentile(latencies, 99),
    failed: warm.failed + fast.failed + paced.length - acked(paced),
  };
}
