import { LANGUAGES } from "#kernel/language.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";
import { toWordSet } from "#understanding/pattern/phrases.ts";
import { foldWord } from "./people-words.ts";
import { isSpellingSlip, soundOf } from "./spelling.ts";

const FULL_NAMES = new Map<string, Set<string>>();
const SHORT_NAMES = new Map<string, Set<string>>();
for (const { people, names } of LANGUAGES.map((language) => LANGUAGE_PACKS[language])) {
  for (const entry of toWordSet(`${people.shortForms} ${names.nicknames}`)) {
    const [short = "", full = ""] = entry.split("=").map(foldWord);
    FULL_NAMES.set(short, (FULL_NAMES.get(short) ?? new Set()).add(full));
    SHORT_NAMES.set(full, (SHORT_NAMES.get(full) ?? new Set()).add(short));
  }
}

/** Lists the given names of which a folded word is a short form: "beto" of "alberto", "roberto" and "humberto". */
export function listFullForms(key: string): readonly string[] {
  return [...(FULL_NAMES.get(key) ?? [])];
}

const KNOWN_FORMS = new Map<string, readonly string[]>();

/**
 * Returns the other forms under which people know somebody with this first name: its nicknames, or, if it is a nickname
 * itself, the full names that it stands for and their other nicknames. Another spelling is none of them: "Gladis" is only
 * likely to be Gladys.
 */
export function familiarFormsOf(given: string): readonly string[] {
  if (!FULL_NAMES.has(given) && !SHORT_NAMES.has(given)) return [];
  const known = KNOWN_FORMS.get(given);
  if (known) return known;
  const full = listFullForms(given);
  const all = new Set([...full, ...[given, ...full].flatMap((name) => [...(SHORT_NAMES.get(name) ?? [])])]);
  const forms = [...all].filter((form) => !isSpellingSlip(form, given) && soundOf(form) !== soundOf(given));
  KNOWN_FORMS.set(given, forms);
  return forms;
}
