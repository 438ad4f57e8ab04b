import { saveMyLeave } from "#mentoring/leave/save-my-leave.ts";
import type { Person } from "#mentoring/people/person.ts";
import { toggleQuestionPause } from "#mentoring/people/save-my-settings.ts";
import { saveQuestionSettings } from "#mentoring/people/setting.store.ts";
import type { Absence } from "./absence.ts";
import type { Living, Work } from "./living.ts";
import type { Rhythm } from "./questions-kept.ts";
import { react } from "./reactions.ts";
import type { Said } from "./said.ts";
import { meetAfterTheChange, planWeek } from "./visits.ts";

/** People who plan, meet, forget, answer and keep silent, as the dice have it. */
export type Life = {
  readonly absences: readonly Absence[];
  readonly rhythms: readonly Rhythm[];
  /** What they do because of something they heard. */
  hear(said: Said): Promise<void>;
};

const HOURS = ["07:15", "12:00", "16:00", "17:30"] as const;

/** What they do by themselves, from a Monday on, for so many weeks. */
export function beginLife(living: Living, monday: Temporal.PlainDate, weeks: number): Life {
  const { dice, programme } = living;
  const [absences, rhythms]: [Absence[], Rhythm[]] = [[], []];
  const principals = programme.people.filter(({ roles }) => roles.includes("principal"));
  for (const person of principals) chooseHour(living, person);
  for (let week = 0; week < weeks; week++)
    for (const pair of programme.pairs) planWeek(living, pair, monday.add({ weeks: week }));
  meetAfterTheChange(living, programme.clock.now());
  // Whoever sees the clocks change first is there then.
  const elsewhere = principals.filter(({ zone }) => !zone.startsWith("Europe/"));
  const inWeek = (week: number) => monday.add({ weeks: week, days: dice.below(5) });
  goOnLeave(living, dice.one(elsewhere), inWeek(5), 12 + dice.below(10), absences);
  goOnLeave(living, dice.one(programme.pairs).mentor, inWeek(9), 5, absences);
  pauseFor(living, dice.one(principals), monday.add({ weeks: 3, days: 2 }), 13);
  return { absences, rhythms, hear: (said) => react(living, said, rhythms) };
}

function chooseHour({ agenda, dice, programme, as }: Living, { id }: Person): void {
  agenda.add(programme.clock.now(), () => {
    const questionTime = Temporal.PlainTime.from(dice.one(HOURS));
    return as(id, (tx, now) => saveQuestionSettings(tx, { questionTime, fewer: false }, now));
  });
}

/** A leave is entered in the evening before, and saved again with another setting a day later. */
function goOnLeave(
  { agenda, programme, as }: Living,
  { id, zone }: Pick<Person, "id" | "zone">,
  from: Temporal.PlainDate,
  days: number,
  absences: Absence[],
): void {
  const span = { from, to: from.add({ days: days - 1 }) };
  const evening = from.subtract({ days: 1 }).toZonedDateTime({ timeZone: zone, plainTime: "20:30" });
  const enter: Work<void> = (tx, now) => saveMyLeave(tx, span, now, now.toZonedDateTimeISO(zone).toPlainDate());
  agenda.add(evening.toInstant(), () => {
    absences.push({ personId: id, ...span, since: programme.clock.now() });
    return as(id, enter);
  });
  agenda.add(evening.add({ days: 1 }).toInstant(), () => as(id, enter));
}

function pauseFor({ agenda, as }: Living, { id }: Person, from: Temporal.PlainDate, days: number): void {
  const begins = from.toZonedDateTime("UTC").toInstant().add({ minutes: 1 });
  for (const at of [begins, begins.add({ hours: 24 * days })]) agenda.add(at, () => as(id, toggleQuestionPause));
}
