import type { Language } from "#kernel/language.ts";
import { fold } from "#understanding/fold/fold.ts";
import { ABOUT_LOGGING, INTENT_WORDS, type Intent } from "#understanding/language/intent-words.ts";

/** The intent of a message that is nothing but one; the person's own language is asked first. */
export function readIntent(text: string, locale: Language): Intent | undefined {
  const words = plainWords(text);
  if (words === "" || words.length > LONGEST) return undefined;
  const other = locale === "en" ? "es" : "en";
  return INTENT_WORDS[locale].get(words) ?? INTENT_WORDS[other].get(words);
}

/** Whether plain words are an account of a visit, or ask to log one. */
export function wantsToLog(text: string, locale: Language): boolean {
  const words = fold(text.slice(0, FIRST_WORDS)).text;
  const other = locale === "en" ? "es" : "en";
  return ABOUT_LOGGING[locale].test(words) || ABOUT_LOGGING[other].test(words);
}

const LONGEST = 40;
/** An account says early what it is. */
const FIRST_WORDS = 600;

/** Letters and single spaces, without a "please". */
function plainWords(text: string): string {
  return fold(text.slice(0, LONGEST * 3))
    .text.replace(/[^a-z]+/g, " ")
    .replace(/\b(?:please|pls|por favor|porfa|gracias|thanks|thank you)\b/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
