import type { NamedText, NameRun } from "./named-text.ts";

/**
 * Finds the doubtful runs that name people who are masked: in "Hope is late" after "the pupil Hope" the word is a name.
 * A surname that begins a sentence is one before a verb of people: "Vega asked", but not "Bell rings at eight".
 */
export function findRepeatedNames(
  doubtful: readonly NameRun[],
  masked: readonly NameRun[],
  { words, lookup: { has } }: NamedText,
): readonly NameRun[] {
  const names = masked.flatMap(({ first, last }) => words.slice(first, last + 1));
  const keys = new Set(names.filter((word) => word.capital).map(({ key }) => key));
  return doubtful.filter(({ first, last }) => {
    const [word, after] = [words[first], words[last + 1]];
    if (!word?.capital || !keys.has(word.key)) return false;
    const isVerb = after?.gap === " " && (has.personVerbs.has(after.key) || has.pupilVerbs.has(after.key));
    if (!word.given && word.begins && !isVerb) return false;
    return !word.calendar || /^['’]s(?!\p{L})/u.test(after?.gap ?? "");
  });
}
