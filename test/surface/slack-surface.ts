import { WebClient } from "@slack/web-api";
import { createMovableClock } from "#kernel/clock.ts";
import type { InjectedFault } from "#rehearsal/faults.ts";
import { serveOnLoopback } from "#rehearsal/listen.ts";
import { openLocalSlack } from "#rehearsal/local-slack.ts";
import { createBoltLogger } from "#slack/listen/bolt-logger.ts";
import type { Block } from "#slack/render/blocks.ts";
import { UNPACED } from "#slack/send/pace.ts";
import { createSlackDeliverer } from "#slack/send/send-notice.ts";
import type { SendingContext } from "#slack/send/sender.ts";
import { LOCAL_SLACK_IDENTITY } from "#src/start/rehearsal-cast.ts";
import { membersOf, toSlackUser } from "#test/crash/world.ts";
import { faultsOf } from "#test/slack/check-shown.ts";
import { BANK } from "#test/support/bank.ts";
import type { Member } from "#test/support/cast.ts";
import { quietLog } from "#test/support/log.ts";
import type { Failure, Standing, Surface } from "./contract.ts";
import { NOW, type Stage } from "./stage.ts";

const FAULTS: Readonly<Record<Failure, InjectedFault>> = {
  gone: { kind: "refused", error: "user_disabled" },
  later: { kind: "rate_limited", retryAfter: 30 },
  broken: { kind: "refused", error: "invalid_blocks" },
  lost_before: { kind: "reset", accepted: false },
  lost_after: { kind: "reset", accepted: true },
};

/** A local Slack at the other end of the wire. */
export async function openSlackSurface(stage: Stage): Promise<Surface & { readonly sender: SendingContext }> {
  await using opened = new AsyncDisposableStack();
  const { cast, database } = stage;
  const clock = createMovableClock(NOW);
  const team = { id: cast.slackTeamId, name: "Sierra Norte" };
  const people = membersOf(cast).map(toSlackUser);
  const slack = opened.use(openLocalSlack({ ...LOCAL_SLACK_IDENTITY, team, clock, people, log: quietLog }));
  const { apiUrl } = opened.use(await serveOnLoopback(slack));
  const client = new WebClient(LOCAL_SLACK_IDENTITY.app.botToken, {
    slackApiUrl: apiUrl,
    logger: createBoltLogger(quietLog),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  });
  const sender: SendingContext = {
    db: database.db,
    pace: UNPACED,
    clock,
    log: quietLog,
    client,
    teamId: team.id,
    bank: BANK,
  };
  const kept = opened.move();
  return {
    sender,
    deliverer: createSlackDeliverer(sender),
    // What is not drawn is sent once more, as a text.
    fail: (how) => slack.faults.next("chat.postMessage", FAULTS[how], how === "broken" ? 2 : 1),
    messagesOf: (person) => messagesOf(client, person),
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

async function messagesOf(client: WebClient, { slackUserId }: Member): Promise<Standing[]> {
  const { channel } = await client.conversations.open({ users: slackUserId });
  const { messages = [] } = await client.conversations.history({
    channel: channel?.id ?? "",
    include_all_metadata: true,
    limit: 900,
  });
  return messages.toReversed().map(({ text = "", blocks = [], metadata }) => ({
    text,
    key: keyIn(metadata?.event_payload),
    faults: faultsOf({ text, blocks: blocks as Block[] }),
  }));
}

function keyIn(payload: unknown): string | undefined {
  const key = typeof payload === "object" && payload !== null && "key" in payload ? payload.key : undefined;
  return typeof key === "string" ? key : undefined;
}
