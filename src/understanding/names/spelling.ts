import { LANGUAGES } from "#kernel/language.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";

/** Minimum letters of a name in which one wrong letter is taken for a slip. */
export const MIN_LETTERS_FOR_SLIP = 4;

/** Whether a word is a name with one letter wrong, missing, too many or in the wrong place. */
export function isSpellingSlip(word: string, name: string): boolean {
  if (word[0] !== name[0] || Math.abs(word.length - name.length) > 1 || word === name) return false;
  return Math.min(word.length, name.length) >= MIN_LETTERS_FOR_SLIP && countEdits(word, name, 1) === 1;
}

const SOUNDS = LANGUAGES.flatMap((language) => LANGUAGE_PACKS[language].names.sounds);

/** Spells a name as it sounds, so that names which are heard alike are equal. */
export function soundOf(key: string): string {
  return SOUNDS.reduce((sound, [spelling, as]) => sound.replace(spelling, as), key).replace(/(.)\1+/g, "$1");
}

/** Counts the letters to change, add, remove or swap with the next one; stops at more than `most`. */
export function countEdits(one: string, other: string, most: number): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, index) => index)];
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      next.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (next[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + same,
          swapped ? (before[column - 2] ?? most) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    if (Math.min(...next) > most) return most + 1;
    [before, last] = [last, next];
  }
  return last[other.length] ?? most + 1;
}
