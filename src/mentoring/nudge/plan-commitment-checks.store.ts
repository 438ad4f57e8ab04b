import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { CommitmentId, PersonId } from "#kernel/id.ts";
import { at, nextOpenDay, openDaysLater } from "#mentoring/quiet-hours.ts";
import { gatherHours, type HoursOf } from "./hours.store.ts";
import { planAll } from "./plan-visit-notices.ts";
import type { PlannedNotice } from "./planned.ts";

type DueCommitment = { id: CommitmentId; due_on: Temporal.PlainDate; owner_id: PersonId; zone: string };

const MORNING = Temporal.PlainTime.from("07:00");
const AHEAD_DAYS = 21;
const USEFUL_DAYS = 5;

/** "What has happened with …?" on the day a commitment is due, to whose it is; a joint one asks the principal. */
export async function planCommitmentChecks(tx: Tx, now: Temporal.Instant): Promise<number> {
  const today = now.toZonedDateTimeISO("UTC").toPlainDate();
  const { rows } = await sql<DueCommitment>`
    select c.id, c.due_on, p.id as owner_id, p.time_zone as zone
    from delivery.commitment c
    join delivery.pair pair on pair.id = c.pair_id and pair.ended_at is null
    join delivery.person p on p.id = case when c.owner = 'mentor' then pair.mentor_id else pair.principal_id end and p.deactivated_at is null
    where c.workspace_id = ${tx.workspaceId} and c.settled_at is null and c.due_on between ${today.subtract({ days: 7 })} and ${today.add({ days: AHEAD_DAYS })}
      and not exists (select from machine.outbox o where o.workspace_id = c.workspace_id and o.about = 'commitment:' || c.id)`.execute(
    tx.sql,
  );
  return planAll(tx, decideCommitmentChecks(rows, await gatherHours(tx), now));
}

/** On its day, or on the next school day when that day is none. */
export function decideCommitmentChecks(
  due: readonly DueCommitment[],
  hoursOf: HoursOf,
  now: Temporal.Instant,
): PlannedNotice[] {
  return due.flatMap((commitment) => {
    const hours = hoursOf({ id: commitment.owner_id, zone: commitment.zone });
    const day = hours.isOpen(commitment.due_on) ? commitment.due_on : nextOpenDay(hours, commitment.due_on);
    const until = at(openDaysLater(hours, day, USEFUL_DAYS), MORNING, hours.zone);
    if (Temporal.Instant.compare(until, now) <= 0) return [];
    const notice = { kind: "commitment.due" as const, commitment: commitment.id, for: commitment.owner_id };
    return [
      {
        to: commitment.owner_id,
        notice,
        at: at(day, MORNING, hours.zone),
        until,
        about: `commitment:${commitment.id}`,
      },
    ];
  });
}
