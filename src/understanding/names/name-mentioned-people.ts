import type { Language } from "#kernel/language.ts";
import { MENTION_PATTERN } from "#kernel/mention.ts";
import { normalizeText } from "#understanding/fold/normalize-text.ts";
import { detectLanguage } from "#understanding/language/detect-language.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";
import { findAllMatches } from "#understanding/pattern/find-all-matches.ts";
import type { AddressedName, AddressedPeople, TextWithAddressedNames } from "./addressed-people.ts";

/**
 * Puts names in place of the mentions in a text. Somebody whom the writer may not mention is called "someone" in the
 * language of the text, whether or not Fieldbook knows them.
 */
export function nameMentionedPeople(
  written: string,
  { language, people }: { readonly language: Language; readonly people?: AddressedPeople | undefined },
): TextWithAddressedNames {
  const mentions = findAllMatches(MENTION_PATTERN, written);
  if (mentions.length === 0) return { text: written, addressed: [] };
  const someone = LANGUAGE_PACKS[detectLanguage(normalizeText(written), language)].names.someone;
  const addressed: AddressedName[] = [];
  let [text, from] = ["", 0];
  for (const { 0: mention, index } of mentions) {
    text += apartFrom(text, written.slice(from, index));
    const { name = SENTENCE_START.test(text) ? capitalised(someone) : someone, principal } = people?.get(mention) ?? {};
    addressed.push({ start: text.length, end: text.length + name.length, ...(principal && { principal }) });
    text += name;
    from = index + mention.length;
    if (WORD_AFTER.test(written.slice(from, from + 2))) text += " ";
  }
  return { text: text + written.slice(from), addressed };
}

const WORD_BEFORE = /[\p{L}\p{M}\p{N}]$/u;
const WORD_AFTER = /^[\p{L}\p{N}]/u;
const SENTENCE_START = /(?:^|[.!?\n])\s*$/;

/** The words between two mentions, with a space where a mention stands directly behind a word or another mention. */
function apartFrom(before: string, words: string): string {
  return WORD_BEFORE.test(words || before) ? `${words} ` : words;
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Whether a name as written only stands in place of somebody whom the writer may not mention. */
export function isUnnamed(name: string): boolean {
  return UNNAMED.has(name.toLowerCase());
}

const UNNAMED: ReadonlySet<string> = new Set(Object.values(LANGUAGE_PACKS).map(({ names }) => names.someone));
