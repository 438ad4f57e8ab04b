import { asMachine, type Db } from "#db/as.ts";
import type { Clock } from "#kernel/clock.ts";
import type { Log } from "#kernel/log.ts";
import { claim } from "./claim.ts";
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
};

/** After a crash every row of a batch is uncertain, so no more are claimed than a lease can send. */
const BATCH = 20;

/** Claims what is due, commits, says it, settles. Returns how many were claimed. */
export async function deliverDue(options: OutboxOptions): Promise<number> {
  const now = options.clock.now();
  const claimed = await asMachine(options.db, (tx) => claim(tx, options.owner, BATCH, now));
  // One person's notices in their order, different people side by side.
  const byPerson = Map.groupBy(claimed, (notice) => notice.personId);
  await Promise.all([...byPerson.values()].map((notices) => deliverInOrder(options, notices)));
  return claimed.length;
}

/** What one person is told keeps its order: when a notice has to wait, those behind it wait as long. */
async function deliverInOrder(options: OutboxOptions, notices: ClaimedNotice[]) {
  let waits: Settled | undefined;
  for (const notice of notices) {
    if (waits?.kind === "again") await settleOne(options, notice, { ...waits, reason: "behind another" });
    else waits = await deliverOne(options, notice);
  }
}

async function deliverOne(options: OutboxOptions, notice: ClaimedNotice): Promise<Settled> {
  const outcome = afterDelivery(await attempt(options, notice), notice.attempts);
  await settleOne(options, notice, outcome);
  return outcome;
}

async function settleOne(options: OutboxOptions, notice: ClaimedNotice, outcome: Settled) {
  const fields = { notice: notice.id, kind: notice.kind, outcome: outcome.kind };
  const held = await asMachine(options.db, (tx) => settle(tx, notice, outcome));
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
    return { kind: "later", reason: error instanceof Error ? error.name : "fault" };
  }
}
