/** One language's whole numbers below a hundred. */
export type Numbers = {
  /** Pattern source of a number in words, without groups. */
  readonly word: string;
  /** Between tens and ones: "treinta y uno". */
  readonly joint: string;
  /** Parses digits ("1.5", "1,5") or words ("forty-five", "treinta y uno"); NaN for anything else. */
  readonly numberOf: (text: string) => number;
};

type Spelling = {
  /** From zero to nineteen. */
  readonly small: string;
  /** From twenty to ninety. */
  readonly tens: string;
  readonly joint: string;
  /** Pattern source for what stands between tens and ones. */
  readonly between: string;
  /** Other spellings. */
  readonly others?: Readonly<Record<string, number>>;
};

export function numbers({ joint, between, others = {}, ...words }: Spelling): Numbers {
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

/** The longest first, so that no word stops at the beginning of a longer one. */
function alternatives(words: readonly string[]): string {
  return words.toSorted((a, b) => b.length - a.length).join("|");
}
