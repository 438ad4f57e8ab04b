import type { NormalizedText } from "#understanding/fold/normalize-text.ts";
import type { PossibleName } from "./find-possible-name.ts";
import { isCalendarWord } from "./name-vocabulary.ts";
import {
  COMMON_WORD_AFTER,
  NAMES_THAT_ARE_WORDS,
  SHORT_WORDS_BEFORE_NAMES,
  TITLES_BEFORE_NAMES,
  VERBS_AFTER_NAMES,
  WORDS_BEFORE_NAMES,
} from "./name-words.ts";
import type { TextWord } from "./text-words.ts";
import { BESIDE_BEFORE, CALLS_AFTER, CONTACT_BEFORE, ONLY_THIS_BEFORE, TIME_AFTER } from "./visited-person-patterns.ts";

/**
 * Whether a possible name is used as a name. A single word that is also a common word, or only a nickname, must look
 * like a name: it is one in "Met Will", "visite a julio" and "Hope asked", but not in "will", "en julio" or "with hope".
 */
export function isNameHere(
  { at, next, exact }: PossibleName,
  words: readonly TextWord[],
  folded: NormalizedText,
): boolean {
  const [word, after] = [words[at], words[next]];
  if (!word || next > at + 1) return true;
  const isWord = NAMES_THAT_ARE_WORDS.has(word.key);
  if (!isWord && exact) return true;
  const rest = folded.text.slice(word.end, word.end + LOOK_AHEAD);
  if (isWord && COMMON_WORD_AFTER.test(rest)) return false;
  const before = word.starts ? undefined : words[at - 1];
  if (before && TITLES_BEFORE_NAMES.has(before.key)) return true;
  const lead = folded.text.slice(Math.max(0, word.start - LOOK_BACK), word.start);
  if (
    CONTACT_BEFORE.test(lead) ||
    CALLS_AFTER.test(rest) ||
    ((isCalendarWord(word.key) || !isWord) && BESIDE_BEFORE.test(lead))
  )
    return true;
  if (ONLY_THIS_BEFORE.test(lead) && word.start === lead.length && !/\p{L}/u.test(rest)) return true;
  if (before && WORDS_BEFORE_NAMES.has(before.key))
    return word.capital || !isWord || !SHORT_WORDS_BEFORE_NAMES.has(before.key);
  if (word.starts && TIME_AFTER.test(rest)) return true;
  const says = after !== undefined && VERBS_AFTER_NAMES.test(after.key);
  return word.capital && (!word.starts || says || !isWord);
}

const LOOK_BACK = 90;
const LOOK_AHEAD = 40;
