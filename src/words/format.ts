import { LANGUAGE_DETAILS, type Language } from "#kernel/language.ts";

/** Formats a day with its weekday: "Tuesday 17 November", «martes 17 de noviembre». */
export function formatDay(locale: Language, day: Temporal.PlainDate): string {
  const tag = LANGUAGE_DETAILS[locale].format;
  return `${day.toLocaleString(tag, { weekday: "long" })} ${day.toLocaleString(tag, { day: "numeric", month: "long" })}`;
}

/** Formats a day with its year, where it may lie more than a year away, as in "17 March 2025". */
export function formatDate(locale: Language, day: Temporal.PlainDate): string {
  return day.toLocaleString(LANGUAGE_DETAILS[locale].format, { day: "numeric", month: "long", year: "numeric" });
}

/** Formats a time as "09:00", independent of the device's 12-hour or 24-hour setting. */
export function formatTime(locale: Language, time: Temporal.PlainTime): string {
  return time.toLocaleString(LANGUAGE_DETAILS[locale].format, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
}

/** Formats the day and the time of an instant in a time zone. */
export function formatInstant(
  locale: Language,
  instant: Temporal.Instant,
  zone: string,
): { day: string; time: string } {
  const local = instant.toZonedDateTimeISO(zone);
  return { day: formatDay(locale, local.toPlainDate()), time: formatTime(locale, local.toPlainTime()) };
}

/** Formats the name of a country (ISO 3166-1 alpha-2) in a language: "Peru", «Perú». */
export function formatCountry(locale: Language, country: string): string {
  return new Intl.DisplayNames(LANGUAGE_DETAILS[locale].format, { type: "region" }).of(country) ?? country;
}

/** Formats a list in a person's language: "a, b and c". */
export function formatList(
  locale: Language,
  items: readonly string[],
  type: "conjunction" | "disjunction" = "conjunction",
): string {
  return new Intl.ListFormat(LANGUAGE_DETAILS[locale].format, { type }).format(items);
}
