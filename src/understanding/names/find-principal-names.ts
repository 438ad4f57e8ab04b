import type { UnderstandingContext } from "#understanding/extracted-values.ts";
import { type NormalizedText, normalizeText } from "#understanding/fold/normalize-text.ts";
import type { TextSpan } from "#understanding/fold/span.ts";
import { findAllMatches } from "#understanding/pattern/find-all-matches.ts";
import { NAME_MASK_CHARACTERS } from "#understanding/pattern/pattern.ts";
import {
  NAMES_THAT_ARE_WORDS,
  SHORT_WORDS_BEFORE_NAMES,
  SURNAME_PARTICLES,
  TITLES_BEFORE_NAMES,
  VERBS_AFTER_NAMES,
  WORDS_BEFORE_NAMES,
  WORDS_BEFORE_SAINT_NAMES,
  WORDS_NOT_IN_SURNAMES,
} from "./name-words.ts";

/** A position at which the text names a principal, with the ids of the principals whom the name may refer to. */
export type PrincipalMention = TextSpan & { readonly ids: readonly string[]; readonly sure: boolean };

/**
 * The mentions of principals, and the folded (normalised) text in which a mask character replaces every letter of a
 * name, so that no rule takes a name for a word.
 */
export type TextWithMaskedNames = { readonly mentions: readonly PrincipalMention[]; readonly text: string };

export function findAndMaskPrincipalNames(folded: NormalizedText, context: UnderstandingContext): TextWithMaskedNames {
  const words = wordsOf(folded);
  const index = indexOf(context.principals);
  const mentions: PrincipalMention[] = [];
  for (let at = 0; at < words.length; ) {
    const run = findNameAt(at, words, index);
    const mention = run && toMention(run, words, folded);
    if (mention) mentions.push(mention);
    at = run?.next ?? at + 1;
  }
  const own = context.mentorName ? partsOf(context.mentorName)[0] : undefined;
  const mentor = words.filter(({ key }) => key === own && !index.has(key) && !NAMES_THAT_ARE_WORDS.has(key));
  return {
    mentions,
    text: mask(mask(folded.text, mentions, NAME_MASK_CHARACTERS.principal), mentor, NAME_MASK_CHARACTERS.writer),
  };
}

type Word = TextSpan & { readonly key: string; readonly capital: boolean; readonly starts: boolean };
/** Index from each part of a name to the principals who have it, and whether it is their first name. */
type NameIndex = ReadonlyMap<string, ReadonlyMap<string, { given: boolean }>>;
type PossibleName = {
  readonly at: number;
  readonly next: number;
  readonly ids: readonly string[];
  readonly given: boolean;
};

/** Finds the longest sequence of words from index `at` that belongs to one principal's name. */
function findNameAt(at: number, words: readonly Word[], index: NameIndex): PossibleName | undefined {
  const fits = index.get(words[at]?.key ?? "");
  if (!fits) return undefined;
  let ids = [...fits.keys()];
  let next = at + 1;
  for (let ahead = at + 1; ahead < words.length && !words[ahead]?.starts; ahead++) {
    const key = words[ahead]?.key ?? "";
    const both = ids.filter((id) => index.get(key)?.has(id));
    if (both.length > 0) [ids, next] = [both, ahead + 1];
    else if (!SURNAME_PARTICLES.has(key)) break;
  }
  return { at, next, ids, given: ids.some((id) => fits.get(id)?.given) };
}

/**
 * Turns a possible mention into a mention, or rejects it. A single word that is also a common word must look like a
 * name, and a single surname may belong to another person.
 */
function toMention(
  { at, next, ids, given }: PossibleName,
  words: readonly Word[],
  folded: NormalizedText,
): PrincipalMention | undefined {
  const [first, last, after] = [words[at], words[next - 1], words[next]];
  if (!first || !last) return undefined;
  const before = first.starts ? undefined : nearestBefore(at, words);
  const led = before !== undefined && (TITLES_BEFORE_NAMES.has(before.key) || WORDS_BEFORE_NAMES.has(before.key));
  const alone = next === at + 1;
  if (alone && NAMES_THAT_ARE_WORDS.has(first.key) && !looksLikeAName(first, before, after)) return undefined;
  if (before && WORDS_BEFORE_SAINT_NAMES.test(before.key)) return undefined;
  const othersBefore = before?.capital && !before.starts && !led && !WORDS_NOT_IN_SURNAMES.test(before.key);
  if (othersBefore && !given) return undefined;
  if (!given && alone && before?.capital && !led) return undefined;
  const othersAfter = given && after && isSurnameAfter(last, after, folded);
  const sure = !othersBefore && !othersAfter && (given || !alone || led || first.starts);
  return { start: first.start, end: last.end, ids, sure };
}

/**
 * Whether a common word is used as a name: it is in "Met Will", "with Grace" and "Hope asked", but not in "will" or
 * "with hope".
 */
function looksLikeAName(word: Word, before: Word | undefined, after: Word | undefined): boolean {
  if (before && TITLES_BEFORE_NAMES.has(before.key)) return true;
  if (before && WORDS_BEFORE_NAMES.has(before.key)) return word.capital || !SHORT_WORDS_BEFORE_NAMES.has(before.key);
  return word.capital && (!word.starts || (after !== undefined && VERBS_AFTER_NAMES.has(after.key)));
}

/**
 * Whether the name is followed by a surname that the principal does not have, so that somebody else is meant: "Rosa
 * Flores" is not Rosa Quispe. In "Rosa Monday" no surname follows.
 */
function isSurnameAfter(last: Word, after: Word, folded: NormalizedText): boolean {
  const written = folded.cut(last.end, after.end);
  return (
    /^ \p{Lu}\p{Ll}{2}/u.test(written) && !WORDS_NOT_IN_SURNAMES.test(after.key) && !SURNAME_PARTICLES.has(after.key)
  );
}

/** Returns the word before a name, skipping the particles of the surname: in "Mrs de la Cruz" it is "Mrs". */
function nearestBefore(at: number, words: readonly Word[]): Word | undefined {
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    const word = words[back];
    if (word && (!SURNAME_PARTICLES.has(word.key) || WORDS_BEFORE_NAMES.has(word.key) || word.starts)) return word;
  }
  return undefined;
}

const WORD = /[\p{L}\p{M}]+/gu;

function wordsOf(folded: NormalizedText): Word[] {
  let end = 0;
  return findAllMatches(WORD, folded.text).map((match) => {
    const start = match.index;
    const starts = end === 0 || /[^ '-]/.test(folded.text.slice(end, start).slice(0, 8));
    end = start + match[0].length;
    return {
      start,
      end,
      key: match[0],
      capital: /^\p{Lu}(?!\p{Lu})/u.test(folded.cut(start, start + 2)),
      starts,
    };
  });
}

function indexOf(principals: UnderstandingContext["principals"]): NameIndex {
  const index = new Map<string, Map<string, { given: boolean }>>();
  for (const { id, name } of principals) {
    for (const [position, key] of partsOf(name).entries()) {
      const fits = index.get(key) ?? new Map<string, { given: boolean }>();
      index.set(key, fits.set(id, { given: position === 0 || fits.get(id)?.given === true }));
    }
  }
  return index;
}

function partsOf(name: string): string[] {
  const folded = normalizeText(name);
  return wordsOf(folded)
    .map(({ key }) => key)
    .filter((key) => key.length > 1 && !SURNAME_PARTICLES.has(key) && !TITLES_BEFORE_NAMES.has(key));
}

function mask(text: string, spans: readonly TextSpan[], letter: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(from, start), letter.repeat(end - start));
    from = end;
  }
  return parts.join("") + text.slice(from);
}
