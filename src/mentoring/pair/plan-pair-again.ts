import type { Tx } from "#db/as.ts";
import { planAgain } from "#mentoring/plan-again.ts";
import type { Pair } from "./pair.ts";

/** Says that facts on which the notices to both people of a pair depend have changed; see {@link planAgain}. */
export function planPairAgain(
  tx: Tx,
  { principal, mentor }: Pick<Pair, "principal" | "mentor">,
  now: Temporal.Instant,
) {
  planAgain(tx, [principal.id, mentor.id], now);
}
