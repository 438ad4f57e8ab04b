import { type Language, startingWith } from "#kernel/language.ts";
import type { Folded } from "#understanding/fold/fold.ts";
import { inEveryLanguage } from "#understanding/language/every-language.ts";
import { PACKS } from "#understanding/language/packs.ts";
import { everywhere, phrases } from "#understanding/pattern/phrases.ts";
import type { Intent } from "./intents.ts";

/** Finds the intent of a message that consists of nothing else; the person's own language is tried first. */
export function readIntent(folded: Folded, own: Language): Intent | undefined {
  const words = plainWords(folded);
  if (words === "" || words.length > MAX_LENGTH) return undefined;
  return startingWith(own)
    .map((language) => PACKS[language].intents.get(words))
    .find((intent) => intent !== undefined);
}

/** Whether the message says "not now". In a log this skips the question; a reflective question is deferred. */
export function isNotNow(folded: Folded): boolean {
  return NOT_NOW.test(plainWords(folded));
}

/** Whether a text is an account of a visit, or a request to log one. */
export function wantsToLog(folded: Folded, own: Language): boolean {
  const words = folded.text.slice(0, MAX_OPENING_LENGTH);
  return startingWith(own).some((language) => PACKS[language].aboutLogging.test(words));
}

const MAX_LENGTH = 40;
/** Only the first 600 characters are searched, because an account shows early that it is one. */
const MAX_OPENING_LENGTH = 600;

const NOT_NOW = phrases`^${inEveryLanguage(({ answers }) => answers.notNow)}$`;
const PLEASE = everywhere(phrases`${inEveryLanguage(({ answers }) => answers.please)}`);

/** Reduces a text to letters and single spaces, without "please", for the lookup of intents. */
function plainWords(folded: Folded): string {
  return folded.text
    .slice(0, MAX_LENGTH * 3)
    .replace(/[^\p{L}]+/gu, " ")
    .replace(PLEASE, " ")
    .replace(/\s+/g, " ")
    .trim();
}
