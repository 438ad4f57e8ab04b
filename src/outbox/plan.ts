import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import { type NoticeId, newId, type PersonId } from "#kernel/id.ts";
import type { NoticeToEnqueue } from "./enqueue.ts";

/**
 * How a planned notice stands. `planned`: it waits and can still be changed. `open`: its facts once withdrew it, so it
 * can be planned again. `taken`: it was sent, may have been, is being sent or was dropped, and stays as it is.
 */
export type PlanState = "planned" | "open" | "taken";

/** A notice of the outbox as the plan compares it. */
export type NoticeInPlan = {
  readonly id: NoticeId;
  readonly key: string;
  readonly personId: PersonId;
  readonly kind: string;
  readonly subject: unknown;
  readonly state: PlanState;
  readonly plannedFor: Temporal.Instant;
  readonly notAfter: Temporal.Instant | null;
  /** When it was last taken up to be sent. */
  readonly triedAt: Temporal.Instant | null;
};

/** The people whose notices are meant, or undefined for everybody in the workspace. */
type Readers = readonly PersonId[] | undefined;

/** Why the plan withdraws a notice, as opposed to its reader, whose wish stands. */
const WITHDRAWN = "withdrawn: no longer planned";
const BY_ITS_READER = "withdrawn: by its reader";

/** Whether facts withdrew a notice, so that they can ask for it again, and not its reader. */
export function isWithdrawnByFacts(table: string) {
  const row = sql.ref(table);
  return sql`(${row}.state = 'dead' and ${row}.reason like 'withdrawn: %' and ${row}.reason <> ${BY_ITS_READER})`;
}

/**
 * Lists the notices of these kinds that wait. Only the machine role may. It is done before the facts are gathered: what is
 * taken up after that is not withdrawn, whatever the facts say of it.
 */
export async function listWaitingNotices(tx: Tx, kinds: readonly string[], readers: Readers): Promise<NoticeInPlan[]> {
  const { rows } = await sql<NoticeInPlan>`
    ${selectInPlan(tx, readers)} and settled_at is null and state = 'ready' and kind = any(${kinds})`.execute(tx.sql);
  return rows;
}

/** Lists the notices with one of these keys that do not wait. Only the machine role may. */
export async function listNoticesBeyondWaiting(
  tx: Tx,
  keys: readonly string[],
  readers: Readers,
): Promise<NoticeInPlan[]> {
  const { rows } = await sql<NoticeInPlan>`
    ${selectInPlan(tx, readers)} and key = any(${keys}) and state <> 'ready'`.execute(tx.sql);
  return rows;
}

function selectInPlan({ workspaceId }: Tx, readers: Readers) {
  return sql`
    select id, key, person_id as "personId", kind, subject,
      case when state = 'ready' then 'planned'
        when ${isWithdrawnByFacts("outbox")} then 'open'
        else 'taken' end as state,
      coalesce(planned_for, not_before) as "plannedFor", not_after as "notAfter", tried_at as "triedAt"
    from machine.outbox as outbox
    where workspace_id = ${workspaceId} and ${readers ? sql`person_id = any(${readers}::uuid[])` : sql`true`}`;
}

/**
 * Writes these notices into the plan: those that are new, those whose moment changed, and those that were withdrawn. What is
 * planned only after its moment is due from now on, so that it does not count as waiting since then.
 */
export async function writeNoticesOfPlan(
  tx: Tx,
  notices: readonly NoticeToEnqueue[],
  now: Temporal.Instant,
): Promise<void> {
  if (notices.length === 0) return;
  const rows = notices.map(({ key, kind, to, subject, notBefore, notAfter, about }) => ({
    id: newId<NoticeId>(),
    key,
    kind,
    to,
    subject,
    about,
    notBefore,
    notAfter,
  }));
  await sql`
    insert into machine.outbox as known (id, workspace_id, key, kind, person_id, subject, about, not_before, planned_for, not_after)
    select id, ${tx.workspaceId}::uuid, key, kind, "to", subject, about, greatest("notBefore", ${now}),
      case when "notBefore" < ${now} then "notBefore" end, "notAfter"
    from json_to_recordset(${JSON.stringify(rows)}::json)
      as planned (id uuid, key text, kind text, "to" uuid, subject jsonb, about text, "notBefore" timestamptz, "notAfter" timestamptz)
    on conflict (workspace_id, key, person_id) do update
    set state = 'ready', not_before = excluded.not_before, not_after = excluded.not_after,
      planned_for = excluded.planned_for, subject = excluded.subject, about = excluded.about, reason = null, settled_at = null,
      run_at = case when known.state = 'dead' then now() else known.run_at end
    where known.state = 'ready'
      or ${isWithdrawnByFacts("known")}`.execute(tx.sql);
}

/**
 * Withdraws notices that the facts no longer ask for. Returns those that were withdrawn: one that was taken up since it was
 * listed is left, also if it waits again.
 */
export async function withdrawNoticesOfPlan(tx: Tx, notices: readonly NoticeInPlan[]): Promise<NoticeInPlan[]> {
  if (notices.length === 0) return [];
  const listed = notices.map(({ id, triedAt }) => ({ id, triedAt }));
  const { rows } = await sql<{ id: NoticeId }>`
    update machine.outbox as known
    set state = 'dead', reason = ${WITHDRAWN}, settled_at = now()
    from json_to_recordset(${JSON.stringify(listed)}::json) as listed (id uuid, "triedAt" timestamptz)
    where known.id = listed.id and known.workspace_id = ${tx.workspaceId} and known.state = 'ready'
      and known.tried_at is not distinct from listed."triedAt"
    returning known.id`.execute(tx.sql);
  const withdrawn = new Set(rows.map(({ id }) => id));
  return notices.filter(({ id }) => withdrawn.has(id));
}

/**
 * Sets what was put off back to the moment for which it was planned, because the reason for which it was put off may be
 * gone. When it is claimed, it is decided anew whether it may be sent. What is too late by now stays put off, so that it is
 * not counted as due.
 */
export async function decideDeferredAnew(tx: Tx, readers: Readers, now: Temporal.Instant): Promise<void> {
  await sql`
    update machine.outbox set not_before = greatest(planned_for, ${now}), planned_for = case when planned_for < ${now} then planned_for end
    where workspace_id = ${tx.workspaceId} and settled_at is null and state = 'ready' and planned_for is not null
      and (not_after is null or not_after > ${now})
      and ${readers ? sql`person_id = any(${readers}::uuid[])` : sql`true`}`.execute(tx.sql);
}
