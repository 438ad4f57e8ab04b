import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { CommitmentId, PersonId } from "#kernel/id.ts";
import { keyOf } from "#mentoring/notice.ts";
import { at, type Hours, nextOpenDay, openDaysLater } from "#mentoring/quiet-hours.ts";
import { postpone } from "#outbox/enqueue.ts";
import { gatherHours, type HoursOf } from "./gather-hours.ts";
import { planAll } from "./plan-visit-notices.ts";
import type { PlannedNotice } from "./planned.ts";

export type DueCommitment = {
  readonly id: CommitmentId;
  readonly due_on: Temporal.PlainDate;
  readonly owner_id: PersonId;
  readonly zone: string;
  /** When the planned notice about it is due, if there is one. */
  readonly waits_until: Temporal.Instant | null;
};

const MORNING = Temporal.PlainTime.from("07:00");
const AHEAD_DAYS = 21;
/** How far back due days are read; a break or a leave may move a day by weeks. School days then decide what is too late. */
const BACK_DAYS = 60;
const USEFUL_DAYS = 5;

/** Plans "What has happened with …?" for the day a commitment is due, to its owner; for a joint one to the principal. */
export async function planCommitmentChecks(tx: Tx, now: Temporal.Instant): Promise<number> {
  const due = await listDue(tx, now.toZonedDateTimeISO("UTC").toPlainDate());
  if (due.length === 0) return 0;
  const { planned, postponed } = decideCommitmentChecks(due, await gatherHours(tx), now);
  for (const { notice, at: notBefore, until } of postponed)
    await postpone(tx, keyOf(notice), { notBefore, notAfter: until ?? null });
  return (await planAll(tx, planned)) + postponed.length;
}

/** Commitments due about now, and all with a planned notice, which a leave may have postponed and may postpone again. */
async function listDue(tx: Tx, today: Temporal.PlainDate): Promise<DueCommitment[]> {
  const { rows } = await sql<DueCommitment>`
    select c.id, c.due_on, p.id as owner_id, p.time_zone as zone, asked.not_before as waits_until
    from delivery.commitment c
    join delivery.pair pair on pair.id = c.pair_id and pair.ended_at is null
    join delivery.person p on p.id = case when c.owner = 'mentor' then pair.mentor_id else pair.principal_id end and p.deactivated_at is null
    left join machine.outbox asked on asked.workspace_id = c.workspace_id and asked.about = 'commitment:' || c.id
    where c.workspace_id = ${tx.workspaceId} and c.settled_at is null
      and (asked.state = 'ready' or asked.state is null
        and c.due_on between ${today.subtract({ days: BACK_DAYS })} and ${today.add({ days: AHEAD_DAYS })})
    order by c.due_on, c.id`.execute(tx.sql);
  return rows;
}

/** The day due, moved to the next school day; a day inside a leave moves by the length of the leave. */
export function decideCommitmentChecks(
  due: readonly DueCommitment[],
  hoursOf: HoursOf,
  now: Temporal.Instant,
): { planned: PlannedNotice[]; postponed: PlannedNotice[] } {
  const all = due.flatMap((commitment) => {
    const check = checkOf(commitment, hoursOf({ id: commitment.owner_id, zone: commitment.zone }));
    return Temporal.Instant.compare(check.until, now) > 0 ? [{ check, waits: commitment.waits_until }] : [];
  });
  return {
    planned: all.flatMap(({ check, waits }) => (waits ? [] : [check])),
    postponed: all.flatMap(({ check, waits }) =>
      waits && Temporal.Instant.compare(check.at, waits) > 0 ? [check] : [],
    ),
  };
}

function checkOf({ id, due_on, owner_id }: DueCommitment, hours: Hours) {
  const meant = hours.isSchoolDay(due_on) ? due_on : nextOpenDay({ isOpen: hours.isSchoolDay }, due_on);
  const moved = afterLeave(hours, meant);
  const day = hours.isOpen(moved) ? moved : nextOpenDay(hours, moved);
  return {
    to: owner_id,
    notice: { kind: "commitment.due" as const, commitment: id, for: owner_id },
    at: at(day, MORNING, hours.zone),
    until: at(openDaysLater(hours, day, USEFUL_DAYS), MORNING, hours.zone),
    about: `commitment:${id}`,
  };
}

/** Keeps as many days after the return as were left when the leave began. */
function afterLeave({ isAway }: Hours, day: Temporal.PlainDate): Temporal.PlainDate {
  if (!isAway(day)) return day;
  let [first, last] = [day, day];
  while (isAway(first.subtract({ days: 1 }))) first = first.subtract({ days: 1 });
  while (isAway(last.add({ days: 1 }))) last = last.add({ days: 1 });
  return day.add({ days: first.until(last).days + 1 });
}
