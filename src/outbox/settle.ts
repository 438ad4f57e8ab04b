import { sql } from "kysely";
import type { MachineTx } from "#db/as.ts";
import type { ClaimedNotice, Delivery } from "./port.ts";

const FIRST_LOOK = "30 seconds";

/**
 * Writes what became of an attempt. Only the holder of this very attempt may: false means that the lease was lost
 * meanwhile, and reconciling decides.
 */
export async function settle(tx: MachineTx, notice: ClaimedNotice, outcome: Settled): Promise<boolean> {
  if (outcome.kind === "sent") return (await settleSent(tx, [{ ...outcome, notice }])) === 1;
  const { numAffectedRows } = await sql`
    update machine.outbox
    set ${change(outcome)}, owner = null, lease_until = null
    where id = ${notice.id} and owner = ${notice.owner} and attempts = ${notice.attempts} and state = 'sending'`.execute(
    tx.sql,
  );
  return numAffectedRows === 1n;
}

/** Where a notice was said. */
export type Said = { readonly notice: ClaimedNotice; readonly channel: string; readonly ts: string };

/** Writes in one statement where each of them was said, each under its own fence. Returns how many were still held. */
export async function settleSent(tx: MachineTx, said: readonly Said[]): Promise<number> {
  const rows = said.map(({ notice: { id, owner, attempts }, channel, ts }) => ({ id, owner, attempts, channel, ts }));
  // As JSON, of which the planner expects a hundred rows: of arrays it knows how many come, and may read the whole queue.
  const { numAffectedRows } = await sql`
    update machine.outbox o
    set state = 'sent', sent_channel = s.channel, sent_ts = s.ts, settled_at = now(), owner = null, lease_until = null
    from json_to_recordset(${JSON.stringify(rows)}::json) as s (id uuid, owner text, attempts integer, channel text, ts text)
    where o.id = s.id and o.owner = s.owner and o.attempts = s.attempts and o.state = 'sending'`.execute(tx.sql);
  return Number(numAffectedRows ?? 0n);
}

/** A delivery after the retry policy has looked at it. */
export type Settled =
  | Exclude<Delivery, { kind: "later" | "unwanted" | "gone" | "broken" }>
  | { readonly kind: "again"; readonly reason: string; readonly afterSeconds: number; readonly untried?: true }
  | { readonly kind: "dead"; readonly reason: string };

const COUNTED = sql`attempts = attempts`;
/** It was never tried, so it was no attempt. */
const NOT_COUNTED = sql`attempts = attempts - 1, first_send_at = case when attempts = 1 then null else first_send_at end`;

function change(outcome: Exclude<Settled, { kind: "sent" }>) {
  switch (outcome.kind) {
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
