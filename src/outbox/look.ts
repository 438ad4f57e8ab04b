import { asMachine, type MachineTx } from "#db/as.ts";
import type { OutboxOptions } from "./deliver-batch.ts";
import type { Found } from "./port.ts";
import { giveUp, listToLookFor, markFound, markNotFound, recoverLeases, type UncertainNotice } from "./reconcile.ts";

const BATCH = 20;

/** Recovers what a dead sender held and looks on the surface for what may have been said. Returns how many it looked for. */
export async function lookForUncertain(options: OutboxOptions): Promise<number> {
  const { recovered, uncertain } = await asMachine(options.db, async (tx) => ({
    recovered: await recoverLeases(tx, options.clock.now()),
    uncertain: await listToLookFor(tx, BATCH),
  }));
  if (recovered > 0) options.log.warn({ recovered }, "Notices of a stopped sender are uncertain.");
  for (const notice of uncertain) await lookFor(options, notice);
  return uncertain.length;
}

async function lookFor(options: OutboxOptions, notice: UncertainNotice) {
  const found = await findOrLater(options, notice);
  options.log.info({ notice: notice.id, look: notice.looks + 1, found: found.kind }, "Looked for an uncertain notice.");
  await asMachine(options.db, (tx) => take(tx, notice, found));
}

/** A fault of ours while looking for one notice must not keep the others from being looked for. */
async function findOrLater({ deliverer, log }: OutboxOptions, notice: UncertainNotice): Promise<Found> {
  try {
    return await deliverer.find(notice);
  } catch (error) {
    log.error({ err: error, notice: notice.id, kind: notice.kind }, "A notice could not be looked for.");
    return { kind: "later", reason: error instanceof Error ? error.name : "fault" };
  }
}

function take(tx: MachineTx, notice: UncertainNotice, found: Found): Promise<void> {
  switch (found.kind) {
    case "found":
      return markFound(tx, notice, found.channel, found.ts);
    case "absent":
      return markNotFound(tx, notice);
    case "unknown":
      return found.resend ? markNotFound(tx, notice) : giveUp(tx, notice, "it may have been said, and nobody can look");
    case "later":
      // Listing it has put it off already.
      return Promise.resolve();
  }
}
