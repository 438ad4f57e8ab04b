import { asMachine } from "#db/as.ts";
import type { OutboxOptions } from "./deliver.ts";
import { giveUp, listToLookFor, markFound, markNotFound, recoverLeases, type UncertainNotice } from "./reconcile.ts";

const BATCH = 20;

/** Recovers what a dead sender held and looks on the surface for what may have been said. Returns how many it looked for. */
export async function lookForUncertain(options: OutboxOptions): Promise<number> {
  const recovered = await asMachine(options.db, recoverLeases);
  if (recovered > 0) options.log.warn({ recovered }, "Notices of a stopped sender are uncertain.");
  const uncertain = await asMachine(options.db, (tx) => listToLookFor(tx, BATCH));
  for (const notice of uncertain) await lookFor(options, notice);
  return uncertain.length;
}

async function lookFor(options: OutboxOptions, notice: UncertainNotice) {
  const found = await options.deliverer.find(notice);
  options.log.info(
    { notice: notice.id, looks: notice.looks + 1, found: found.kind },
    "Looked for an uncertain notice.",
  );
  await asMachine(options.db, (tx) =>
    found.kind === "found"
      ? markFound(tx, notice, found.channel, found.ts)
      : found.kind === "unknown" && !found.resend
        ? giveUp(tx, notice, "it may have been said, and nobody can look")
        : markNotFound(tx, notice),
  );
}
