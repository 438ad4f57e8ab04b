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
  /** The words for the numbers 0 to 19, separated by spaces; spellings of the same number by bars. */
  readonly small: string;
  /** The words for the tens 20, 30 … 90, separated by spaces; spellings of the same number by bars. */
  readonly tens: string;
  readonly joint: string;
  /** Regex source for the text between the words for tens and ones, such as a hyphen. */
  readonly between: string;
  /** Further spellings of numbers, with the number that each stands for. */
  readonly others?: Readonly<Record<string, number>>;
};

export function createNumberWordTable({ joint, between, others = {}, ...words }: Spelling): NumberWordTable {
  const [small, tens] = [words.small.split(/\s+/), words.tens.split(/\s+/)];
  const singles = new Map([
    ...small.flatMap((spellings, number) => numbered(spellings, number)),
    ...tens.flatMap((spellings, index) => numbered(spellings, 20 + index * 10)),
    ...Object.entries(others),
  ]);
  const [ten, one] = [alternatives(tens), alternatives(small.slice(1, 10))];
  const compound = new RegExp(`^(${ten})(?:${between})(${one})$`);
  const single = alternatives([...small, ...Object.keys(others)]);
  return {
    word: `(?:(?:${ten})(?:(?:${between})(?:${one}))?|${single})`,
    joint,
    numberOf: (text) => {
      const plain = text.trim().replace(/\s+/g, " ");
      const digits = plain.replace(",", ".");
      if (/^(?:\d+\.?\d*|\.\d+)$/.test(digits)) return Number(digits);
      const [, first, second] = compound.exec(plain) ?? [];
      const known = (word: string) => singles.get(word) ?? Number.NaN;
      return first && second ? known(first) + known(second) : known(plain);
    },
  };
}

function numbered(spellings: string, number: number) {
  return spellings.split("|").map((word) => [word, number] as const);
}

/** Joins words into regex alternatives, longest first, so that no word matches only the beginning of a longer one. */
function alternatives(words: readonly string[]): string {
  return words
    .flatMap((spellings) => spellings.split("|"))
    .toSorted((a, b) => b.length - a.length)
    .join("|");
}
