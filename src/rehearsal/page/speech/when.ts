/** Formats days and times. Instants are milliseconds since the epoch. */
export type When = {
  /** "martes, 17 de noviembre" */
  readonly day: (at: number) => string;
  /** "martes, 17 de noviembre de 2026" */
  readonly longDay: (at: number) => string;
  /** "17/11/26" */
  readonly shortDay: (at: number) => string;
  /** "09:14" */
  readonly time: (at: number) => string;
  /** Formats a calendar day ("2026-11-17"): "martes, 17 de noviembre de 2026". */
  readonly dayName: (date: string) => string;
  /** "hoy", "ayer" or "mañana" in the person's zone; undefined for other days. */
  readonly nearDay: (at: number, now: number) => string | undefined;
};

const DAY_MS = 86_400_000;

export function whenIn(tag: string, timeZone: string): When {
  const named = { weekday: "long", day: "numeric", month: "long", year: "numeric" } as const;
  const written = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(tag, { timeZone, ...options });
    return (at: number) => format.format(at);
  };
  const calendarName = new Intl.DateTimeFormat(tag, { timeZone: "UTC", ...named });
  const calendarDay = new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" });
  const dayNumber = (at: number) => Math.round(Date.parse(calendarDay.format(at)) / DAY_MS);
  const near = new Intl.RelativeTimeFormat(tag, { numeric: "auto" });
  return {
    day: written({ weekday: "long", day: "numeric", month: "long" }),
    longDay: written(named),
    shortDay: written({ dateStyle: "short" }),
    time: written({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
    dayName: (date) => calendarName.format(Date.parse(date)),
    nearDay(at, now) {
      const days = dayNumber(at) - dayNumber(now);
      return Math.abs(days) <= 1 ? near.format(days, "day") : undefined;
    },
  };
}
