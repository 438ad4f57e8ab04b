import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import type { LeaveId } from "#mentoring/leave/leave.store.ts";

export type EndedLeave = {
  readonly id: LeaveId;
  readonly personId: PersonId;
  readonly zone: string;
  readonly to: Temporal.PlainDate;
  readonly enteredAt: Temporal.Instant;
};

/**
 * Lists the leaves for whose end a notice may have to be planned: they ended lately, are in progress, or begin by
 * tomorrow. A leave can end in a long break, so it is listed for some weeks; whether the notice is too late is decided
 * afterwards. Only the leaves of these people are looked at, or all if none are given.
 */
export async function listEndedLeaves(
  tx: Tx,
  now: Temporal.Instant,
  people: readonly PersonId[] | undefined,
): Promise<EndedLeave[]> {
  const { rows } = await sql<EndedLeave>`
    select l.id, l.person_id as "personId", p.time_zone as zone, l.to_on as "to", l.entered_at as "enteredAt" from delivery.leave l
    join delivery.person p on p.id = l.person_id and p.deactivated_at is null
    where l.workspace_id = ${tx.workspaceId} and l.from_on <= ${now}::date + 1 and l.to_on >= ${now}::date - 45
      and ${people ? sql`l.person_id = any(${people}::uuid[])` : sql`true`}
    order by l.to_on, l.id`.execute(tx.sql);
  return rows;
}
