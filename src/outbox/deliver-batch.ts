import { asMachine, type Db } from "#db/as.ts";
import { type Clock, monotonicMs } from "#kernel/clock.ts";
import type { Failpoint } from "#kernel/failpoint.ts";
import type { Log } from "#kernel/log.ts";
import { claim, LEASE_SECONDS } from "./claim.ts";
import type { ClaimedNotice, Deliverer, Delivery } from "./port.ts";
import { afterDelivery } from "./retry.ts";
import { type Settled, settle } from "./settle.ts";

export type OutboxOptions = {
  readonly db: Db;
  readonly clock: Clock;
  readonly deliverer: Deliverer;
  /** Names this process in the rows it holds. */
  readonly owner: string;
  readonly log: Log;
  readonly failpoint?: Failpoint | undefined;
  /** What the lease is measured by. */
  readonly passedMs?: () => number;
};

/** After a crash every row of a batch is uncertain, so no more are claimed than a lease can send. */
const BATCH = 20;
/** Those who are waited for come first: what is said leaves most connections to them. More a second Slack takes of nobody. */
const SIDE_BY_SIDE = 4;
/** Nothing new is sent towards the end of a lease: whoever takes over must find what was said in it. */
const SENDS_FOR_MS = (LEASE_SECONDS - 15) * 1000;

/** Claims what is due, commits, says it, settles. Returns how many were claimed. */
export async function deliverDue(options: OutboxOptions): Promise<number> {
  const { db, owner, clock, passedMs = monotonicMs } = options;
  const claimedAt = passedMs();
  const claimed = await asMachine(db, (tx) => claim(tx, owner, BATCH, clock.now()));
  if (claimed.length > 0) options.failpoint?.("after_claim");
  const isTimeLeft = () => passedMs() - claimedAt < SENDS_FOR_MS;
  // One person's notices in their order, a few people side by side.
  const people = Map.groupBy(claimed, (notice) => notice.personId).values();
  const sendOn = async () => {
    for (const notices of people) await deliverInOrder(options, notices, isTimeLeft);
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, sendOn));
  return claimed.length;
}

/** What one person is told keeps its order: when a notice has to wait, those behind it wait as long. */
async function deliverInOrder(options: OutboxOptions, notices: ClaimedNotice[], isTimeLeft: () => boolean) {
  let wait: Again | undefined;
  for (const notice of notices) {
    wait ??= isTimeLeft() ? undefined : OUT_OF_TIME;
    if (wait) await settleOne(options, notice, { ...wait, untried: true });
    else wait = await deliverOne(options, notice);
  }
}

type Again = Extract<Settled, { kind: "again" }>;
const OUT_OF_TIME: Again = { kind: "again", reason: "the lease is running out", afterSeconds: 0 };

/** Returns what those behind it have to wait for, if anything. */
async function deliverOne(options: OutboxOptions, notice: ClaimedNotice): Promise<Again | undefined> {
  const delivery = await attempt(options, notice);
  if (delivery.kind === "sent") options.failpoint?.("after_http");
  const outcome = afterDelivery(delivery, notice.attempts);
  await settleOne(options, notice, outcome);
  const holdsUp = delivery.kind === "later" && !delivery.alone;
  return holdsUp && outcome.kind === "again" ? { ...outcome, reason: "behind another" } : undefined;
}

async function settleOne(options: OutboxOptions, notice: ClaimedNotice, outcome: Settled): Promise<void> {
  const fields = { notice: notice.id, kind: notice.kind, outcome: outcome.kind };
  const held = await asMachine(options.db, async (tx) => {
    const written = await settle(tx, notice, outcome);
    if (outcome.kind === "sent") options.failpoint?.("before_settle");
    return written;
  });
  if (!held) options.log.warn(fields, "A notice's lease was lost before it was settled.");
  else if (outcome.kind !== "sent")
    options.log.info({ ...fields, reason: outcome.reason }, "A notice was not delivered.");
  else options.log.debug(fields, "A notice was delivered.");
}

async function attempt(options: OutboxOptions, notice: ClaimedNotice): Promise<Delivery> {
  if (notice.notAfter && Temporal.Instant.compare(notice.notAfter, options.clock.now()) < 0) {
    return { kind: "unwanted", reason: "it came too late" };
  }
  try {
    return await options.deliverer.deliver(notice);
  } catch (error) {
    // A fault before anything was sent: rendering, or the database. It may pass.
    options.log.error({ err: error, notice: notice.id, kind: notice.kind }, "A notice could not be prepared.");
    return { kind: "later", reason: error instanceof Error ? error.name : "fault", alone: true };
  }
}
