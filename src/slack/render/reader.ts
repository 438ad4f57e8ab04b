import { firstName as firstOf } from "#kernel/first-name.ts";
import type { Language } from "#kernel/language.ts";
import type { Person } from "#mentoring/people/person.ts";
import type { MessageKey } from "#words/catalogue.ts";
import { formatDate, formatDay, formatInstant, formatTime } from "#words/format.ts";
import { formatMessage, type MessageValues } from "#words/say.ts";
import { escapeMrkdwn, escapePlainText } from "./mrkdwn.ts";

/** The person who reads a message or view: their language and time zone, with functions that format for them. */
export type Reader = {
  readonly locale: Language;
  readonly zone: string;
  /** Formats a catalogue message for places that show plain text: buttons, labels, notifications. */
  say(key: MessageKey, values?: MessageValues): string;
  /** Formats a catalogue message for mrkdwn; the values inserted into it are escaped. */
  mark(key: MessageKey, values?: MessageValues): string;
  day(day: Temporal.PlainDate): string;
  /** Formats a day with its year and without its weekday. */
  date(day: Temporal.PlainDate): string;
  time(time: Temporal.PlainTime): string;
  /** Formats the day and time of an instant in this reader's time zone, or in `zone`. */
  when(instant: Temporal.Instant, zone?: string): { day: string; time: string };
};

export function createReader({ language, zone }: Pick<Person, "language" | "zone">): Reader {
  return {
    locale: language,
    zone,
    say: (key, values) => formatMessage(language, key, mapped(values, escapePlainText)),
    mark: (key, values) => formatMessage(language, key, mapped(values, escapeMrkdwn)),
    day: (day) => formatDay(language, day),
    date: (day) => formatDate(language, day),
    time: (time) => formatTime(language, time),
    when: (instant, elsewhere) => formatInstant(language, instant, elsewhere ?? zone),
  };
}

function mapped(values: MessageValues | undefined, safe: (text: string) => string): MessageValues | undefined {
  if (!values) return undefined;
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === "string" ? safe(value) : value]),
  );
}

export function firstName(person: Pick<Person, "name">): string {
  return firstOf(person.name);
}
