import { sql } from "kysely";
import type { MachineTx } from "#db/as.ts";
import type { NoticeId, SurfaceRef } from "#kernel/id.ts";
import type { UnreachedReason } from "#kernel/unreached-reason.ts";
import type { NoticeToEnqueue } from "./enqueue.ts";
import type { ClaimedNotice, DeliveryResult } from "./port.ts";

const FIRST_LOOK = "30 seconds";

/**
 * Stores the outcome of a delivery attempt, but only if this process still holds the claim (same owner and attempt
 * number). Returns false if the lease was lost: the notice then counts as uncertain, and the search for its message
 * decides what happens to it.
 */
export async function settleNotice(tx: MachineTx, notice: ClaimedNotice, outcome: SettlementOutcome): Promise<boolean> {
  if (outcome.kind === "sent") return (await settleSentNotices(tx, [{ notice, ref: outcome.ref }])).size === 1;
  const { numAffectedRows } = await sql`
    update machine.outbox
    set ${change(outcome)}, owner = null, lease_until = null
    where id = ${notice.id} and owner = ${notice.owner} and attempts = ${notice.attempts} and state = 'sending'`.execute(
    tx.sql,
  );
  return numAffectedRows === 1n;
}

/** A notice that was sent in this attempt, and the reference of its message on the chat platform. */
export type NoticeWithMessageRef = { readonly notice: ClaimedNotice; readonly ref: SurfaceRef };

/**
 * Stores for several notices in one statement that they were sent, for each only if its claim is still valid. Returns
 * the ids of those that were updated.
 */
export async function settleSentNotices(
  tx: MachineTx,
  posted: readonly NoticeWithMessageRef[],
): Promise<ReadonlySet<NoticeId>> {
  const { rows } = await sql<{ id: NoticeId }>`
    update machine.outbox o
    set state = 'sent', sent_ref = s.ref, settled_at = now(), owner = null, lease_until = null
    from ${toRows(posted)}
    where o.id = s.id and o.owner = s.owner and o.attempts = s.attempts and o.state = 'sending'
    returning o.id`.execute(tx.sql);
  return new Set(rows.map(({ id }) => id));
}

/**
 * Several notices are passed as JSON: the planner then assumes 100 rows and uses the index, whereas for arrays it knows
 * their length and may choose a sequential scan. A single notice is passed as one row of VALUES.
 */
function toRows(posted: readonly NoticeWithMessageRef[]) {
  const rows = posted.map(({ notice: { id, owner, attempts }, ref }) => ({ id, owner, attempts, ref }));
  const [one, ...others] = rows;
  if (one && others.length === 0)
    return sql`(values (${one.id}::uuid, ${one.owner}, ${one.attempts}::integer, ${one.ref})) as s (id, owner, attempts, ref)`;
  return sql`json_to_recordset(${JSON.stringify(rows)}::json) as s (id uuid, owner text, attempts integer, ref text)`;
}

/** The outcome of a delivery attempt after the retry policy has been applied to its result. */
export type SettlementOutcome<Said = unknown> =
  | Extract<DeliveryResult<Said>, { kind: "sent" | "deferred" | "uncertain" }>
  | {
      readonly kind: "again";
      readonly reason: string;
      readonly afterSeconds: number;
      readonly untried?: true;
      /** The chat platform gave a reason that this release does not know. */
      readonly unknown?: true;
      readonly unreached?: UnreachedReason;
      readonly first?: NoticeToEnqueue;
    }
  | { readonly kind: "dead"; readonly reason: string; readonly unreached?: UnreachedReason };

const COUNTED = sql`attempts = attempts`;
/** SQL that makes an attempt not count, because nothing was sent in it: it undoes the increment that the claim made. */
const NOT_COUNTED = sql`attempts = attempts - 1, first_send_at = case when attempts = 1 then null else first_send_at end`;

function change(outcome: Exclude<SettlementOutcome, { kind: "sent" }>) {
  switch (outcome.kind) {
    case "again":
      return sql`state = 'ready', reason = ${outcome.reason}, run_at = now() + make_interval(secs => ${outcome.afterSeconds}),
        ${outcome.untried ? NOT_COUNTED : COUNTED}`;
    case "deferred":
      return sql`state = 'ready', reason = ${outcome.reason}, not_before = ${outcome.until}, planned_for = coalesce(planned_for, not_before),
        put_off = put_off + 1, ${NOT_COUNTED}`;
    case "dead":
      return sql`state = 'dead', reason = ${outcome.reason}, settled_at = now()`;
    case "uncertain":
      return sql`state = 'uncertain', reason = ${outcome.reason}, looks = 0, look_at = now() + ${FIRST_LOOK}::interval`;
  }
}
