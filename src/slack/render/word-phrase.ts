import type { Phrase, PhraseValue } from "#mentoring/phrase.ts";
import type { MessageKey } from "#words/catalogue.ts";
import { formatList } from "#words/format.ts";
import type { MessageValues } from "#words/say.ts";
import type { Reader } from "./reader.ts";

/** Formats a phrase of the domain (catalogue key and values) as plain text in the reader's language. */
export function formatPhraseAsPlainText(phrase: Phrase<MessageKey>, reader: Reader): string {
  return reader.say(phrase.key, valuesOf(phrase, reader));
}

/**
 * Formats a phrase of the domain (catalogue key and values) as mrkdwn in the reader's language, with its values
 * escaped.
 */
export function formatPhraseAsMrkdwn(phrase: Phrase<MessageKey>, reader: Reader): string {
  return reader.mark(phrase.key, valuesOf(phrase, reader));
}

/**
 * Formats a phrase's values; undefined if it has none, since the text of such a phrase is cached. The values of a
 * phrase inside another are not escaped here, because the outer phrase escapes them once.
 */
function valuesOf({ values }: Phrase<MessageKey>, reader: Reader): MessageValues | undefined {
  if (Object.keys(values).length === 0) return undefined;
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, worded(value, reader)]));
}

function worded(value: PhraseValue<MessageKey>, reader: Reader): string | number {
  if (typeof value === "string" || typeof value === "number") return value;
  if (value instanceof Temporal.PlainDate) return reader.day(value);
  if (value instanceof Temporal.PlainTime) return reader.time(value);
  if ("key" in value) return formatPhraseAsPlainText(value, reader);
  const items = value.map((item) => (typeof item === "string" ? item : formatPhraseAsPlainText(item, reader)));
  return formatList(reader.locale, items);
}
