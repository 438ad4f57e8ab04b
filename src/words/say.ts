import { IntlMessageFormat } from "intl-messageformat";
import { LANGUAGE, type Language } from "#kernel/language.ts";
import { CATALOGUE, type Words } from "./catalogue.ts";

export type Values = Readonly<Record<string, string | number | boolean>>;

const FIRST_STRONG_ISOLATE = "\u2068";
const POP_ISOLATE = "\u2069";
const formats = new Map<string, IntlMessageFormat>();
/** What is the same for everyone is formatted once. */
const constants = new Map<string, string>();

/**
 * One ICU message in a person's language. Text that is put in is isolated, so that a name in another
 * script cannot turn the sentence around it.
 */
export function say(locale: Language, key: Words, values?: Values): string {
  if (!values) return constant(locale, key);
  const isolated = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isolate(value)]));
  return String(format(locale, key).format(isolated));
}

/** Only what is written in another direction needs isolating; plain Latin stays plain, also for a search. */
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
