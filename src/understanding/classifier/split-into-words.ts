/** Numbers that may be the age or the grade of a pupil are one word for the classifier, and other numbers by length. */
const PUPIL_AGES = { youngest: 3, oldest: 17 } as const;

/**
 * Splits folded (normalised) text into words as the classifier compares them: "noooo" is "noo", and each number is only
 * a kind of number.
 */
export function splitIntoWords(folded: string): readonly string[] {
  return (folded.match(/[\p{L}\p{M}\p{N}']+/gu) ?? []).map((word) =>
    /^\d+$/.test(word) ? kindOfNumber(word) : word.replace(/(.)\1{2,}/gu, "$1$1"),
  );
}

function kindOfNumber(digits: string): string {
  const value = Number(digits);
  if (value >= PUPIL_AGES.youngest && value <= PUPIL_AGES.oldest) return "#age";
  return digits.length < 3 ? "#few" : "#many";
}
