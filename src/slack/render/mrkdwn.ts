import { clipText } from "./limits.ts";

/**
 * The characters that replace Slack's formatting characters and look like them, because Slack offers no way to escape
 * these.
 */
const LOOK_ALIKE: Readonly<Record<string, string>> = { "*": "∗", _: "ˍ", "~": "∼", "`": "ˋ" };
/**
 * Matches Slack's formatting characters. They are replaced inside words too, where one could end the formatting of the
 * surrounding text.
 */
const MARK = /[*_~`]/g;
const WORD_JOINER = "\u2060";

/**
 * Escapes a person's text before it is put into mrkdwn, so that it causes no formatting, quote, link or mention there.
 */
export function escapeMrkdwn(text: string): string {
  return unmarked(text)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/^(?=&gt;)/gm, WORD_JOINER);
}

/**
 * Escapes a person's text before it is put into a plain text, because Slack interprets markup even in the plain text of
 * notifications.
 */
export function escapePlainText(text: string): string {
  return unmarked(text).replace(/</g, "‹").replace(/>/g, "›");
}

/**
 * Replaces formatting characters by their look-alikes, and the Unicode characters that override the text direction by
 * an invisible character.
 */
function unmarked(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, WORD_JOINER).replace(MARK, (mark) => LOOK_ALIKE[mark] ?? mark);
}

const ISOLATE = "\u2068";
const ISOLATE_END = "\u2069";

/**
 * Formats a quote in italics, shortened to `most` characters. Line breaks become spaces, because Slack's italics do not
 * span lines.
 */
export function formatQuote(text: string, most = 500): string {
  const words = escapeMrkdwn(clipText(text.replace(/\s+/g, " ").trim(), most));
  return /[\u0590-\u08ff\ufb1d-\ufefc]/.test(words) ? `_“${ISOLATE}${words}${ISOLATE_END}”_` : `_“${words}”_`;
}

/** Decodes a message as Slack sends it (entities, angle brackets around links) into the text that the user typed. */
export function decodeMessageText(text: string): string {
  if (!/[<&]/.test(text)) return text;
  return text
    .replace(/<(?:https?|mailto|tel):[^|>]*\|([^>]*)>/g, "$1")
    .replace(/<((?:https?|mailto|tel):[^|>]*)>/g, "$1")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
}
