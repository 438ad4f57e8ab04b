const EN = {
  small: `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen`.split(/\s+/),
  tens: "twenty thirty forty fifty sixty seventy eighty ninety".split(" "),
  joint: "",
};
const ES = {
  small: `cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete
    dieciocho diecinueve`.split(/\s+/),
  tens: "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa".split(" "),
  joint: "y",
};
const FUSED = `veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve`;

/** Number words without spaces and hyphens: "fortyfive", "treintayuno". */
const NUMBERS = new Map([
  ...[EN, ES].flatMap(belowHundred),
  ...FUSED.split(" ").map((word, index) => [word, 21 + index] as const),
  ["una", 1],
  ["un", 1],
  ["primero", 1],
] as const);

function belowHundred({ small, tens, joint }: typeof EN): (readonly [string, number])[] {
  const ones = small.slice(1, 10);
  return [
    ...small.map((word, number) => [word, number] as const),
    ...tens.flatMap((ten, index) => [
      [ten, 20 + index * 10] as const,
      ...ones.map((one, unit) => [ten + joint + one, 21 + index * 10 + unit] as const),
    ]),
  ];
}

const alternatives = (words: readonly string[]) => words.toSorted((a, b) => b.length - a.length).join("|");

/** Pattern source for a whole number in words, without groups. */
export const NUMBER_WORD = {
  en: `(?:(?:${alternatives(EN.tens)})(?:[ -]?(?:${alternatives(EN.small.slice(1, 10))}))?|${alternatives(EN.small)})`,
  es: `(?:(?:${alternatives(ES.tens)})(?: y (?:${alternatives(ES.small.slice(1, 10))}))?|${FUSED.replaceAll(" ", "|")}|${alternatives(ES.small)}|una?)`,
} as const;

/** Parses digits ("1.5", "1,5") or words ("forty-five", "treinta y uno"); NaN for anything else. */
export function numberOf(text: string): number {
  const digits = text.trim().replace(",", ".");
  if (/^(?:\d+\.?\d*|\.\d+)$/.test(digits)) return Number(digits);
  return NUMBERS.get(digits.replace(/[\s-]/g, "")) ?? Number.NaN;
}
