import { sql } from "kysely";
import type { MachineTx } from "#db/as.ts";
import type { ClaimedNotice, Delivery } from "./port.ts";

const FIRST_LOOK = "30 seconds";

/**
 * Writes what became of an attempt. Only the holder of this very attempt may: false means that the lease was lost
 * meanwhile, and reconciling decides.
 */
export async function settle(tx: MachineTx, notice: ClaimedNotice, outcome: Settled): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update machine.outbox
    set ${change(outcome)}, owner = null, lease_until = null
    where id = ${notice.id} and owner = ${notice.owner} and attempts = ${notice.attempts} and state = 'sending'`.execute(
    tx.sql,
  );
  return numAffectedRows === 1n;
}

/** A delivery after the retry policy has looked at it. */
export type Settled =
  | Exclude<Delivery, { kind: "later" | "unwanted" | "gone" | "broken" }>
  | { readonly kind: "again"; readonly reason: string; readonly afterSeconds: number; readonly untried?: true }
  | { readonly kind: "dead"; readonly reason: string };

const COUNTED = sql`attempts = attempts`;
/** It was never tried, so it was no attempt. */
const NOT_COUNTED = sql`attempts = attempts - 1, first_send_at = case when attempts = 1 then null else first_send_at end`;

function change(outcome: Settled) {
  switch (outcome.kind) {
    case "sent":
      return sql`state = 'sent', sent_channel = ${outcome.channel}, sent_ts = ${outcome.ts}, settled_at = now()`;
    case "again":
      return sql`state = 'ready', reason = ${outcome.reason}, run_at = now() + make_interval(secs => ${outcome.afterSeconds}),
        ${outcome.untried ? NOT_COUNTED : COUNTED}`;
    case "put_off":
      return sql`state = 'ready', reason = ${outcome.reason}, not_before = ${outcome.until}, put_off = put_off + 1, ${NOT_COUNTED}`;
    case "dead":
      return sql`state = 'dead', reason = ${outcome.reason}, settled_at = now()`;
    case "uncertain":
      return sql`state = 'uncertain', reason = ${outcome.reason}, looks = 0, look_at = now() + ${FIRST_LOOK}::interval`;
  }
}
