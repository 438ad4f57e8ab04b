/**
 * A text made plain for matching: lower case, no accents, simple quotation marks and dashes, no mark-up. `cut` gives
 * back the words as they were written.
 */
export type Folded = {
  readonly text: string;
  cut(start: number, end: number): string;
};

/** `written`: where the words are cut from, when some of them are blanked out in `original` and are not to be matched. */
export function fold(original: string, written: string = original): Folded {
  const parts: string[] = [];
  const at: number[] = [];
  let position = 0;
  for (const character of original) {
    const folded = foldCharacter(character);
    for (let unit = 0; unit < folded.length; unit++) at.push(position);
    parts.push(folded);
    position += character.length;
  }
  at.push(original.length);
  const text = parts.join("").replace(EDGE, " ");
  return { text, cut: (start, end) => written.slice(at[start], at[end]) };
}

/** "_yesterday_" is mark-up, "held_as_planned" is one word. */
const EDGE = /(?<![a-z\dX])_|_(?![a-z\dX])/g;

/** What phones and clients put in place of plain characters; mark-up is not part of a word. */
const PLAIN = new Map([
  ...pairs("‘’ʼ´`′", "'"),
  ...pairs("“”«»„", '"'),
  ...pairs("‐‑‒–—−", "-"),
  ...pairs("*~", " "),
  ...([
    ["½", ".5"],
    ["¼", ".25"],
    ["¾", ".75"],
  ] as const),
]);

function pairs(characters: string, plain: string) {
  return [...characters].map((character) => [character, plain] as const);
}

const remembered = new Map<string, string>();

function foldCharacter(character: string): string {
  if (character >= "a" && character <= "z") return character;
  const known = PLAIN.get(character) ?? remembered.get(character);
  if (known !== undefined) return known;
  const folded = toPlain(character);
  if (character < "\u2000") remembered.set(character, folded);
  return folded;
}

/** A letter or digit no rule knows becomes "X": still part of a word, so that nothing matches half of it. */
function toPlain(character: string): string {
  const base = character.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "");
  if (/^[\n -~]*$/.test(base)) return base;
  return /[\p{L}\p{N}]/u.test(base) ? "X" : " ";
}
