import { firstName as firstOf } from "#kernel/first-name.ts";
import type { Language } from "#kernel/language.ts";
import type { Person } from "#mentoring/people/person.ts";
import type { Words } from "#words/catalogue.ts";
import { formatDay, formatInstant, formatTime } from "#words/format.ts";
import { say, type Values } from "#words/say.ts";
import { esc, toPlainText } from "./mrkdwn.ts";

/** The reader of a view: their language and zone, with functions to format for them. */
export type Reader = {
  readonly locale: Language;
  readonly zone: string;
  /** For plain text: buttons, labels, notifications. */
  say(key: Words, values?: Values): string;
  /** For mrkdwn; inserted values are escaped. */
  mark(key: Words, values?: Values): string;
  day(day: Temporal.PlainDate): string;
  time(time: Temporal.PlainTime): string;
  /** Day and time of an instant in this reader's zone, or in another. */
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

/** The display name of a zone: "America/La Paz". */
export function zoneName(zone: string): string {
  return zone.replaceAll("_", " ");
}

/** The first name. */
export function firstName(person: Pick<Person, "name">): string {
  return firstOf(person.name);
}
