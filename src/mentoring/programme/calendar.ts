export const CALENDAR_DAY_KINDS = ["holiday", "break", "school_day", "half_day"] as const;
export type CalendarDayKind = (typeof CALENDAR_DAY_KINDS)[number];

/**
 * An entry of the school calendar, for a day that differs from the others: one without school, one with school at the
 * weekend, or one on which school, and so messages, end early.
 */
export type CalendarDay = {
  readonly on: Temporal.PlainDate;
  readonly kind: CalendarDayKind;
  readonly name: string;
  /** The school or region for which alone the entry is; absent for the whole programme. */
  readonly place?: string;
  /** When the entry was made; absent for one from before this was stored. */
  readonly declaredAt?: Temporal.Instant;
};

/** Instants by the number of a day of the week. */
export type WeekendSince = Readonly<Record<number, Temporal.Instant>>;

/** The week of a programme or a school: days by their ISO number, from 1 for Monday to 7 for Sunday. */
export type SchoolWeek = {
  readonly weekend: readonly number[];
  /** Since when a day is one of the weekend; absent for a day that always was. */
  readonly weekendSince?: WeekendSince;
  readonly startsOn: number;
  /** From when and until when messages are sent, where their reader lives. */
  readonly messagesFrom: Temporal.PlainTime;
  readonly messagesUntil: Temporal.PlainTime;
  /** Until when messages are sent on a half day. */
  readonly halfDayUntil: Temporal.PlainTime;
};

const time = (of: string) => Temporal.PlainTime.from(of);

export const DEFAULT_WEEK: SchoolWeek = {
  weekend: [6, 7],
  startsOn: 1,
  messagesFrom: time("07:00"),
  messagesUntil: time("20:00"),
  halfDayUntil: time("13:00"),
};

/** The school calendar of one place, or of the programme as a whole: its week, and its entries by ISO date. */
export type SchoolCalendar = { readonly week: SchoolWeek; readonly days: ReadonlyMap<string, CalendarDay> };

/** In what a school or a region differs from the week of its programme. */
export type PlaceWeek = { readonly place: string } & Partial<
  Pick<SchoolWeek, "weekend" | "weekendSince" | "messagesFrom" | "messagesUntil">
>;

/** Everything that a programme's calendar says, of all its places. */
export type ProgrammeCalendar = {
  readonly week: SchoolWeek;
  readonly places: readonly PlaceWeek[];
  readonly days: readonly CalendarDay[];
};

/** Where somebody works, as their profile names it. */
export type Whereabouts = { readonly school?: string; readonly region?: string };

export function toSchoolCalendar(days: readonly CalendarDay[], week = DEFAULT_WEEK): SchoolCalendar {
  return { week, days: new Map(days.map((day) => [day.on.toString(), day])) };
}

/**
 * Returns the calendar that holds at a place: what is said of its school, where nothing is said what is said of its
 * region, and else what holds for the programme.
 */
export function getCalendarAt(
  { week, places, days }: ProgrammeCalendar,
  { school, region }: Whereabouts = {},
): SchoolCalendar {
  const names = [region, school].flatMap((name) => (name ? [toPlaceName(name)] : []));
  const own = names.flatMap((name) => places.filter(({ place }) => toPlaceName(place) === name));
  const merged = own.reduce(mergeWeek, week);
  const layers = [undefined, ...names];
  const ordered = layers.flatMap((name) => days.filter(({ place }) => (place && toPlaceName(place)) === name));
  return toSchoolCalendar(ordered, merged);
}

function mergeWeek(week: SchoolWeek, { place: _, ...differs }: PlaceWeek): SchoolWeek {
  // Where the weekend is the place's own, the programme's says nothing of since when.
  const since = differs.weekend ? differs.weekendSince : { ...week.weekendSince, ...differs.weekendSince };
  return { ...week, ...differs, weekendSince: since ?? {} };
}

/**
 * Says since when each day of a weekend is one, after the weekend was changed: the days that were keep what was said of
 * them, and the others are new. A pure function.
 */
export function changeWeekend(
  was: Pick<SchoolWeek, "weekend" | "weekendSince">,
  becomes: readonly number[],
  now: Temporal.Instant,
): WeekendSince {
  const known = becomes.flatMap((day) => {
    const since = was.weekend.includes(day) ? was.weekendSince?.[day] : now;
    return since ? [[day, since] as const] : [];
  });
  return Object.fromEntries(known);
}

/** Returns since when a day is closed by a calendar that says so; undefined if it is open, or was always closed. */
export function findClosing(
  day: Temporal.PlainDate,
  calendar: SchoolCalendar,
): { readonly declaredAt?: Temporal.Instant } | undefined {
  if (isClosedByCalendar(day, calendar)) return calendar.days.get(day.toString());
  const since = isSchoolDay(day, calendar) ? undefined : calendar.week.weekendSince?.[day.dayOfWeek];
  return since && { declaredAt: since };
}

/** Two spellings of a name that differ by case or spaces name one place. */
export const toPlaceName = (name: string) => name.trim().replaceAll(/\s+/g, " ").toLocaleLowerCase();

export function isSchoolDay(day: Temporal.PlainDate, { week, days }: SchoolCalendar): boolean {
  const named = days.get(day.toString());
  return named ? isOpenKind(named.kind) : !week.weekend.includes(day.dayOfWeek);
}

/** Whether the calendar closes a day that it names; a day of the weekend is closed without it. */
export function isClosedByCalendar(day: Temporal.PlainDate, { days }: SchoolCalendar): boolean {
  const named = days.get(day.toString());
  return named !== undefined && !isOpenKind(named.kind);
}

export const isOpenKind = (kind: CalendarDayKind) => kind === "school_day" || kind === "half_day";

/** Returns from when and until when messages are sent on a day. */
export function getMessageTimes(day: Temporal.PlainDate, { week, days }: SchoolCalendar) {
  const isHalf = days.get(day.toString())?.kind === "half_day";
  return { from: week.messagesFrom, until: isHalf ? week.halfDayUntil : week.messagesUntil };
}

export function findNextSchoolDay(after: Temporal.PlainDate, calendar: SchoolCalendar): Temporal.PlainDate {
  let day = after.add({ days: 1 });
  while (!isSchoolDay(day, calendar)) day = day.add({ days: 1 });
  return day;
}

/**
 * Counts the school days after `a` up to and including `b`: 1 from a Friday to the next Monday, 0 if `b` is not later
 * than `a`.
 */
export function countSchoolDaysBetween(a: Temporal.PlainDate, b: Temporal.PlainDate, calendar: SchoolCalendar): number {
  let count = 0;
  for (
    let day = findNextSchoolDay(a, calendar);
    Temporal.PlainDate.compare(day, b) <= 0;
    day = findNextSchoolDay(day, calendar)
  ) {
    count += 1;
  }
  return count;
}
