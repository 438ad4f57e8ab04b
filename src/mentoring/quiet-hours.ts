/** When a person may get messages: by their own zone, their programme's calendar and their leave. Pure. */
export type WorkingHours = {
  readonly zone: string;
  /** Whether it is a working day of the programme. */
  isSchoolDay(day: Temporal.PlainDate): boolean;
  /** Whether this person is on leave. */
  isAway(day: Temporal.PlainDate): boolean;
  /** Whether it is a working day and they are not on leave. */
  isOpen(day: Temporal.PlainDate): boolean;
};

/** Messages are sent from seven to before eight in the evening, in the person's own time. */
const FROM = Temporal.PlainTime.from("07:00");
const UNTIL = Temporal.PlainTime.from("20:00");
/** The latest hour that a person can choose for questions. */
const MAX_CHOSEN = Temporal.PlainTime.from("19:30");
/** Bounds the search if a calendar has no open day; longer than any break. */
const MAX_DAYS_AHEAD = 400;

/** `now` if it lies within the hours of an open day, else the next such moment. */
export function nextOpenMoment(hours: Pick<WorkingHours, "zone" | "isOpen">, now: Temporal.Instant): Temporal.Instant {
  const local = now.toZonedDateTimeISO(hours.zone);
  const [today, time] = [local.toPlainDate(), local.toPlainTime()];
  if (hours.isOpen(today) && Temporal.PlainTime.compare(time, FROM) >= 0 && Temporal.PlainTime.compare(time, UNTIL) < 0)
    return now;
  const early = hours.isOpen(today) && Temporal.PlainTime.compare(time, FROM) < 0;
  return toInstantAt(early ? today : nextOpenDay(hours, today), FROM, hours.zone);
}

/** `now` if it is daytime, on any day of the week, else the next morning. */
export function nextDaytime(zone: string, now: Temporal.Instant): Temporal.Instant {
  return nextOpenMoment({ zone, isOpen: () => true }, now);
}

/** A chosen time, clamped to the hours in which messages are sent. */
export function clampToSendingHours(time: Temporal.PlainTime): Temporal.PlainTime {
  if (Temporal.PlainTime.compare(time, FROM) < 0) return FROM;
  return Temporal.PlainTime.compare(time, MAX_CHOSEN) > 0 ? MAX_CHOSEN : time;
}

/** The first open day later than `after`. */
export function nextOpenDay(hours: Pick<WorkingHours, "isOpen">, after: Temporal.PlainDate): Temporal.PlainDate {
  for (let days = 1; days <= MAX_DAYS_AHEAD; days++) {
    const day = after.add({ days });
    if (hours.isOpen(day)) return day;
  }
  return after.add({ days: MAX_DAYS_AHEAD });
}

/** The `count`-th open day after `from`. */
export function openDaysLater(
  hours: Pick<WorkingHours, "isOpen">,
  from: Temporal.PlainDate,
  count: number,
): Temporal.PlainDate {
  let day = from;
  for (let passed = 0; passed < count; passed++) day = nextOpenDay(hours, day);
  return day;
}

/** A local time on a day; a time skipped by daylight saving moves to after the gap. */
export function toInstantAt(day: Temporal.PlainDate, time: Temporal.PlainTime, zone: string): Temporal.Instant {
  return day.toZonedDateTime({ timeZone: zone, plainTime: time }).toInstant();
}
