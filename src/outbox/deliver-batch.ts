import { asMachine, asMachineIn, type Db } from "#db/as.ts";
import { LastStatement } from "#db/last-statement.ts";
import { type Clock, monotonicMs } from "#kernel/clock.ts";
import type { Failpoint } from "#kernel/failpoint.ts";
import type { WorkspaceId } from "#kernel/id.ts";
import type { Log } from "#kernel/log.ts";
import { claimDueNotices, LEASE_SECONDS } from "./claim.ts";
import { writeConsequences } from "./follow.ts";
import type { ClaimedNotice, Deliverer, DeliveryConsequences, DeliveryResult } from "./port.ts";
import { applyRetryPolicy } from "./retry.ts";
import { type SettlementOutcome, settleNotice } from "./settle.ts";

export type OutboxOptions<Said = unknown> = {
  readonly db: Db;
  readonly clock: Clock;
  readonly deliverer: Deliverer<Said>;
  readonly consequences: DeliveryConsequences<Said>;
  /** Identifies this process in the notices that it claims. */
  readonly owner: string;
  /** The workspaces for which this process can send notices now. */
  readonly serves: () => readonly WorkspaceId[];
  readonly log: Log;
  readonly failpoint?: Failpoint | undefined;
  /**
   * Returns the time of a monotonic clock in milliseconds, which measures for how long this process has had the lease;
   * tests replace it.
   */
  readonly passedMs?: () => number;
};

/**
 * Maximum notices in one claim. After a crash every claimed notice is uncertain, so a claim is no larger than what can
 * be sent within one lease.
 */
export const BATCH = 20;
/** Maximum concurrent sends, so that requests from Slack find free connections in the pool of 10. */
const MAX_CONCURRENT = 4;
/**
 * No send starts in the last 15 s of the lease. Once the lease has expired, another process looks for the message on
 * the chat platform, and would not find one that is still being sent.
 */
const SENDS_FOR_MS = (LEASE_SECONDS - 15) * 1000;
/**
 * For how long after a claim a request that posts a message may start: not in the last 11 s of the lease. A send can
 * take several requests, and each of them can take as long as its timeout, which is 10 s at most.
 */
const POSTS_FOR_MS = (LEASE_SECONDS - 11) * 1000;

/**
 * Claims due notices and commits the claim, then sends each notice and stores its outcome. Returns the number of
 * claimed notices.
 */
export async function deliverDueNotices<Said>(options: OutboxOptions<Said>): Promise<number> {
  const { db, owner, clock, passedMs = monotonicMs } = options;
  const claimedAt = passedMs();
  const claimed = await asMachine(
    db,
    async (tx) =>
      new LastStatement(claimDueNotices(tx, { owner, limit: BATCH, now: clock.now(), workspaces: options.serves() })),
  );
  if (claimed.length > 0) options.failpoint?.("after_claim");
  const leasedMs = () => passedMs() - claimedAt;
  // All concurrent workers take people from one shared iterator. Each person is thus handled by one worker, which sends
  // their notices in order.
  const people = Map.groupBy(claimed, (notice) => notice.personId).values();
  const work = async () => {
    for (const notices of people) await deliverInOrder(options, notices, leasedMs);
  };
  await Promise.all(Array.from({ length: MAX_CONCURRENT }, work));
  return claimed.length;
}

/** Sends one person's notices in order. If one of them has to wait, the later ones wait equally long. */
async function deliverInOrder<Said>(
  options: OutboxOptions<Said>,
  notices: ClaimedNotice[],
  leasedMs: () => number,
): Promise<void> {
  let wait: Again | undefined;
  for (const notice of notices) {
    wait ??= leasedMs() < SENDS_FOR_MS ? undefined : OUT_OF_TIME;
    if (wait) await settleOne(options, notice, { ...wait, untried: true });
    else wait = await deliverOne(options, notice, leasedMs);
  }
}

type Again = Extract<SettlementOutcome, { kind: "again" }>;
const OUT_OF_TIME: Again = { kind: "again", reason: "the lease is running out", afterSeconds: 0 };

/**
 * Sends one notice and stores the outcome. Returns the retry delay that the person's later notices must wait for too,
 * if any.
 */
async function deliverOne<Said>(
  options: OutboxOptions<Said>,
  notice: ClaimedNotice,
  leasedMs: () => number,
): Promise<Again | undefined> {
  const delivery = await attempt(options, notice, () => leasedMs() < POSTS_FOR_MS);
  if (delivery.kind === "sent") options.failpoint?.("after_http");
  const outcome = applyRetryPolicy(delivery, notice.attempts);
  await settleOne(options, notice, outcome);
  if (delivery.kind !== "later" || delivery.alone || outcome.kind !== "again") return undefined;
  return { kind: "again", reason: "behind another", afterSeconds: outcome.afterSeconds };
}

async function settleOne<Said>(options: OutboxOptions<Said>, notice: ClaimedNotice, outcome: SettlementOutcome<Said>) {
  const { db, clock, consequences, log, failpoint } = options;
  const held = await asMachineIn(db, notice.workspaceId, async (tx) => {
    const written = await settleNotice(tx, notice, outcome);
    if (written) await writeConsequences(consequences, tx, notice, outcome, clock.now());
    if (outcome.kind === "sent") failpoint?.("before_settle");
    return written;
  });
  const fields = { notice: notice.id, kind: notice.kind, outcome: outcome.kind };
  if (!held) log.warn({ event: "notice.lease_lost", ...fields }, "A notice's lease was lost before it was settled.");
  else if (outcome.kind === "sent") log.debug({ event: "notice.sent", ...fields }, "A notice was sent.");
  else log.info({ event: "notice.not_sent", ...fields, reason: outcome.reason }, "A notice was not sent.");
}

async function attempt<Said>(
  options: OutboxOptions<Said>,
  notice: ClaimedNotice,
  mayPost: () => boolean,
): Promise<DeliveryResult<Said>> {
  if (notice.notAfter && Temporal.Instant.compare(notice.notAfter, options.clock.now()) < 0) {
    return { kind: "obsolete", reason: "it came too late" };
  }
  try {
    return await options.deliverer.deliver(notice, mayPost);
  } catch (error) {
    // The error was thrown while the notice was being prepared (by a decision, by rendering or by the database), before
    // anything was sent. A retry therefore cannot duplicate the notice.
    const fields = { event: "notice.failed" as const, err: error, notice: notice.id, kind: notice.kind };
    options.log.error(fields, "A notice could not be prepared.");
    return { kind: "later", reason: error instanceof Error ? error.name : "fault", alone: true };
  }
}
