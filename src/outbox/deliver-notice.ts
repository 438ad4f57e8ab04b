import { asMachine, asMachineIn } from "#db/as.ts";
import { LastStatement } from "#db/last-statement.ts";
import { inBatches } from "#kernel/in-batches.ts";
import { NOTICE_LEASE_SECONDS } from "./claim.ts";
import { writeConsequences } from "./follow.ts";
import { MAX_NOTICES_PER_CLAIM, type OutboxOptions } from "./outbox-options.ts";
import type { ClaimedNotice, DeliveryResult } from "./port.ts";
import { applyRetryPolicy, MAX_DELIVERY_ATTEMPTS } from "./retry.ts";
import { type NoticeWithMessageRef, type SettlementOutcome, settleNotice, settleSentNotices } from "./settle.ts";
import { dropAsTooLate, isAfterItsTime, isOverdue } from "./too-late.ts";

/**
 * No send starts in the last 15 s of the lease. Once the lease has expired, another process looks for the message on
 * the chat platform, and would not find one that is still being sent.
 */
const SENDS_FOR_MS = (NOTICE_LEASE_SECONDS - 15) * 1000;
/**
 * For how long after a claim a request that posts a message may start: until 11 s before the lease ends. Sending one
 * notice can take several requests, and each of them can take up to its timeout of 10 s.
 */
const POSTS_FOR_MS = (NOTICE_LEASE_SECONDS - 11) * 1000;

export type SendingOptions<Said> = OutboxOptions<Said> & {
  readonly settleSent: (posted: NoticeWithMessageRef) => Promise<boolean>;
};

/**
 * Returns a function that stores that a notice was sent, for notices without consequences in the domain. While one such
 * update is running, further notices wait and are then stored together in one statement.
 */
export function createSentSettler({
  db,
}: Pick<OutboxOptions, "db">): (posted: NoticeWithMessageRef) => Promise<boolean> {
  return inBatches(async (posted: readonly NoticeWithMessageRef[]) => {
    const settled = await asMachine(db, async (tx) => new LastStatement(settleSentNotices(tx, posted)));
    return posted.map(({ notice }) => settled.has(notice.id));
  }, MAX_NOTICES_PER_CLAIM);
}

/**
 * Sends one person's notices in order. If one of them has to be retried later, those after it are postponed by the same
 * delay; `earlier` is such a delay from a previous batch. Returns the delay.
 */
export async function deliverInOrder<Said>(
  options: SendingOptions<Said>,
  notices: readonly ClaimedNotice[],
  leasedMs: () => number,
  earlier: Again | undefined,
): Promise<Again | undefined> {
  let wait = earlier;
  for (const notice of notices) {
    wait ??= leasedMs() < SENDS_FOR_MS ? undefined : OUT_OF_TIME;
    if (wait) await settleOne(options, notice, { ...wait, untried: true });
    else wait = await deliverOne(options, notice, leasedMs);
  }
  return wait;
}

export type Again = Extract<SettlementOutcome, { kind: "again" }>;
const OUT_OF_TIME: Again = { kind: "again", reason: "the lease is running out", afterSeconds: 0 };

/**
 * Sends one notice and stores the outcome. Returns the retry delay that the person's later notices must wait for too,
 * if any.
 */
async function deliverOne<Said>(
  options: SendingOptions<Said>,
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

async function settleOne<Said>(options: SendingOptions<Said>, notice: ClaimedNotice, outcome: SettlementOutcome<Said>) {
  const { log } = options;
  const held = await settleOutcome(options, notice, outcome);
  const fields = { notice: notice.id, kind: notice.kind, outcome: outcome.kind };
  if (!held) log.warn({ event: "notice.lease_lost", ...fields }, "A notice's lease was lost before it was settled.");
  else if (outcome.kind === "sent") log.debug({ event: "notice.sent", ...fields }, "A notice was sent.");
  else if (outcome.kind === "again" && outcome.unknown)
    log.warn(
      { event: "notice.refused", ...fields, reason: outcome.reason },
      "A notice waits for a reason unknown here.",
    );
  else if (outcome.kind === "dead" && notice.attempts >= MAX_DELIVERY_ATTEMPTS)
    log.warn({ event: "notice.given_up", ...fields, reason: outcome.reason }, "A notice was given up.");
  else log.info({ event: "notice.not_sent", ...fields, reason: outcome.reason }, "A notice was not sent.");
}

async function settleOutcome<Said>(
  options: SendingOptions<Said>,
  notice: ClaimedNotice,
  outcome: SettlementOutcome<Said>,
): Promise<boolean> {
  const { db, clock, consequences, failpoint } = options;
  if (outcome.kind === "sent" && !consequences.followSending(notice.kind)) {
    failpoint?.("before_settle");
    return options.settleSent({ notice, ref: outcome.ref });
  }
  return asMachineIn(db, notice.workspaceId, async (tx) => {
    const written = await settleNotice(tx, notice, outcome);
    if (written) await writeConsequences(consequences, tx, notice, outcome, clock.now());
    if (outcome.kind === "sent") failpoint?.("before_settle");
    return written;
  });
}

async function attempt<Said>(
  options: OutboxOptions<Said>,
  notice: ClaimedNotice,
  mayPost: () => boolean,
): Promise<DeliveryResult<Said>> {
  const now = options.clock.now();
  if (isAfterItsTime(notice, now)) return dropAsTooLate(options, notice);
  try {
    const result = await options.deliverer.deliver(notice, mayPost);
    // What is put off beyond its time because it comes late is lost for that reason.
    const isLost = result.kind === "deferred" && isOverdue(notice, now) && isAfterItsTime(notice, result.until);
    return isLost ? dropAsTooLate(options, notice) : result;
  } catch (error) {
    // The error was thrown while the notice was being prepared (by a decision, by rendering or by the database), before
    // anything was sent. A retry therefore cannot duplicate the notice.
    const fields = { event: "notice.failed" as const, err: error, notice: notice.id, kind: notice.kind };
    options.log.error(fields, "A notice could not be prepared.");
    return { kind: "later", reason: error instanceof Error ? error.name : "fault", alone: true };
  }
}
