import { matchesOf } from "#understanding/pattern/matches-of.ts";
/**
 * A text made plain for matching: lower case, one writing for what looks the same, simple quotation marks and dashes, no
 * mark-up. Every letter and digit of every script stays; `cut` gives back the words as they were written.
 */
export type Folded = {
  readonly text: string;
  cut(start: number, end: number): string;
};

/** `written`: the text to cut quotes from, if parts of `original` are blanked out so that they do not match. */
export function fold(original: string, written: string = original): Folded {
  const parts: string[] = [];
  /** Where each unit of the folded text comes from in the original. */
  const [starts, ends]: [number[], number[]] = [[], []];
  let position = 0;
  for (const [run] of matchesOf(RUN, original)) {
    const isAscii = ASCII.test(run);
    const folded = isAscii ? foldAscii(run) : foldCluster(run);
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(isAscii ? position + unit : position);
      ends.push(isAscii ? position + unit + 1 : position + run.length);
    }
    parts.push(folded);
    position += run.length;
  }
  const text = parts.join("").replace(EDGE, " ");
  return { text, cut: (start, end) => (end > start ? written.slice(starts[start], ends[end - 1]) : "") };
}

/** As much as is plain already, or one character with the accents written on it. */
const RUN = /[\n -~]+(?!\p{M})|.\p{M}*/gsu;
const ASCII = /^[\n -~]+$/;

/** "_yesterday_" is markup, "held_as_planned" is one word. */
const EDGE = /(?<![\p{L}\p{M}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/** Typographic characters that phones and clients insert, and markup, with their plain equivalents. */
const PLAIN = new Map([
  ...pairs("‘’ʼ´`′", "'"),
  ...pairs("“”«»„", '"'),
  ...pairs("‐‑‒–—−", "-"),
  ...pairs("*~", " "),
  ...pairs("ىي", "ی"),
  ...pairs("ك", "ک"),
  ...pairs("ё", "е"),
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
const MAX_REMEMBERED = 2_000;

function foldAscii(run: string): string {
  return run.toLowerCase().replace(/[*~]/g, " ").replaceAll("`", "'");
}

function foldCluster(cluster: string): string {
  const known = PLAIN.get(cluster) ?? remembered.get(cluster);
  if (known !== undefined) return known;
  const folded = toPlain(cluster);
  if (remembered.size < MAX_REMEMBERED) remembered.set(cluster, folded);
  return folded;
}

/** What is no letter, digit or plain sign is a space: joiners, pictures, control characters, the masks of names. */
function toPlain(cluster: string): string {
  const lower = cluster.normalize("NFKC").toLowerCase();
  const bare = lower.normalize("NFD").replace(ACCENT, "").normalize("NFC");
  const plain = [...bare].map(
    (character) => PLAIN.get(character) ?? (DIGIT.test(character) ? digitOf(character) : character),
  );
  return plain.join("").replace(OTHER, " ");
}

/** Accents fall off Latin letters and off whatever is no letter; in other scripts they make another letter. */
const ACCENT = /(?<=^|\p{Script=Latin}|[^\p{L}\p{M}])\p{M}+/gu;
const DIGIT = /^\p{Nd}$/u;
const OTHER = /[^\n -~\p{L}\p{M}\p{N}]/gu;

/** The ASCII digit for a digit of any script: each script has its ten in a row. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && DIGIT.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}
