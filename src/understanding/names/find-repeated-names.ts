import type { NameRun } from "./named-text.ts";
import type { Word } from "./split-words.ts";

/**
 * Finds the doubtful runs that name people who are masked: in "Hope is late" after "the pupil Hope" the word is a name.
 */
export function findRepeatedNames(
  doubtful: readonly NameRun[],
  masked: readonly NameRun[],
  words: readonly Word[],
): readonly NameRun[] {
  const names = masked.flatMap(({ first, last }) => words.slice(first, last + 1));
  const given = new Set(names.filter((word) => word.given && word.capital).map(({ key }) => key));
  return doubtful.filter(({ first, last }) => {
    const [word, after] = [words[first], words[last + 1]];
    if (!word?.capital || !given.has(word.key)) return false;
    return !word.calendar || /^['’]s(?!\p{L})/u.test(after?.gap ?? "");
  });
}
