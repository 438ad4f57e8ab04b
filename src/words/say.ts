import { IntlMessageFormat } from "intl-messageformat";
import { LANGUAGE, type Language } from "#kernel/language.ts";
import { CATALOGUE, type Words } from "./catalogue.ts";
import { isolate } from "./isolate.ts";

export type Values = Readonly<Record<string, string | number | boolean>>;

const formats = new Map<string, IntlMessageFormat>();
/** Cache of messages without values. */
const constants = new Map<string, string>();

/**
 * Formats one ICU message in a person's language. Inserted text is wrapped in bidi isolates, so that a name in another
 * script cannot reorder the sentence around it.
 */
export function say(locale: Language, key: Words, values?: Values): string {
  if (!values) return constant(locale, key);
  const isolated = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === "string" ? isolate(value) : value]),
  );
  return String(format(locale, key).format(isolated));
}

function constant(locale: Language, key: Words): string {
  const id = `${locale} ${key}`;
  const known = constants.get(id);
  if (known !== undefined) return known;
  const made = String(format(locale, key).format({}));
  constants.set(id, made);
  return made;
}

function format(locale: Language, key: Words): IntlMessageFormat {
  const id = `${locale} ${key}`;
  const known = formats.get(id);
  if (known) return known;
  const made = new IntlMessageFormat(CATALOGUE[locale][key], LANGUAGE[locale].format, undefined, { ignoreTag: true });
  formats.set(id, made);
  return made;
}
