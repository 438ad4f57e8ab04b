/** One language's numbers in words, from 0 to 99. */
export type NumberWords = {
  /** Regex source of a number in words, without groups. */
  readonly word: string;
  /** The word between tens and ones: "y" in "treinta y uno". */
  readonly joint: string;
  /** Parses digits ("1.5", "1,5") or words ("forty-five", "treinta y uno"); NaN for anything else. */
  readonly numberOf: (text: string) => number;
};

type Spelling = {
  /** The words for 0 to 19, separated by spaces. */
  readonly small: string;
  /** The words for 20, 30 … 90, separated by spaces. */
  readonly tens: string;
  readonly joint: string;
  /** Regex source for what stands between tens and ones. */
  readonly between: string;
  /** Other spellings of numbers, and their values. */
  readonly others?: Readonly<Record<string, number>>;
};

export function createNumberWords({ joint, between, others = {}, ...words }: Spelling): NumberWords {
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

/**
 * Joins words into regex alternatives, the longest first, so that no word matches only the beginning of a longer one.
 */
function alternatives(words: readonly string[]): string {
  return words.toSorted((a, b) => b.length - a.length).join("|");
}
