import { asMachine, asMachineIn, type Tx } from "#db/as.ts";
import type { OutboxOptions } from "./outbox-options.ts";
import type { FindMessageResult } from "./port.ts";
import {
  giveUpNotice,
  listNoticesToLookFor,
  markExpiredLeasesUncertain,
  settleFoundNotice,
  settleOrRetryMissingNotice,
  type UncertainNotice,
} from "./reconcile.ts";

const BATCH = 20;

/**
 * Marks notices with an expired lease as uncertain, then looks on the chat platform for the messages of uncertain
 * notices. Returns the number of notices it looked for.
 */
export async function lookForUncertainNotices<Said>(options: OutboxOptions<Said>): Promise<number> {
  const { recovered, uncertain } = await asMachine(options.db, async (tx) => ({
    recovered: await markExpiredLeasesUncertain(tx, options.serves(), options.clock.now()),
    uncertain: await listNoticesToLookFor(tx, options.serves(), BATCH),
  }));
  if (recovered > 0)
    options.log.warn({ event: "lease.recovered", recovered }, "Notices of a stopped sender are uncertain.");
  for (const notice of uncertain) await lookFor(options, notice);
  return uncertain.length;
}

/**
 * Looks for the message of one uncertain notice. An error is logged and does not stop the search for the others; this
 * notice is looked for again after 60 seconds.
 */
async function lookFor<Said>(options: OutboxOptions<Said>, notice: UncertainNotice): Promise<void> {
  const fields = { notice: notice.id, kind: notice.kind };
  try {
    const found = await options.deliverer.find(notice);
    options.log.info(
      { event: "notice.looked_for", ...fields, look: notice.looks + 1, found: found.kind },
      "Looked for an uncertain notice.",
    );
    await asMachineIn(options.db, notice.workspaceId, (tx) => take(options, tx, notice, found));
  } catch (error) {
    options.log.error({ event: "notice.look_failed", err: error, ...fields }, "A notice could not be looked for.");
  }
}

/**
 * Stores the outcome of an uncertain notice after its message was searched for, and writes what follows from it in the
 * domain, as after an ordinary attempt to send.
 */
async function take<Said>(
  { consequences, clock }: OutboxOptions<Said>,
  tx: Tx,
  notice: UncertainNotice,
  found: FindMessageResult<Said>,
): Promise<void> {
  switch (found.kind) {
    case "found":
      if (await settleFoundNotice(tx, notice, found.ref))
        await consequences.afterSent(tx, notice, { ...found, at: notice.triedAt });
      return;
    case "absent":
      if ((await settleOrRetryMissingNotice(tx, notice)) === "dead")
        await consequences.afterDead(tx, notice, clock.now());
      return;
    case "unknown":
      if (
        found.resend
          ? (await settleOrRetryMissingNotice(tx, notice)) !== "settled"
          : await giveUpNotice(tx, notice, NOBODY_CAN_LOOK)
      )
        await consequences.afterUnknown(tx, notice, notice.triedAt);
      return;
    case "later":
      // Nothing to do: `listNoticesToLookFor` has already postponed the next look.
      return;
  }
}

const NOBODY_CAN_LOOK = "it may have been said, and nobody can look";
