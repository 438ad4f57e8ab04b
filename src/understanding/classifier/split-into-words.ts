/** Numbers that may be the age or the grade of a pupil are one word for the classifier, and other numbers by length. */
const PUPIL_AGES = { youngest: 3, oldest: 17 } as const;

/** Maximum number of words that count once if they are written several times in a row. */
const LONGEST_REPEATED = 6;

/**
 * Splits folded (normalised) text into words as the classifier compares them: "noooo" is "noo", "no, no, no" is "no", and
 * each number is only a kind of number.
 */
export function splitIntoWords(folded: string): readonly string[] {
  return leaveOutRepetitions(folded.match(/[\p{L}\p{M}\p{N}']+/gu) ?? []).map((word) =>
    /^\d+$/.test(word) ? kindOfNumber(word) : word.replace(/(.)\1{2,}/gu, "$1$1"),
  );
}

/** Words that are said again and again say no more than once. Their few features would each weigh too much. */
function leaveOutRepetitions(words: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (const word of words) {
    kept.push(word);
    for (let length = 1; length <= LONGEST_REPEATED && length * 2 <= kept.length; length++)
      if (endsTwiceIn(kept, length)) kept.length -= length;
  }
  return kept;
}

function endsTwiceIn(words: readonly string[], length: number): boolean {
  for (let back = 1; back <= length; back++) if (words.at(-back) !== words.at(-back - length)) return false;
  return true;
}

function kindOfNumber(digits: string): string {
  const value = Number(digits);
  if (value >= PUPIL_AGES.youngest && value <= PUPIL_AGES.oldest) return "#age";
  return digits.length < 3 ? "#few" : "#many";
}
