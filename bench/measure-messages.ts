import { acked } from "./load/answers.ts";
import { closedLoop } from "./load/closed-loop.ts";
import { channelOf, directMessages } from "./load/direct-messages.ts";
import type { Cast } from "./load/help-commands.ts";
import { openLoop } from "./load/open-loop.ts";
import { percentile } from "./measure/percentile.ts";
import { type Post, takePosts, waitForAnswers } from "./servers/posts.ts";
import { type ServerProgram, startServer } from "./servers/start-server.ts";

const WARM_UP = 300;
const SUSTAINED = 1_500;
const PACED_SECONDS = 8;

export type Burst = {
  readonly ackedPerSecond: number;
  readonly refused: number;
  readonly unanswered: number;
  /** Acknowledged, acted on and answered, from the first message to the last answer. */
  readonly answeredPerSecond: number;
};

/** How fast a server that does nothing with messages acknowledges them. */
export async function measureAcks(program: ServerProgram, cast: Cast): Promise<number> {
  await using server = await startServer(program);
  await closedLoop(server.url, directMessages(cast, WARM_UP));
  return (await closedLoop(server.url, directMessages(cast, SUSTAINED))).perSecond;
}

/** As many messages as the server takes, and then the time until the last of them is answered. */
export async function measureBurst(program: ServerProgram, slackUrl: string, cast: Cast): Promise<Burst> {
  await using server = await startServer(program);
  await warmUp(server.url, slackUrl, cast);
  const startedAt = performance.timeOrigin + performance.now();
  const { answers, perSecond } = await closedLoop(server.url, directMessages(cast, SUSTAINED));
  const posts = await waitForAnswers(slackUrl, acked(answers));
  const lastAt = Math.max(...posts.map(({ at }) => at));
  return {
    ackedPerSecond: perSecond,
    refused: SUSTAINED - acked(answers),
    unanswered: acked(answers) - posts.length,
    answeredPerSecond: (posts.length * 1000) / (lastAt - startedAt),
  };
}

export type Answering = { readonly p50Ms: number; readonly p95Ms: number; readonly unanswered: number };

/** From the moment a message is sent to the moment its answer is posted, at a steady pace. */
export async function measureAnswering(
  program: ServerProgram,
  slackUrl: string,
  cast: Cast,
  perSecond: number,
): Promise<Answering> {
  await using server = await startServer(program);
  await warmUp(server.url, slackUrl, cast);
  const requests = directMessages(cast, Math.round(perSecond * PACED_SECONDS));
  const startedAt = performance.timeOrigin + performance.now();
  const answers = await openLoop(server.url, requests, perSecond);
  const posts = await waitForAnswers(slackUrl, acked(answers));
  const sentAt = requests.map((_, index) => startedAt + (index * 1000) / perSecond);
  const latencies = latenciesOf(cast, sentAt, posts);
  return {
    p50Ms: percentile(latencies, 50),
    p95Ms: percentile(latencies, 95),
    unanswered: acked(answers) - posts.length,
  };
}

/** Everyone's first message may be answered by more than its answer, and compiles what runs. */
async function warmUp(url: string, slackUrl: string, cast: Cast): Promise<void> {
  const { answers } = await closedLoop(url, directMessages(cast, WARM_UP));
  await waitForAnswers(slackUrl, acked(answers));
  await takePosts(slackUrl);
}

/** One person is answered in the order in which they wrote, so the nth post in a conversation answers its nth message. */
function latenciesOf(cast: Cast, sentAt: readonly number[], posts: readonly Post[]): number[] {
  const inChannel = Map.groupBy(posts, ({ channel }) => channel);
  const places = new Map<string, number>();
  return sentAt.flatMap((at, index) => {
    const channel = channelOf(cast, index);
    const place = places.get(channel) ?? 0;
    places.set(channel, place + 1);
    const answered = inChannel.get(channel)?.[place];
    return answered ? [answered.at - at] : [];
  });
}
