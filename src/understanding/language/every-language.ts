import { LANGUAGES } from "#kernel/language.ts";
import { wordSet } from "#understanding/pattern/phrases.ts";
import type { LanguagePack } from "./pack.ts";
import { LANGUAGE_PACKS } from "./packs.ts";
import type { RegexSource, WordList } from "./sources.ts";

/** Joins the alternatives of every language into one regex source; it matches nothing if no language has any. */
export function sourceOfEveryLanguage(pick: (pack: LanguagePack) => RegexSource): RegexSource {
  const sources = LANGUAGES.map((language) => pick(LANGUAGE_PACKS[language])).filter((source) => source !== "");
  return `(?:${sources.join("|") || NOWHERE})`;
}

const NOWHERE = "(?!)";

/** Creates a lookup set of the words of every language. */
export function wordsOfEveryLanguage(pick: (pack: LanguagePack) => WordList): ReadonlySet<string> {
  return new Set(LANGUAGES.flatMap((language) => [...wordSet(pick(LANGUAGE_PACKS[language]))]));
}
