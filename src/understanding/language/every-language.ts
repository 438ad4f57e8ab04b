import { LANGUAGES } from "#kernel/language.ts";
import { wordSet } from "#understanding/pattern/phrases.ts";
import type { LanguagePack } from "./pack.ts";
import { PACKS } from "./packs.ts";
import type { Source, Words } from "./sources.ts";

/** Joins the alternatives of every language into one regex source; it matches nothing if no language has any. */
export function inEveryLanguage(pick: (pack: LanguagePack) => Source): Source {
  const sources = LANGUAGES.map((language) => pick(PACKS[language])).filter((source) => source !== "");
  return `(?:${sources.join("|") || NOWHERE})`;
}

const NOWHERE = "(?!)";

/** Creates a lookup set of the words of every language. */
export function wordsOfEveryLanguage(pick: (pack: LanguagePack) => Words): ReadonlySet<string> {
  return new Set(LANGUAGES.flatMap((language) => [...wordSet(pick(PACKS[language]))]));
}
