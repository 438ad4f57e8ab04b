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
  /** When the leave was entered in which the day lies; undefined if it lies in none. */
  awaySince(day: Temporal.PlainDate): Temporal.Instant | undefined;
  /**
   * Whether the person may get messages on the day: it is a working day of the programme, and the person is not on
   * leave.
   */
  isOpen(day: Temporal.PlainDate): boolean;
  timesOn(day: Temporal.PlainDate): MessageTimes;
  /** Since when a day is closed, by the calendar or because the weekend changed; undefined if it is not, or always was. */
  closingOf(day: Temporal.PlainDate): { readonly declaredAt?: Temporal.Instant } | undefined;
};

/** From when (inclusive) until when (exclusive) messages are sent on a day, where their reader lives. */
export type MessageTimes = { readonly from: Temporal.PlainTime; readonly until: Temporal.PlainTime };

/** Nothing is planned for the last minutes of a day, so that what is a little late is not put off to the next one. */
const LAST_MINUTES = { minutes: 30 };

/**
 * Maximum number of days searched for an open day, in case a calendar has none; 400 days are longer than any school
 * holiday.
 */
const MAX_DAYS_AHEAD = 400;

/**
 * Returns `now` if messages are sent now: on an open day (a working day without leave), within its hours. Otherwise returns
 * the beginning of the next open day.
 */
export function findNextWorkingTime(
  hours: Pick<WorkingHours, "zone" | "isOpen" | "timesOn">,
  now: Temporal.Instant,
): Temporal.Instant {
  const local = now.toZonedDateTimeISO(hours.zone);
  const [today, time] = [local.toPlainDate(), local.toPlainTime()];
  const { from, until } = hours.timesOn(today);
  const isEarly = Temporal.PlainTime.compare(time, from) < 0;
  if (hours.isOpen(today) && !isEarly && Temporal.PlainTime.compare(time, until) < 0) return now;
  return getMorning(hours, hours.isOpen(today) && isEarly ? today : findNextWorkingDay(hours, today));
}

/** Returns `now` if it is within the hours of any day of the week, otherwise the beginning of the next day. */
export function findNextDaytime(
  hours: Pick<WorkingHours, "zone" | "timesOn">,
  now: Temporal.Instant,
): Temporal.Instant {
  return findNextWorkingTime({ zone: hours.zone, timesOn: hours.timesOn, isOpen: () => true }, now);
}

/** Returns the instant from which messages are sent on a day. */
export function getMorning(
  { zone, timesOn }: Pick<WorkingHours, "zone" | "timesOn">,
  day: Temporal.PlainDate,
): Temporal.Instant {
  return convertLocalTimeToInstant(day, timesOn(day).from, zone);
}

/** Returns the instant at which it is a time of day, or the nearest one at which messages are sent on that day. */
export function getSendingTime(
  { zone, timesOn }: Pick<WorkingHours, "zone" | "timesOn">,
  day: Temporal.PlainDate,
  time: Temporal.PlainTime,
): Temporal.Instant {
  const { from, until } = timesOn(day);
  const last = until.subtract(LAST_MINUTES);
  const isEarly = Temporal.PlainTime.compare(time, from) < 0;
  const isLate = Temporal.PlainTime.compare(time, last) > 0;
  return convertLocalTimeToInstant(day, isEarly ? from : isLate ? last : time, zone);
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
