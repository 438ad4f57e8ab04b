import { firstName as firstOf } from "#kernel/first-name.ts";
import type { Language } from "#kernel/language.ts";
import type { Person } from "#mentoring/people/person.ts";
import type { Words } from "#words/catalogue.ts";
import { formatDay, formatInstant, formatTime } from "#words/format.ts";
import { say, type Values } from "#words/say.ts";
import { esc, toPlainText } from "./mrkdwn.ts";

/** The person who reads a message or view: their language and time zone, with functions that format for them. */
export type Reader = {
  readonly locale: Language;
  readonly zone: string;
  /** Formats a text for plain-text places: buttons, labels, notifications. */
  say(key: Words, values?: Values): string;
  /** Formats a text for mrkdwn; inserted values are escaped. */
  mark(key: Words, values?: Values): string;
  day(day: Temporal.PlainDate): string;
  time(time: Temporal.PlainTime): string;
  /** Formats the day and time of an instant in this reader's time zone, or in `zone`. */
  when(instant: Temporal.Instant, zone?: string): { day: string; time: string };
};

export function readerOf({ language, zone }: Pick<Person, "language" | "zone">): Reader {
  return {
    locale: language,
    zone,
    say: (key, values) => say(language, key, mapped(values, toPlainText)),
    mark: (key, values) => say(language, key, mapped(values, esc)),
    day: (day) => formatDay(language, day),
    time: (time) => formatTime(language, time),
    when: (instant, elsewhere) => formatInstant(language, instant, elsewhere ?? zone),
  };
}

function mapped(values: Values | undefined, safe: (text: string) => string): Values | undefined {
  if (!values) return undefined;
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === "string" ? safe(value) : value]),
  );
}

/** Formats the name of a time zone for display, such as "America/La Paz". */
export function zoneName(zone: string): string {
  return zone.replaceAll("_", " ");
}

/** Returns a person's first name. */
export function firstName(person: Pick<Person, "name">): string {
  return firstOf(person.name);
}
