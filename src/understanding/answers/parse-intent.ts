import { type Language, listLanguagesFrom } from "#kernel/language.ts";
import type { NormalizedText } from "#understanding/fold/normalize-text.ts";
import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";
import { createPhrasePattern, withGlobalFlag } from "#understanding/pattern/phrases.ts";
import type { MessageIntent } from "./intents.ts";
import { toPlainWords } from "./wish-pattern.ts";

/**
 * Returns what a message tells Fieldbook to do, if the whole message is one such instruction (for example "skip");
 * otherwise undefined. Phrases in the person's own language are tried first.
 */
export function parseIntent(folded: NormalizedText, own: Language): MessageIntent | undefined {
  const words = withoutPlease(folded);
  if (words === "" || words.length > MAX_LENGTH) return undefined;
  return listLanguagesFrom(own)
    .map((language) => LANGUAGE_PACKS[language].intents.get(words))
    .find((intent) => intent !== undefined);
}

/**
 * Whether the whole message says "not now". While a mentor logs a visit in the chat, this skips the current question;
 * in reply to a reflective question, it defers that question.
 */
export function isNotNowReply(folded: NormalizedText): boolean {
  return NOT_NOW.test(withoutPlease(folded));
}

/** Whether a text describes a visit or asks to log one. */
export function wantsToLogVisit(folded: NormalizedText, own: Language): boolean {
  const words = folded.text.slice(0, MAX_OPENING_LENGTH);
  return listLanguagesFrom(own).some((language) => LANGUAGE_PACKS[language].aboutLogging.test(words));
}

const MAX_LENGTH = 40;
/**
 * Maximum characters of a text, from its beginning, that are searched for signs of a visit. A description of a visit
 * shows early that it is one.
 */
const MAX_OPENING_LENGTH = 600;

const NOT_NOW = createPhrasePattern`^${joinSourcesOfAllLanguages(({ shortAnswers }) => shortAnswers.notNow)}$`;
const PLEASE = withGlobalFlag(
  createPhrasePattern`${joinSourcesOfAllLanguages(({ shortAnswers }) => shortAnswers.please)}`,
);

/** The plain words of a text without those such as "please", in which phrases of intents are looked up. */
function withoutPlease(folded: NormalizedText): string {
  return toPlainWords(folded.text.slice(0, MAX_LENGTH * 3))
    .replace(PLEASE, " ")
    .replace(/\s+/g, " ")
    .trim();
}
