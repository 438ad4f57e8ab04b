import type { Phrase, PhraseValue } from "#mentoring/phrase.ts";
import type { Words } from "#words/catalogue.ts";
import { formatList } from "#words/format.ts";
import type { Values } from "#words/say.ts";
import type { Reader } from "./reader.ts";

/** Formats a phrase as plain text in the reader's language. */
export function sayPhrase(phrase: Phrase<Words>, reader: Reader): string {
  return reader.say(phrase.key, valuesOf(phrase, reader));
}

/** Formats a phrase as mrkdwn in the reader's language, with its values escaped. */
export function markPhrase(phrase: Phrase<Words>, reader: Reader): string {
  return reader.mark(phrase.key, valuesOf(phrase, reader));
}

/**
 * Formats a phrase's values. Values of a nested phrase stay unescaped, because the outermost phrase escapes them once.
 */
function valuesOf({ values }: Phrase<Words>, reader: Reader): Values {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, worded(value, reader)]));
}

function worded(value: PhraseValue<Words>, reader: Reader): string | number {
  if (typeof value === "string" || typeof value === "number") return value;
  if (value instanceof Temporal.PlainDate) return reader.day(value);
  if (value instanceof Temporal.PlainTime) return reader.time(value);
  if ("key" in value) return sayPhrase(value, reader);
  const items = value.map((item) => (typeof item === "string" ? item : sayPhrase(item, reader)));
  return formatList(reader.locale, items);
}
