import type { PersonId, VisitId } from "#kernel/id.ts";
import type { Absence } from "./life.ts";
import type { Programme } from "./programme.ts";
import type { SchoolDays } from "./promises-kept.ts";

/** What became of the question after each visit that took place: asked, or why not. */
export type Fates = {
  readonly asked: number;
  readonly reasons: Readonly<Record<string, number>>;
  readonly forgotten: readonly string[];
};

type Held = {
  id: VisitId;
  principal: PersonId;
  name: string;
  zone: string;
  starts_at: Date;
  ends_at: Date;
  held_at: Date;
  status: string;
  state: string | null;
  reason: string | null;
};

const TOGETHER = 5;

/** A question was said, or the queue says why not, or it was never planned for one of three reasons. */
export async function fatesOf(
  programme: Programme,
  absences: readonly Absence[],
  isSchoolDay: SchoolDays,
): Promise<Fates> {
  const { rows } = await programme.database.owner.query<Held>(`
    select v.id, p.id as principal, p.name, p.time_zone as zone, v.starts_at, v.starts_at + make_interval(mins => v.minutes) as ends_at,
      v.held_at, v.status, o.state, o.reason
    from delivery.visit v
    join delivery.pair on pair.id = v.pair_id
    join delivery.person p on p.id = pair.principal_id
    left join machine.outbox o on o.kind = 'reflection.prompt' and o.about = 'visit:' || v.id
    where v.status in ('held', 'planned', 'confirmed') order by v.starts_at`);
  const fates = rows
    .filter(({ status }) => status === "held")
    .map((visit) => ({ visit, fate: fateOf(visit, rows, absences, isSchoolDay) }));
  const reasons = Map.groupBy(fates, ({ fate }) => fate);
  return {
    asked: reasons.get("asked")?.length ?? 0,
    reasons: Object.fromEntries([...reasons].map(([reason, all]) => [reason, all.length])),
    forgotten: fates
      .filter(({ fate }) => fate === "forgotten")
      .map(({ visit }) => `${visit.name}, ${visit.starts_at.toISOString()}`),
  };
}

const STATED = [
  "another question is open",
  "a cap is reached",
  "paused",
  "no consent",
  "on leave",
  "it came too late",
  "there is nothing to ask",
];

function fateOf(visit: Held, all: readonly Held[], absences: readonly Absence[], isSchoolDay: SchoolDays): string {
  if (visit.state === "sent") return "asked";
  if (visit.state === "dead") return STATED.find((reason) => visit.reason?.endsWith(reason)) ?? "forgotten";
  const away = (day: Temporal.PlainDate) =>
    absences.some((absence) => absence.personId === visit.principal && isWithin(day, absence));
  const day = dayOf(visit.starts_at, visit.zone);
  const nextSchoolDay = stepOn(day, 1, isSchoolDay);
  if (away(nextSchoolDay)) return "on leave";
  const last = stepOn(day, TOGETHER - 1, (one) => isSchoolDay(one) && !away(one));
  const isTogether = (other: Held) =>
    other.principal === visit.principal &&
    other.starts_at > visit.starts_at &&
    Temporal.PlainDate.compare(dayOf(other.starts_at, visit.zone), last) <= 0;
  if (all.some(isTogether)) return "one question for both visits";
  const tooLate = stepOn(nextSchoolDay, 5, (one) => isSchoolDay(one) && !away(one));
  return Temporal.PlainDate.compare(dayOf(visit.held_at, visit.zone), tooLate) >= 0 ? "told too late" : "forgotten";
}

function stepOn(from: Temporal.PlainDate, days: number, isOpen: SchoolDays): Temporal.PlainDate {
  let day = from;
  for (let left = days; left > 0; ) {
    day = day.add({ days: 1 });
    if (isOpen(day)) left--;
  }
  return day;
}

function isWithin(day: Temporal.PlainDate, { from, to }: Absence): boolean {
  return Temporal.PlainDate.compare(from, day) <= 0 && Temporal.PlainDate.compare(day, to) <= 0;
}

const dayOf = (date: Date, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(date.getTime()).toZonedDateTimeISO(zone).toPlainDate();
