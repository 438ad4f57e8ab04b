import type { Line, Phrase, Value } from "#mentoring/digest/digest.ts";
import type { Reader } from "#slack/render/reader.ts";
import { formatList } from "#words/format.ts";
import type { Values } from "#words/say.ts";

/** A phrase in its reader's words, for plain text. */
export function tell(phrase: Phrase, reader: Reader): string {
  return reader.say(phrase.key, valuesOf(phrase, reader));
}

/** The same inside mrkdwn: names that are put in cannot become markup. */
export function mark(phrase: Phrase, reader: Reader): string {
  return reader.mark(phrase.key, valuesOf(phrase, reader));
}

/** How a line of the digest is laid out: what is said, and what is said beside it. */
export function layOut(line: Line, say: (phrase: Phrase) => string): string {
  return [line, ...(line.asides ?? [])].map(say).join(" · ");
}

/** What is put in is plain here, whatever it is put into: it becomes safe once, as a whole. */
function valuesOf({ values }: Phrase, reader: Reader): Values {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, worded(value, reader)]));
}

function worded(value: Value, reader: Reader): string | number {
  if (typeof value === "string" || typeof value === "number") return value;
  if (value instanceof Temporal.PlainDate) return reader.day(value);
  if ("key" in value) return tell(value, reader);
  const items = value.map((item) => (typeof item === "string" ? item : tell(item, reader)));
  return formatList(reader.locale, items);
}
