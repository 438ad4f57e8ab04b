import type { Ground } from "./ground.ts";
import { acked } from "./load/answers.ts";
import { closedLoop } from "./load/closed-loop.ts";
import { directMessages } from "./load/direct-messages.ts";
import type { Cast } from "./load/help-commands.ts";
import { openLoop } from "./load/open-loop.ts";
import { percentile } from "./measure/percentile.ts";
import { type ServerProgram, startServer } from "./servers/start-server.ts";

export type MessageFigures = {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly acked: number;
  /** How far what stands in the inbox is from what was acknowledged. */
  readonly astray: number;
};

const WARM_UP = 200;
const PACED = { perSecond: 200, count: 1_000 };
const SUSTAINED = 1_500;

/** Messages that are durable before they are acknowledged; whether each of them is, the database is asked afterwards. */
export async function measureMessages(ground: Ground, program: ServerProgram, cast: Cast): Promise<MessageFigures> {
  const { paced, fast, answers } = await sendAll(program, cast);
  const { events, messages } = await ground.takeArrivals();
  if (events !== messages) throw new Error(`${events} events but ${messages} messages were kept`);
  const latencies = paced.map(({ latencyMs }) => latencyMs);
  return {
    perSecond: fast.perSecond,
    p50Ms: percentile(latencies, 50),
    p99Ms: percentile(latencies, 99),
    acked: acked(answers),
    astray: Math.abs(events - acked(answers)),
  };
}

/** The paced ones first: what the fast ones leave to be answered would still be on its way. */
async function sendAll(program: ServerProgram, cast: Cast) {
  await using server = await startServer(program);
  const warm = await closedLoop(server.url, directMessages(cast, WARM_UP));
  const paced = await openLoop(server.url, directMessages(cast, PACED.count), PACED.perSecond);
  const fast = await closedLoop(server.url, directMessages(cast, SUSTAINED));
  return { paced, fast, answers: [...warm.answers, ...paced, ...fast.answers] };
}
