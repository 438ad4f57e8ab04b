import { IntlMessageFormat } from "intl-messageformat";
import { LANGUAGE, type Language } from "#kernel/language.ts";
import { CATALOGUE, type Words } from "./catalogue.ts";

export type Values = Readonly<Record<string, string | number | boolean>>;

const FIRST_STRONG_ISOLATE = "\u2068";
const POP_ISOLATE = "\u2069";
const formats = new Map<string, IntlMessageFormat>();
/** Cache of messages without values. */
const constants = new Map<string, string>();

/**
 * Formats one ICU message in a person's language. Inserted text is wrapped in bidi isolates, so that a name in another
 * script cannot reorder the sentence around it.
 */
export function say(locale: Language, key: Words, values?: Values): string {
  if (!values) return constant(locale, key);
  const isolated = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isolate(value)]));
  return String(format(locale, key).format(isolated));
}

/** Isolates only text of another direction; Latin text stays unchanged, so that a search still finds it. */
function isolate(value: string | number | boolean) {
  return typeof value === "string" && /[\u0590-\u08ff\ufb1d-\ufefc]/.test(value)
    ? `${FIRST_STRONG_ISOLATE}${value}${POP_ISOLATE}`
    : value;
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
