import { LANGUAGES } from "#kernel/language.ts";
import { toWordSet } from "#understanding/pattern/phrases.ts";
import type { LanguagePack } from "./pack.ts";
import { LANGUAGE_PACKS } from "./packs.ts";
import type { RegexSource, WordList } from "./sources.ts";

/**
 * Joins the table that `pick` selects from each language pack into one regex source, because a message may mix
 * languages. If the table is empty in every language, the source matches nothing.
 */
export function joinSourcesOfAllLanguages(pick: (pack: LanguagePack) => RegexSource): RegexSource {
  const sources = LANGUAGES.map((language) => pick(LANGUAGE_PACKS[language])).filter((source) => source !== "");
  return `(?:${sources.join("|") || NOWHERE})`;
}

const NOWHERE = "(?!)";

/** Creates a lookup set from one word list of every language pack. */
export function joinWordsOfAllLanguages(pick: (pack: LanguagePack) => WordList): ReadonlySet<string> {
  return new Set(LANGUAGES.flatMap((language) => [...toWordSet(pick(LANGUAGE_PACKS[language]))]));
}
