import { type Language, listLanguagesFrom } from "#kernel/language.ts";
import type { NormalizedText } from "#understanding/fold/normalize-text.ts";
import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";
import { createOriginalTextPattern } from "#understanding/pattern/pattern.ts";
import { createPhrasePattern, withGlobalFlag } from "#understanding/pattern/phrases.ts";
import type { MessageIntent } from "./intents.ts";
import { createWishPattern, toPlainWords } from "./wish-pattern.ts";

/**
 * Returns what a message tells Fieldbook to do, if the whole message is one such instruction (for example "skip");
 * otherwise undefined. Phrases in the person's own language are tried first.
 */
export function parseIntent(folded: NormalizedText, own: Language): MessageIntent | undefined {
  const words = withoutPlease(folded);
  if (words === "") return undefined;
  const phrase =
    words.length > MAX_LENGTH
      ? undefined
      : listLanguagesFrom(own)
          .map((language) => LANGUAGE_PACKS[language].intents.get(words))
          .find((intent) => intent !== undefined);
  return phrase ?? (isNotNowReply(folded) ? "later" : parsePutOff(folded.text));
}

/**
 * Reads that the rest will be told later, or that what was just written is no answer, from a short message that is this as
 * a whole or in its last clause: "it took place, but I'll tell you later".
 */
function parsePutOff(text: string): MessageIntent | undefined {
  if (text.length > MAX_PUT_OFF_LENGTH) return undefined;
  const whole = toPlainWords(text);
  if (SCRATCH.test(whole)) return "back";
  return TELL_LATER.test(whole) || TELL_LATER.test(toPlainWords(lastClauseOf(text))) ? "later" : undefined;
}

const lastClauseOf = (text: string) => text.split(CLAUSE_END).findLast((clause) => /\p{L}/u.test(clause)) ?? "";

/**
 * Whether the whole message says "not now", which puts off the question that is asked.
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

/** Beside polite words, nothing may stand around them. */
const NO_WORD = "(?!)";
const MAX_PUT_OFF_LENGTH = 160;
const CLAUSE_END = createOriginalTextPattern(
  String.raw`[.,;:!\n]|\<(?:${joinSourcesOfAllLanguages(({ shortAnswers }) => shortAnswers.but)})\>`,
);
const TELL_LATER = createWishPattern(
  joinSourcesOfAllLanguages(({ shortAnswers }) => shortAnswers.tellLater),
  { before: NO_WORD, after: NO_WORD },
);
const SCRATCH = createWishPattern(
  joinSourcesOfAllLanguages(({ shortAnswers }) => shortAnswers.scratch),
  { before: NO_WORD, after: NO_WORD },
);
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
