import { sql } from "kysely";
import type { MachineTx } from "#db/as.ts";
import type { SurfaceRef, WorkspaceId } from "#kernel/id.ts";
import type { NoticeRow } from "./port.ts";
import { computeBackoffSeconds, MAX_DELIVERY_ATTEMPTS } from "./retry.ts";

/** A notice of which it is unknown whether it was sent, and whose message is now looked for on the chat platform. */
export type UncertainNotice = NoticeRow & {
  readonly attempts: number;
  readonly looks: number;
  readonly firstSendAt: Temporal.Instant;
  /** The time of the last attempt to send the notice, by the application's clock and not the database's. */
  readonly triedAt: Temporal.Instant;
};

/**
 * Marks notices with an expired lease as uncertain, because the process that held the lease may have sent them before
 * it died. Returns the number of marked notices.
 */
export async function markExpiredLeasesUncertain(
  tx: MachineTx,
  workspaces: readonly WorkspaceId[],
  now: Temporal.Instant,
): Promise<number> {
  const { numAffectedRows } = await sql`
    update machine.outbox
    set state = 'uncertain', owner = null, lease_until = null, reason = 'the sender stopped', looks = 0,
        look_at = now() + interval '30 seconds'
    where workspace_id = any (${workspaces}) and settled_at is null and not_before <= ${now} and state = 'sending' and lease_until < now()`.execute(
    tx.sql,
  );
  return Number(numAffectedRows ?? 0n);
}

/**
 * Lists the uncertain notices to look for now. The same statement postpones the next search for each of them by 60
 * seconds, so that two processes do not look for the same notice.
 */
export async function listNoticesToLookFor(
  tx: MachineTx,
  workspaces: readonly WorkspaceId[],
  limit: number,
): Promise<UncertainNotice[]> {
  const { rows } = await sql<UncertainNotice>`
    with due as (
      select id from machine.outbox where workspace_id = any (${workspaces}) and state = 'uncertain' and look_at <= now()
      order by look_at limit ${limit} for update skip locked
    )
    update machine.outbox o set look_at = now() + interval '60 seconds' from due where o.id = due.id
    returning o.id, o.workspace_id as "workspaceId", o.person_id as "personId", o.key, o.kind, o.subject,
      o.not_after as "notAfter", o.reply_to as "replyTo", o.attempts, o.looks, o.first_send_at as "firstSendAt",
      coalesce(o.tried_at, o.not_before) as "triedAt"`.execute(tx.sql);
  return rows;
}

/**
 * Stores that an uncertain notice was sent, because its message was found on the chat platform. Returns false if
 * another process stored an outcome meanwhile.
 */
export async function settleFoundNotice(tx: MachineTx, notice: NoticeRow, ref: SurfaceRef): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update machine.outbox set state = 'sent', sent_ref = ${ref}, settled_at = now(), look_at = null
    where id = ${notice.id} and state = 'uncertain'`.execute(tx.sql);
  return numAffectedRows === 1n;
}

/**
 * Stores that an uncertain notice will not be sent again, with the reason. Returns false if another process stored an
 * outcome meanwhile.
 */
export async function giveUpNotice(tx: MachineTx, notice: NoticeRow, reason: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update machine.outbox set state = 'dead', reason = ${reason}, settled_at = now(), look_at = null
    where id = ${notice.id} and state = 'uncertain'`.execute(tx.sql);
  return numAffectedRows === 1n;
}

/**
 * Handles an uncertain notice whose message was not found on the chat platform. After the first search it stays
 * uncertain, and a second search follows in 30 seconds. After the second search it is sent again with a retry delay, or
 * given up if no attempts are left. Returns the notice's new state, or `settled` if another process stored an outcome
 * meanwhile.
 */
export async function settleOrRetryMissingNotice(
  tx: MachineTx,
  notice: UncertainNotice,
): Promise<"uncertain" | "ready" | "dead" | "settled"> {
  const { attempts, looks } = notice;
  const becomes = looks === 0 ? "uncertain" : attempts >= MAX_DELIVERY_ATTEMPTS ? "dead" : "ready";
  const { numAffectedRows } = await sql`
    update machine.outbox set ${OF_NOT_FOUND[becomes](attempts)}, looks = looks + 1
    where id = ${notice.id} and state = 'uncertain' and looks = ${looks}`.execute(tx.sql);
  return numAffectedRows === 1n ? becomes : "settled";
}

const OF_NOT_FOUND = {
  uncertain: () => sql`look_at = now() + interval '30 seconds'`,
  dead: () => sql`state = 'dead', settled_at = now(), look_at = null`,
  ready: (attempts: number) =>
    sql`state = 'ready', look_at = null, run_at = now() + make_interval(secs => ${computeBackoffSeconds(attempts)})`,
};
