/** Formats days and times in one language and time zone. Instants are milliseconds since the epoch. */
export type DateFormats = {
  /** Formats an instant as a day without its year: "martes, 17 de noviembre". */
  readonly day: (at: number) => string;
  /** Formats an instant as a day with its year: "martes, 17 de noviembre de 2026". */
  readonly longDay: (at: number) => string;
  /** Formats an instant as a time: "09:14". */
  readonly time: (at: number) => string;
  /** Formats a calendar day ("2026-11-17") with its weekday and year: "martes, 17 de noviembre de 2026". */
  readonly dayName: (date: string) => string;
};

export function createDateFormats(tag: string, timeZone: string): DateFormats {
  const named = { weekday: "long", day: "numeric", month: "long", year: "numeric" } as const;
  const written = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(tag, { timeZone, ...options });
    return (at: number) => format.format(at);
  };
  const calendarName = new Intl.DateTimeFormat(tag, { timeZone: "UTC", ...named });
  return {
    day: written({ weekday: "long", day: "numeric", month: "long" }),
    longDay: written(named),
    time: written({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
    dayName: (date) => calendarName.format(Date.parse(date)),
  };
}
