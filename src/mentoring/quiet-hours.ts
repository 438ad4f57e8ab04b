/** When a person may be spoken to: their own zone, their programme's calendar, their leave. Pure. */
export type Hours = {
  readonly zone: string;
  /** Whether it is a working day of the programme. */
  isSchoolDay(day: Temporal.PlainDate): boolean;
  /** Whether this person is on leave. */
  isAway(day: Temporal.PlainDate): boolean;
  /** Whether it is a working day on which they are there. */
  isOpen(day: Temporal.PlainDate): boolean;
};

/** Nobody is spoken to before seven or from eight in the evening, in their own time. */
const FROM = Temporal.PlainTime.from("07:00");
const UNTIL = Temporal.PlainTime.from("20:00");
/** The latest hour for what is said at an hour of its own. */
const LATEST = Temporal.PlainTime.from("19:30");
/** Longer than any holiday; a calendar without open days must not hold the search for ever. */
const FARTHEST_DAYS = 400;

/** `now` when it is a good moment, else the next one. */
export function nextOpenMoment(hours: Pick<Hours, "zone" | "isOpen">, now: Temporal.Instant): Temporal.Instant {
  const local = now.toZonedDateTimeISO(hours.zone);
  const [today, time] = [local.toPlainDate(), local.toPlainTime()];
  if (hours.isOpen(today) && Temporal.PlainTime.compare(time, FROM) >= 0 && Temporal.PlainTime.compare(time, UNTIL) < 0)
    return now;
  const early = hours.isOpen(today) && Temporal.PlainTime.compare(time, FROM) < 0;
  return at(early ? today : nextOpenDay(hours, today), FROM, hours.zone);
}

/** `now` by day, whatever day it is, else the next morning. */
export function nextDaytime(zone: string, now: Temporal.Instant): Temporal.Instant {
  return nextOpenMoment({ zone, isOpen: () => true }, now);
}

/** A chosen hour, moved into those in which people are spoken to. */
export function withinHours(time: Temporal.PlainTime): Temporal.PlainTime {
  if (Temporal.PlainTime.compare(time, FROM) < 0) return FROM;
  return Temporal.PlainTime.compare(time, LATEST) > 0 ? LATEST : time;
}

/** The first open day later than `after`. */
export function nextOpenDay(hours: Pick<Hours, "isOpen">, after: Temporal.PlainDate): Temporal.PlainDate {
  for (let days = 1; days <= FARTHEST_DAYS; days++) {
    const day = after.add({ days });
    if (hours.isOpen(day)) return day;
  }
  return after.add({ days: FARTHEST_DAYS });
}

/** So many open days later. */
export function openDaysLater(
  hours: Pick<Hours, "isOpen">,
  from: Temporal.PlainDate,
  count: number,
): Temporal.PlainDate {
  let day = from;
  for (let passed = 0; passed < count; passed++) day = nextOpenDay(hours, day);
  return day;
}

/** A local time on a day; one that the clocks skip that day is the one after the gap. */
export function at(day: Temporal.PlainDate, time: Temporal.PlainTime, zone: string): Temporal.Instant {
  return day.toZonedDateTime({ timeZone: zone, plainTime: time }).toInstant();
}
