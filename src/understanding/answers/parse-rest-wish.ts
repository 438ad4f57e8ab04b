import type { NormalizedText } from "#understanding/fold/normalize-text.ts";
import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { createTextPattern } from "#understanding/pattern/pattern.ts";
import { createWishPattern, toPlainWords } from "./wish-pattern.ts";

/** What somebody whose questions rest may wish: that somebody calls them, or that the questions come again. */
export type RestWish = "call" | "ask_again";

/**
 * Reads such a wish, if the whole message is that ("I'd like somebody to call me", "I am fine now, you can ask me
 * again"). That somebody is fine is none by itself.
 */
export function parseRestWish({ text }: NormalizedText): RestWish | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const words = toPlainWords(text);
  if (DENIED.test(words)) return undefined;
  if (ASK_AGAIN.test(words)) return "ask_again";
  return CALL.test(words) ? "call" : undefined;
}

const MAX_LENGTH = 120;
const COURTESY = joinSourcesOfAllLanguages(({ rest }) => rest.courtesy);
const FINE = joinSourcesOfAllLanguages(({ rest }) => rest.fine);

const DENIED = createTextPattern(`\\<${joinSourcesOfAllLanguages(({ rest }) => rest.denied)}\\>`);
const CALL = createWishPattern(
  joinSourcesOfAllLanguages(({ rest }) => rest.call),
  { before: COURTESY, after: COURTESY },
);
const ASK_AGAIN = createWishPattern(
  joinSourcesOfAllLanguages(({ rest }) => rest.askAgain),
  { before: `${COURTESY}|${FINE}`, after: COURTESY },
);
