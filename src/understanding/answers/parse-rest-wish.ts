import type { NormalizedText } from "#understanding/fold/normalize-text.ts";
import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { createTextPattern } from "#understanding/pattern/pattern.ts";

/** What somebody whose questions rest may wish: that somebody calls them, or that the questions come again. */
export type RestWish = "call" | "ask_again";

/**
 * Reads such a wish, if the whole message is that ("I'd like somebody to call me", "I am fine now, you can ask me
 * again"). That somebody is fine is none by itself.
 */
export function parseRestWish({ text }: NormalizedText): RestWish | undefined {
  if (text.length > MAX_LENGTH || DENIED.test(text)) return undefined;
  if (ASK_AGAIN.test(text)) return "ask_again";
  return CALL.test(text) ? "call" : undefined;
}

const MAX_LENGTH = 120;
const COURTESY = joinSourcesOfAllLanguages(({ rest }) => rest.courtesy);
const BEFORE = `^[^W]*(?:${COURTESY}\\>[^W]+)*`;
const AFTER = `(?:[^W]+${COURTESY})*[^W]*$`;
const FINE = joinSourcesOfAllLanguages(({ rest }) => rest.fine);

const DENIED = createTextPattern(`\\<${joinSourcesOfAllLanguages(({ rest }) => rest.denied)}\\>`);
const CALL = createTextPattern(`${BEFORE}${joinSourcesOfAllLanguages(({ rest }) => rest.call)}${AFTER}`);
const ASK_AGAIN = createTextPattern(
  `^[^W]*(?:(?:${COURTESY}|${FINE})\\>[^W]+)*${joinSourcesOfAllLanguages(({ rest }) => rest.askAgain)}${AFTER}`,
);
