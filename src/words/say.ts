import { IntlMessageFormat } from "intl-messageformat";
import { LANGUAGE_DETAILS, type Language } from "#kernel/language.ts";
import { CATALOGUES, type MessageKey } from "./catalogue.ts";
import { isolateRightToLeft } from "./isolate.ts";

export type MessageValues = Readonly<Record<string, string | number | boolean>>;

const formats = new Map<string, IntlMessageFormat>();
/** Caches the text of messages that take no values, by language and key. */
const constants = new Map<string, string>();

/**
 * Formats the message with this key in the given language (ICU message syntax). Right-to-left values are wrapped in
 * Unicode isolates, so that they do not reorder the surrounding sentence.
 */
export function formatMessage(locale: Language, key: MessageKey, values?: MessageValues): string {
  if (!values) return constant(locale, key);
  const isolated = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string" ? isolateRightToLeft(value) : value,
    ]),
  );
  return String(format(locale, key).format(isolated));
}

function constant(locale: Language, key: MessageKey): string {
  const id = `${locale} ${key}`;
  const known = constants.get(id);
  if (known !== undefined) return known;
  const made = String(format(locale, key).format({}));
  constants.set(id, made);
  return made;
}

function format(locale: Language, key: MessageKey): IntlMessageFormat {
  const id = `${locale} ${key}`;
  const known = formats.get(id);
  if (known) return known;
  const made = new IntlMessageFormat(CATALOGUES[locale][key], LANGUAGE_DETAILS[locale].format, undefined, {
    ignoreTag: true,
  });
  formats.set(id, made);
  return made;
}
