import { LANGUAGE_DETAILS, LANGUAGES, type Language, listLanguagesFrom } from "#kernel/language.ts";
import type { NormalizedText } from "#understanding/fold/normalize-text.ts";
import { LANGUAGE_PACKS } from "./packs.ts";

/**
 * Detects the language of a text by its words. Returns `own`, the writer's preferred language, if the words do not show
 * another.
 */
export function detectLanguage(folded: NormalizedText, own: Language): Language {
  const written = folded.text.match(/[\p{L}_']+/gu) ?? [];
  const letters = written.reduce((sum, word) => sum + word.length, 0);
  if (letters < MIN_LETTERS) return own;
  const marks = folded.cut(0, folded.text.length);
  const count = (language: Language) =>
    written.filter((word) => LANGUAGE_PACKS[language].distinctive.has(word)).length +
    (LANGUAGE_PACKS[language].marks?.test(marks) ? WEIGHT_OF_MARKS : 0);
  return listLanguagesFrom(own).reduce((best, language) => (count(language) > count(best) ? language : best));
}

/** A mark that no other language has, such as "¿", shows as much as so many words. */
const WEIGHT_OF_MARKS = 2;

/**
 * Minimum letters of a text whose words may overrule the writer's preferred language. Texts such as "ok" and "hola" are
 * too short.
 */
const MIN_LETTERS = 12;

/** Whether at least half of the letters of a text belong to a script in which a supported language is written. */
export function isWrittenInSupportedScript({ text }: NormalizedText): boolean {
  const all = text.match(/\p{L}/gu)?.length ?? 0;
  const ours = text.match(OURS)?.length ?? 0;
  return ours * 2 >= all;
}

const SCRIPTS = new Set(LANGUAGES.map((language) => LANGUAGE_DETAILS[language].script));
const OURS = new RegExp(`[${[...SCRIPTS].map((script) => `\\p{Script=${script}}`).join("")}]`, "gu");
