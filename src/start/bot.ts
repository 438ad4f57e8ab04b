import type { Db } from "#db/as.ts";
import { createWriteCheck } from "#db/write-check.ts";
import { createHealthHandler } from "#http/health.ts";
import type { RouteHandler } from "#http/server.ts";
import type { ReceivedMessage } from "#inbox/inbox-message.ts";
import { type RunningInbox, runInbox } from "#inbox/run-inbox.ts";
import type { Clock } from "#kernel/clock.ts";
import type { Log } from "#kernel/log.ts";
import { DELIVERY_CONSEQUENCES } from "#mentoring/delivery/consequences.ts";
import { createFreeTextHandler } from "#mentoring/door/hear.ts";
import { runOutbox } from "#outbox/run-outbox.ts";
import { runRecurringJobs, runRetentionJobs } from "#schedule/run-timetable.ts";
import { startTicker } from "#schedule/tick.ts";
import { openSlack, type SlackConnection, type SlackOptions } from "#slack/open-slack.ts";
import { recogniseSender } from "#slack/recognise-sender.ts";
import { understandMessage as byRules, type UnderstandMessage } from "#understanding/understand.ts";

export type BotOptions = Pick<
  SlackOptions,
  "botToken" | "environmentOnly" | "apiUrl" | "transport" | "bank" | "failpoint" | "pace"
> & {
  readonly db: Db;
  readonly clock: Clock;
  readonly log: Log;
  /** Interprets free text; by default with the rules of the language packs. */
  readonly understand?: UnderstandMessage;
  /** Identifies this process in the inbox and outbox rows that it has claimed. */
  readonly owner: string;
};

/** The running bot: it receives what people do in Slack, and sends the notices that are due. */
export type Bot = AsyncDisposable & {
  readonly slack: SlackConnection;
  /**
   * Runs a tick (one run of all recurring jobs) at once instead of at the next minute, because the rehearsal's clock
   * was moved.
   */
  wake(): void;
  /**
   * The route handlers for the HTTP server: the health checks and, if Slack sends its requests over HTTP, the handler
   * of these requests.
   */
  readonly mounts: readonly RouteHandler[];
};

/**
 * Opens the connection to Slack, the inbox and the outbox. The caller starts receiving from Slack later, when the HTTP
 * server listens.
 */
export async function openBot(options: BotOptions): Promise<Bot> {
  await using opened = new AsyncDisposableStack();
  const { db, bank, clock, log, owner, failpoint, understand = byRules } = options;
  const wake: { outbox(): void } = { outbox: () => undefined };
  // The inbox needs the connection to Slack, so it is opened after it. A message that Slack sends in between waits
  // until the inbox is open.
  const inboxReady = Promise.withResolvers<RunningInbox>();
  const hear = async (words: ReceivedMessage) => (await inboxReady.promise).hear(words);
  const slack = opened.use(await openSlack({ ...options, understand, hear, wake: () => wake.outbox() }));
  const { deliverer, installations } = slack;
  const { serves, workspaces } = installations;
  // The outbox is opened after the first tick (one run of all recurring jobs) has finished, so that notices which an
  // earlier release of Fieldbook did not plan are planned before anything is sent.
  const ticking = opened.use(
    await startTicker(async () => {
      // Old data is erased first, because erasing works even while Slack accepts no token and refreshing the
      // installations fails.
      await runRetentionJobs({ db, log });
      await installations.refresh();
      await runRecurringJobs({ db, bank, clock, workspaces: serves, log, failpoint });
      wake.outbox();
    }, log),
  );
  const outbox = opened.use(
    runOutbox({ db, clock, log, owner, failpoint, deliverer, serves, consequences: DELIVERY_CONSEQUENCES }),
  );
  wake.outbox = outbox.wake;
  const hearer = createFreeTextHandler(understand, (arrival) => recogniseSender(installations, arrival), bank);
  const inbox = opened.use(runInbox({ db, clock, log, owner, failpoint, hearer, workspaces, wake: outbox.wake }));
  inboxReady.resolve(inbox);
  const health = createHealthHandler({ database: createWriteCheck(db), slack: slack.isReady });
  const kept = opened.move();
  return {
    slack,
    wake: ticking.tickNow,
    // Slack's first: its requests are the many.
    mounts: [...(slack.mount ? [slack.mount] : []), health],
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}
