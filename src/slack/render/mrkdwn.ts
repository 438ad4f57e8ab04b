import { clip } from "./limits.ts";

/** Look-alikes for Slack's formatting characters, which cannot be escaped. */
const LOOK_ALIKE: Readonly<Record<string, string>> = { "*": "∗", _: "ˍ", "~": "∼", "`": "ˋ" };
/** Replaced inside words too, where the character could close surrounding formatting. */
const MARK = /[*_~`]/g;
const WORD_JOINER = "\u2060";

/** Escapes people's text for mrkdwn: no formatting, quote, link, mention or channel call results from it. */
export function esc(text: string): string {
  return unmarked(text)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/^(?=&gt;)/gm, WORD_JOINER);
}

/** Escapes people's text for plain text, which Slack parses for markup in notifications. */
export function toPlainText(text: string): string {
  return unmarked(text).replace(/</g, "‹").replace(/>/g, "›");
}

/** Removes formatting and bidi override characters. */
function unmarked(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, WORD_JOINER).replace(MARK, (mark) => LOOK_ALIKE[mark] ?? mark);
}

const ISOLATE = "\u2068";
const ISOLATE_END = "\u2069";

/** A clipped quote in italics, per line because Slack's italics do not span line breaks. */
export function quoted(text: string, most = 500): string {
  const words = esc(clip(text.replace(/\s+/g, " ").trim(), most));
  return /[\u0590-\u08ff\ufb1d-\ufefc]/.test(words) ? `_“${ISOLATE}${words}${ISOLATE_END}”_` : `_“${words}”_`;
}

/** Restores what a person typed from Slack's encoding (entities, brackets around links). */
export function plainWords(text: string): string {
  // The common case.
  if (!/[<&]/.test(text)) return text;
  return text
    .replace(/<(?:https?|mailto|tel):[^|>]*\|([^>]*)>/g, "$1")
    .replace(/<((?:https?|mailto|tel):[^|>]*)>/g, "$1")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
}
