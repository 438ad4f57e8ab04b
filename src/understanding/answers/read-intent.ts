import { type Language, startingWith } from "#kernel/language.ts";
import type { FoldedText } from "#understanding/fold/fold-text.ts";
import { sourceOfEveryLanguage } from "#understanding/language/every-language.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";
import { anyPhrase, withGlobalFlag } from "#understanding/pattern/phrases.ts";
import type { Intent } from "./intents.ts";

/** Finds the intent of a message that consists of nothing else; the person's own language is tried first. */
export function readIntent(folded: FoldedText, own: Language): Intent | undefined {
  const words = plainWords(folded);
  if (words === "" || words.length > MAX_LENGTH) return undefined;
  return startingWith(own)
    .map((language) => LANGUAGE_PACKS[language].intents.get(words))
    .find((intent) => intent !== undefined);
}

/** Whether the message says "not now". In a log this skips the question; a reflective question is deferred. */
export function saysNotNow(folded: FoldedText): boolean {
  return NOT_NOW.test(plainWords(folded));
}

/** Whether a text is an account of a visit, or a request to log one. */
export function wantsToLog(folded: FoldedText, own: Language): boolean {
  const words = folded.text.slice(0, MAX_OPENING_LENGTH);
  return startingWith(own).some((language) => LANGUAGE_PACKS[language].aboutLogging.test(words));
}

const MAX_LENGTH = 40;
/** Only the first 600 characters are searched, because an account shows early that it is one. */
const MAX_OPENING_LENGTH = 600;

const NOT_NOW = anyPhrase`^${sourceOfEveryLanguage(({ shortAnswers }) => shortAnswers.notNow)}$`;
const PLEASE = withGlobalFlag(anyPhrase`${sourceOfEveryLanguage(({ shortAnswers }) => shortAnswers.please)}`);

/** Reduces a text to letters and single spaces, without "please", for the lookup of intents. */
function plainWords(folded: FoldedText): string {
  return folded.text
    .slice(0, MAX_LENGTH * 3)
    .replace(/[^\p{L}]+/gu, " ")
    .replace(PLEASE, " ")
    .replace(/\s+/g, " ")
    .trim();
}
