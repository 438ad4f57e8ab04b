import { findAllMatches } from "#understanding/pattern/find-all-matches.ts";
import type { TextSpan } from "./span.ts";

/**
 * A text normalised for matching (folded): lower case, one form for characters that look alike, ASCII quotation marks
 * and dashes, no markup. Letters and digits of every script are kept; an internet address becomes one long word that
 * means nothing. `cut` returns the original words of a range, and `toOriginal` the same range of the original text.
 */
export type NormalizedText = {
  readonly text: string;
  cut(start: number, end: number): string;
  toOriginal(span: TextSpan): TextSpan;
};

/**
 * Normalises a text for matching. `written` is the text as written, from which quotes are taken; `original` differs
 * from it if words to be ignored were replaced by spaces.
 */
export function normalizeText(original: string, written: string = original): NormalizedText {
  const parts: string[] = [];
  /**
   * For each code unit of the folded (normalised) text, the start and the end of the original characters that it stands
   * for.
   */
  const [starts, ends]: [number[], number[]] = [[], []];
  let position = 0;
  for (const [run] of findAllMatches(RUN, hideAddresses(original))) {
    const isAscii = ASCII.test(run);
    const folded = isAscii ? foldAscii(run) : foldCluster(run);
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(isAscii ? position + unit : position);
      ends.push(isAscii ? position + unit + 1 : position + run.length);
    }
    parts.push(folded);
    position += run.length;
  }
  const text = parts.join("").replace(MARKUP_UNDERSCORE, " ");
  const toOriginal = ({ start, end }: TextSpan): TextSpan => {
    const from = starts[start] ?? original.length;
    return { start: from, end: end > start ? (ends[end - 1] ?? original.length) : from };
  };
  const cut = (start: number, end: number) => {
    const range = toOriginal({ start, end });
    return written.slice(range.start, range.end);
  };
  return { text, cut, toOriginal };
}

/**
 * Replaces each internet address by a word of the same length: its question mark ends no sentence, and what looks like a
 * name, a day or a time in it is none.
 */
function hideAddresses(text: string): string {
  return text.includes("://") ? text.replace(ADDRESS, (address) => "x".repeat(address.length)) : text;
}

/** Matches an address without the punctuation after it, which belongs to the sentence. */
const ADDRESS = /https?:\/\/[^\s<>"]*[^\s<>"'.,;:!?()[\]»”]/giu;

/** Matches a run of ASCII characters, or one character with its combining marks. */
const RUN = /[\n -~]+(?!\p{M})|.\p{M}*/gsu;
const ASCII = /^[\n -~]+$/;

/** Matches underscores that are markup. In "_yesterday_" they are; in "held_as_planned" they belong to the word. */
const MARKUP_UNDERSCORE = /(?<![\p{L}\p{M}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/**
 * Markup and typographic characters that phones and chat clients insert, each with the plain character that replaces
 * it.
 */
const PLAIN_CHARACTERS = new Map([
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

const cached = new Map<string, string>();
const MAX_CACHED = 2_000;

function foldAscii(run: string): string {
  return run.toLowerCase().replace(/[*~]/g, " ").replaceAll("`", "'");
}

function foldCluster(cluster: string): string {
  const known = PLAIN_CHARACTERS.get(cluster) ?? cached.get(cluster);
  if (known !== undefined) return known;
  const folded = toPlain(cluster);
  if (cached.size < MAX_CACHED) cached.set(cluster, folded);
  return folded;
}

/**
 * Normalises one character. Letters, digits and ASCII characters are kept; all others become spaces: joiners, emoji,
 * and control characters, including those that later serve as masks of names.
 */
function toPlain(cluster: string): string {
  const lower = cluster.normalize("NFKC").toLowerCase();
  const bare = lower.normalize("NFD").replace(ACCENT, "").normalize("NFC");
  const plain = [...bare].map(
    (character) => PLAIN_CHARACTERS.get(character) ?? (DIGIT.test(character) ? digitOf(character) : character),
  );
  return plain.join("").replace(OTHER, " ");
}

/**
 * Matches the combining marks to remove: those on Latin letters and on symbols. Marks of other scripts are kept,
 * because there they distinguish letters.
 */
const ACCENT = /(?<=^|\p{Script=Latin}|[^\p{L}\p{M}])\p{M}+/gu;
const DIGIT = /^\p{Nd}$/u;
const OTHER = /[^\n -~\p{L}\p{M}\p{N}]/gu;

/** Returns the ASCII digit for a digit of any script. In every script the ten digits have consecutive code points. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && DIGIT.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}
