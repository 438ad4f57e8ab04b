import { sql } from "kysely";
import type { MachineTx } from "#db/as.ts";
import type { WorkspaceId } from "#kernel/id.ts";
import type { Log } from "#kernel/log.ts";
import { OVERDUE_AFTER } from "./overdue.ts";
import type { ClaimedNotice } from "./port.ts";
import { MAX_DELIVERY_ATTEMPTS } from "./retry.ts";

/** Why a notice is dropped whose time is over. It stands at the notice in the database, where it is counted. */
const TOO_LATE = "it came too late";

type Times = Pick<ClaimedNotice, "notBefore" | "notAfter">;

/** Whether a notice is of no use any more at an instant. */
export const isAfterItsTime = ({ notAfter }: Times, at: Temporal.Instant) =>
  notAfter !== null && Temporal.Instant.compare(notAfter, at) <= 0;

/** Whether a notice comes so late that something kept Fieldbook from sending it when it was due. */
export const isOverdue = ({ notBefore }: Times, now: Temporal.Instant) =>
  Temporal.Instant.compare(notBefore, now.subtract(OVERDUE_AFTER)) < 0;

/**
 * Returns the result for a notice that is of no use any more. It is reported, unless its reader's own hours, leave or
 * consent had put it off until after its time.
 */
export function dropAsTooLate({ log }: { readonly log: Log }, notice: ClaimedNotice) {
  const { id, kind, notBefore } = notice;
  if (!isAfterItsTime(notice, notBefore))
    log.warn(
      { event: "notice.too_late", notice: id, kind, due: notBefore.toString() },
      "A notice could not be sent before it was of no use.",
    );
  return { kind: "obsolete", reason: TOO_LATE } as const;
}

/** The notices of one kind that a workspace's people did not get in time. */
export type NoticesTooLate = { readonly workspaceId: WorkspaceId; readonly kind: string; readonly notices: number };

/**
 * Counts the notices that were due, whose time ended between `since` and `now`, and that were not sent: those that were
 * dropped, and those that wait although nobody will send them any more. Also counts those that were given up after their
 * last attempt. A notice that its reader's own hours, leave or consent put off until after its time is not counted.
 */
export async function countNoticesTooLate(
  tx: MachineTx,
  since: Temporal.Instant,
  now: Temporal.Instant,
): Promise<NoticesTooLate[]> {
  const { rows } = await sql<Omit<NoticesTooLate, "notices"> & { notices: string }>`
    select workspace_id as "workspaceId", kind, count(*) as notices from machine.outbox
    where not_before < not_after and not_after > ${since} and not_after <= ${now}
        and (reason = ${sql.lit(`obsolete: ${TOO_LATE}`)} or settled_at is null and state = 'ready')
      or state = 'dead' and attempts >= ${MAX_DELIVERY_ATTEMPTS} and tried_at > ${since}
    group by 1, 2 order by 1, 2`.execute(tx.sql);
  return rows.map(({ notices, ...row }) => ({ ...row, notices: Number(notices) }));
}
