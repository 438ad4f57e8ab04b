/**
 * The days on which a person may get messages, determined by their time zone, their programme's calendar and their
 * leave.
 */
export type WorkingHours = {
  readonly zone: string;
  /** Whether the day is a working day of the programme. */
  isSchoolDay(day: Temporal.PlainDate): boolean;
  /** Whether the person is on leave on the day. */
  isAway(day: Temporal.PlainDate): boolean;
  /**
   * Whether the person may get messages on the day: it is a working day of the programme, and the person is not on
   * leave.
   */
  isOpen(day: Temporal.PlainDate): boolean;
};

/** Messages are sent from 07:00 (inclusive) to 20:00 (exclusive) in the recipient's time zone. */
const FROM = Temporal.PlainTime.from("07:00");
const UNTIL = Temporal.PlainTime.from("20:00");
/** The latest time of day that a person can choose for getting questions. */
const MAX_CHOSEN = Temporal.PlainTime.from("19:30");
/**
 * Maximum number of days searched for an open day, in case a calendar has none; 400 days are longer than any school
 * holiday.
 */
const MAX_DAYS_AHEAD = 400;

/**
 * Returns `now` if it is between 07:00 and 20:00 on an open day (a working day without leave), otherwise 07:00 on the
 * next open day.
 */
export function findNextWorkingTime(
  hours: Pick<WorkingHours, "zone" | "isOpen">,
  now: Temporal.Instant,
): Temporal.Instant {
  const local = now.toZonedDateTimeISO(hours.zone);
  const [today, time] = [local.toPlainDate(), local.toPlainTime()];
  if (hours.isOpen(today) && Temporal.PlainTime.compare(time, FROM) >= 0 && Temporal.PlainTime.compare(time, UNTIL) < 0)
    return now;
  const early = hours.isOpen(today) && Temporal.PlainTime.compare(time, FROM) < 0;
  return convertLocalTimeToInstant(early ? today : findNextWorkingDay(hours, today), FROM, hours.zone);
}

/** Returns `now` if it is between 07:00 and 20:00 on any day of the week, otherwise the next 07:00. */
export function findNextDaytime(zone: string, now: Temporal.Instant): Temporal.Instant {
  return findNextWorkingTime({ zone, isOpen: () => true }, now);
}

/** Clamps a time of day that a person chose to the range from 07:00 to 19:30. */
export function clampToSendingHours(time: Temporal.PlainTime): Temporal.PlainTime {
  if (Temporal.PlainTime.compare(time, FROM) < 0) return FROM;
  return Temporal.PlainTime.compare(time, MAX_CHOSEN) > 0 ? MAX_CHOSEN : time;
}

/** Returns the first open day (a working day without leave) later than `after`. */
export function findNextWorkingDay(hours: Pick<WorkingHours, "isOpen">, after: Temporal.PlainDate): Temporal.PlainDate {
  for (let days = 1; days <= MAX_DAYS_AHEAD; days++) {
    const day = after.add({ days });
    if (hours.isOpen(day)) return day;
  }
  return after.add({ days: MAX_DAYS_AHEAD });
}

/** Returns the last open day (a working day without leave) earlier than `before`. */
export function findPreviousWorkingDay(
  hours: Pick<WorkingHours, "isOpen">,
  before: Temporal.PlainDate,
): Temporal.PlainDate {
  for (let days = 1; days <= MAX_DAYS_AHEAD; days++) {
    const day = before.subtract({ days });
    if (hours.isOpen(day)) return day;
  }
  return before.subtract({ days: 1 });
}

/** Returns the `count`-th open day (working day without leave) after `from`. */
export function addWorkingDays(
  hours: Pick<WorkingHours, "isOpen">,
  from: Temporal.PlainDate,
  count: number,
): Temporal.PlainDate {
  let day = from;
  for (let passed = 0; passed < count; passed++) day = findNextWorkingDay(hours, day);
  return day;
}

/**
 * Converts a local date and time to an instant. A time that does not exist because daylight saving time begins is moved
 * forward by the duration of the gap.
 */
export function convertLocalTimeToInstant(
  day: Temporal.PlainDate,
  time: Temporal.PlainTime,
  zone: string,
): Temporal.Instant {
  return day.toZonedDateTime({ timeZone: zone, plainTime: time }).toInstant();
}
