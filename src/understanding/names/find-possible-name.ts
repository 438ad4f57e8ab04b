import type { NormalizedText } from "#understanding/fold/normalize-text.ts";
import type { NameIndex } from "./name-index.ts";
import { SURNAME_PARTICLES, WORDS_BEFORE_NAMES } from "./name-words.ts";
import type { TextWord } from "./text-words.ts";

/** Words that may be the name of a principal: the indexes of the first word and of the word after the last. */
export type PossibleName = {
  readonly at: number;
  readonly next: number;
  readonly ids: readonly string[];
  readonly given: boolean;
  /** Whether the words are parts of the name itself, and not a nickname. */
  readonly exact: boolean;
  readonly other: boolean;
};

/** Finds the longest sequence of words from index `at` that belongs to one principal's name. */
export function findNameAt(
  at: number,
  words: readonly TextWord[],
  folded: NormalizedText,
  index: NameIndex,
): PossibleName | undefined {
  const fits = index.find(words[at]?.key ?? "");
  if (!fits) return undefined;
  let ids = [...fits.keys()];
  const fit = { given: ids.some((id) => fits.get(id)?.given), exact: ids.some((id) => fits.get(id)?.exact) };
  let next = at + 1;
  for (let ahead = at + 1; ahead < words.length && !words[ahead]?.starts; ahead++) {
    const word = words[ahead];
    const key = word?.key ?? "";
    const initial = word && isInitial(word, folded);
    const both = ids.filter((id) => (initial ? index.hasInitial(id, key) : index.find(key)?.get(id)?.exact));
    if (both.length > 0) [ids, next] = [both, ahead + 1];
    else if (initial) return { at, next: ahead + 1, ids, ...fit, other: true };
    else if (!SURNAME_PARTICLES.has(key)) break;
  }
  return { at, next, ids, ...fit, other: false };
}

/** Whether a word is the initial of a surname: one capital letter. "Y" and "A" are words unless a full stop follows. */
function isInitial({ key, start, end }: TextWord, folded: NormalizedText): boolean {
  return (
    key.length === 1 &&
    isCapitalAt(start, folded) &&
    (folded.text[end] === "." || !(SURNAME_PARTICLES.has(key) || WORDS_BEFORE_NAMES.has(key) || key === "i"))
  );
}

export function isCapitalAt(start: number, folded: NormalizedText): boolean {
  return /^\p{Lu}/u.test(folded.cut(start, start + 1));
}
