import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import type { LeaveId } from "#mentoring/leave/leave.store.ts";
import { at, nextOpenDay, openDaysLater } from "#mentoring/quiet-hours.ts";
import { gatherHours } from "./gather-hours.ts";
import { planAll } from "./plan-visit-notices.ts";

const MORNING = Temporal.PlainTime.from("07:00");

/** Plans one line for the first working day after a leave, in place of everything dropped during it. */
export async function planLeaveEnds(tx: Tx, now: Temporal.Instant): Promise<number> {
  const { rows } = await sql<{ id: LeaveId; person_id: PersonId; to_on: Temporal.PlainDate; zone: string }>`
    select l.id, l.person_id, l.to_on, p.time_zone as zone from delivery.leave l
    join delivery.person p on p.id = l.person_id and p.deactivated_at is null
    where l.workspace_id = ${tx.workspaceId} and l.from_on <= ${now}::date + 1 and l.to_on >= ${now}::date - 7
      -- Who has just ended their leave themselves knows that they are back.
      and (l.entered_at at time zone p.time_zone)::date <= l.to_on
      and not exists (select from machine.outbox o where o.workspace_id = l.workspace_id and o.about = 'leave:' || l.id)`.execute(
    tx.sql,
  );
  if (rows.length === 0) return 0;
  const hoursOf = await gatherHours(tx);
  return planAll(
    tx,
    rows.map((leave) => {
      const hours = hoursOf({ id: leave.person_id, zone: leave.zone });
      const back = nextOpenDay(hours, leave.to_on);
      const until = at(openDaysLater(hours, back, 1), MORNING, leave.zone);
      return {
        to: leave.person_id,
        notice: { kind: "leave.ended" as const, leave: leave.id },
        at: at(back, MORNING, leave.zone),
        until,
        about: `leave:${leave.id}`,
      };
    }),
  );
}
