/** One language's words for the numbers from 0 to 99. */
export type NumberWordTable = {
  /** Regex source for a number in words, without capturing groups. */
  readonly word: string;
  /** The word between tens and ones, such as "y" in "treinta y uno". Empty if the language has no such word. */
  readonly joint: string;
  /**
   * Parses a number in digits ("1.5", "1,5") or words ("forty-five", "treinta y uno"). Returns NaN for anything else.
   */
  readonly numberOf: (text: string) => number;
};

type Spelling = {
  /** The words for the numbers 0 to 19, separated by spaces. */
  readonly small: string;
  /** The words for the tens 20, 30 … 90, separated by spaces. */
  readonly tens: string;
  readonly joint: string;
  /** Regex source for the text between the words for tens and ones, such as a hyphen. */
  readonly between: string;
  /** Further spellings of numbers, with the number that each stands for. */
  readonly others?: Readonly<Record<string, number>>;
};

export function createNumberWordTable({ joint, between, others = {}, ...words }: Spelling): NumberWordTable {
  const [small, tens] = [words.small.split(/\s+/), words.tens.split(/\s+/)];
  const ones = small.slice(1, 10);
  const values = new Map([
    ...small.map((word, number) => [word, number] as const),
    ...tens.flatMap((ten, index) => [
      [ten, 20 + index * 10] as const,
      ...ones.map((one, unit) => [ten + joint + one, 21 + index * 10 + unit] as const),
    ]),
    ...Object.entries(others),
  ]);
  const single = [...small, ...Object.keys(others)];
  return {
    word: `(?:(?:${alternatives(tens)})(?:${between}(?:${alternatives(ones)}))?|${alternatives(single)})`,
    joint,
    numberOf: (text) => {
      const digits = text.trim().replace(",", ".");
      if (/^(?:\d+\.?\d*|\.\d+)$/.test(digits)) return Number(digits);
      return values.get(digits.replace(/[\s-]/g, "")) ?? Number.NaN;
    },
  };
}

/** Joins words into regex alternatives, longest first, so that no word matches only the beginning of a longer one. */
function alternatives(words: readonly string[]): string {
  return words.toSorted((a, b) => b.length - a.length).join("|");
}
