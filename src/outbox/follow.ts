import type { Tx } from "#db/as.ts";
import { enqueueNotice } from "./enqueue.ts";
import type { DeliveryConsequences, NoticeRow } from "./port.ts";
import type { SettlementOutcome } from "./settle.ts";

/** Writes what follows in the domain from the outcome of a notice, in the same transaction that stores this outcome. */
export async function writeConsequences<Said>(
  consequences: DeliveryConsequences<Said>,
  tx: Tx,
  notice: NoticeRow,
  outcome: SettlementOutcome<Said>,
  now: Temporal.Instant,
): Promise<void> {
  if ("unreached" in outcome && outcome.unreached)
    await consequences.afterNotReached(tx, notice, outcome.unreached, now);
  switch (outcome.kind) {
    case "sent":
      return consequences.afterSent(tx, notice, { ref: outcome.ref, said: outcome.said, at: now });
    case "dead":
      return consequences.afterDead(tx, notice, now);
    case "again":
      return outcome.first && enqueueNotice(tx, outcome.first);
    case "deferred":
    case "uncertain":
      return undefined;
  }
}
