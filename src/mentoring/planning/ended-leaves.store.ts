import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import type { LeaveId } from "#mentoring/leave/leave.store.ts";

export type EndedLeave = {
  readonly id: LeaveId;
  readonly personId: PersonId;
  readonly zone: string;
  readonly to: Temporal.PlainDate;
};

/** Leaves that end about now and of which nothing is planned; not those that their person has ended early. */
export async function listEndedLeaves(tx: Tx, now: Temporal.Instant): Promise<EndedLeave[]> {
  const { rows } = await sql<EndedLeave>`
    select l.id, l.person_id as "personId", p.time_zone as zone, l.to_on as "to" from delivery.leave l
    join delivery.person p on p.id = l.person_id and p.deactivated_at is null
    where l.workspace_id = ${tx.workspaceId} and l.from_on <= ${now}::date + 1 and l.to_on >= ${now}::date - 7
      -- Who has just ended their leave themselves knows that they are back.
      and (l.entered_at at time zone p.time_zone)::date <= l.to_on
      and not exists (select from machine.outbox o where o.workspace_id = l.workspace_id and o.about = 'leave:' || l.id)`.execute(
    tx.sql,
  );
  return rows;
}
