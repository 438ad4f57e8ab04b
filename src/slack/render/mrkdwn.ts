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

/** Matches an address, and an emoji's name, whose characters would be formatting elsewhere. */
const ADDRESS_OR_EMOJI = /https?:\/\/[^\s<>|"“”«»…\u2060]+|:[a-z0-9+](?:[a-z0-9_+-]*[a-z0-9])?:/g;
/** Punctuation at the end of an address belongs to the sentence around it. */
const AFTER_ADDRESS = /[.,;:!?)\]}'’*_~`]+$/;

/**
 * Escapes a person's text before it is put into mrkdwn, so that it causes no formatting, quote or mention there, and no
 * link but an address that is shown as it is. Addresses and emoji stay what they are; an address that was cut does not
 * become a link to another place.
 */
export function escapeMrkdwn(text: string): string {
  let escaped = "";
  let end = 0;
  for (const { 0: found, index } of text.matchAll(ADDRESS_OR_EMOJI)) {
    const isCut = text[index + found.length] === "…";
    const kept = found.startsWith(":") ? found : found.replace(AFTER_ADDRESS, "");
    escaped += escapeWords(text.slice(end, index)) + (isCut ? escapeWords(kept) : asItIs(kept));
    end = index + kept.length;
  }
  return (escaped + escapeWords(text.slice(end))).replace(/^(?=&gt;)/gm, WORD_JOINER);
}

const asItIs = (kept: string) => (kept.startsWith(":") ? kept : `<${kept.replace(/&/g, "&amp;")}>`);

function escapeWords(text: string): string {
  return unmarked(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
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
 * Formats a quote in italics, shortened to `most` characters as Slack counts them: "&" counts as the five of its entity.
 * Line breaks become spaces, because Slack's italics do not span lines.
 */
export function formatQuote(text: string, most = 500): string {
  const words = escapeWithin(text.replace(/\s+/g, " ").trim(), most);
  return /[\u0590-\u08ff\ufb1d-\ufefc]/.test(words) ? `_“${ISOLATE}${words}${ISOLATE_END}”_` : `_“${words}”_`;
}

/** Escapes what of a text fits into `most` characters together with its entities, the longest of which takes five. */
function escapeWithin(text: string, most: number, room = most): string {
  const clipped = clipText(text, room);
  const escaped = escapeMrkdwn(clipped);
  const excess = escaped.length - most;
  return excess <= 0 ? escaped : escapeWithin(text, most, clipped.length - Math.ceil(excess / 5));
}

/** Whether the label of a link says its address, as Slack writes an address that was typed without "https://". */
const isAddressItself = (address: string, label: string) =>
  label === "" ||
  address.replace(/^https?:\/\//, "").replace(/\/$/, "") === label.replace(/^https?:\/\//, "").replace(/\/$/, "");

/**
 * Decodes a message as Slack sends it (entities, angle brackets around links) into the text that the user typed. A link
 * with a label becomes both, so that the address is not lost.
 */
export function decodeMessageText(text: string): string {
  if (!/[<&]/.test(text)) return text;
  return text
    .replace(/<(https?:[^|>]*)\|([^>]*)>/g, (_, address: string, label: string) =>
      isAddressItself(address, label) ? address : `${label} (${address})`,
    )
    .replace(/<(?:mailto|tel):[^|>]*\|([^>]*)>/g, "$1")
    .replace(/<((?:https?|mailto|tel):[^|>]*)>/g, "$1")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
}
