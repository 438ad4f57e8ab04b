import { clip } from "./limits.ts";

/** Slack's marks have no escape. These look like them and are none. */
const LOOK_ALIKE: Readonly<Record<string, string>> = { "*": "∗", _: "ˍ", "~": "∼", "`": "ˋ" };
/** Also inside a word: there it would end the marks that stand around it. */
const MARK = /[*_~`]/g;
const WORD_JOINER = "\u2060";

/** People's text inside mrkdwn: nothing of it becomes bold, a quote, a link, a mention or a channel call. */
export function esc(text: string): string {
  return unmarked(text)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/^(?=&gt;)/gm, WORD_JOINER);
}

/** People's text inside plain text, which Slack reads for markup all the same where it is a notification. */
export function tame(text: string): string {
  return unmarked(text).replace(/</g, "‹").replace(/>/g, "›");
}

/** Without marks, and without the characters that turn the writing direction of whatever follows them. */
function unmarked(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, WORD_JOINER).replace(MARK, (mark) => LOOK_ALIKE[mark] ?? mark);
}

const ISOLATE = "\u2068";
const ISOLATE_END = "\u2069";

/** Words as they were said, up to so many characters. Slack has no italics over a line break. */
export function quoted(text: string, most = 500): string {
  const words = esc(clip(text.replace(/\s+/g, " ").trim(), most));
  return /[\u0590-\u08ff\ufb1d-\ufefc]/.test(words) ? `_“${ISOLATE}${words}${ISOLATE_END}”_` : `_“${words}”_`;
}

/** What a person typed, from how Slack sends it: entities and the brackets around links are Slack's, not theirs. */
export function plainWords(text: string): string {
  // As almost everything is.
  if (!/[<&]/.test(text)) return text;
  return text
    .replace(/<(?:https?|mailto|tel):[^|>]*\|([^>]*)>/g, "$1")
    .replace(/<((?:https?|mailto|tel):[^|>]*)>/g, "$1")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
}
