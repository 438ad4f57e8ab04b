import { SURNAME_PARTICLES, TITLES_BEFORE_NAMES } from "#understanding/names/name-words.ts";
import { isNicknameOf } from "./nicknames.ts";

/**
 * Whether two names can be one person's, written in two ways: in other letters, without accents, in another order, with
 * a nickname, with or without a middle name or a second surname. At least a given name and a surname must agree. Names
 * that differ in more than that may be one person's too, but that is for somebody to say who knows.
 */
export function isSameName(one: string, other: string): boolean {
  const [few = [], many = []] = [wordsOf(one), wordsOf(other)].toSorted((a, b) => a.length - b.length);
  if (few.length < 2)
    return few.length === many.length && few.every((word, index) => word.sound === many[index]?.sound);
  const isFirstSame = few[0]?.sound === many[0]?.sound;
  const left = new Set(many);
  return few.toSorted(byCertainty(left)).every((word) => {
    const match = [...left].find((each) => each.sound === word.sound) ?? [...left].find(likeOne(word, isFirstSame));
    return match !== undefined && left.delete(match);
  });
}

/** A word of a name: as folded, as it sounds, and whether it is the first. */
type NameWord = { readonly text: string; readonly sound: string; readonly isFirst: boolean };

/** Sorts words that agree exactly before those that only resemble one, so that no word takes another's match. */
const byCertainty = (among: ReadonlySet<NameWord>) => (a: NameWord, b: NameWord) =>
  Number(isExact(b, among)) - Number(isExact(a, among));
const isExact = ({ sound }: NameWord, among: ReadonlySet<NameWord>) => [...among].some((each) => each.sound === sound);

const MIN_LENGTH_WITH_TYPO = 6;

/**
 * Whether two words that do not sound the same can be the same word of a name. Where the given names agree, a surname may
 * also be an initial or contain one typing error.
 */
const likeOne = (word: NameWord, isFirstSame: boolean) => (other: NameWord) => {
  if (isNicknameOf(word.text, other.text)) return true;
  if (!isFirstSame || word.isFirst || other.isFirst) return false;
  return isInitialOf(word, other) || isInitialOf(other, word) || isTypo(word.sound, other.sound);
};

const isInitialOf = (initial: NameWord, word: NameWord) =>
  initial.text.length === 1 && word.text.startsWith(initial.text);

/**
 * Whether two words differ in one letter that is neither the first nor the last: those make another name (Hernández and
 * Fernández, Mario and María).
 */
function isTypo(one: string, other: string): boolean {
  const [short = "", long = ""] = [one, other].toSorted((a, b) => a.length - b.length);
  if (short.length < MIN_LENGTH_WITH_TYPO || long.length - short.length > 1) return false;
  if (short.at(0) !== long.at(0) || short.at(-1) !== long.at(-1)) return false;
  let from = 0;
  while (short[from] === long[from]) from++;
  const [rest, restOfLong] = [short.slice(from), long.slice(from)];
  const isSwapped = rest[0] === restOfLong[1] && rest[1] === restOfLong[0] && rest.slice(2) === restOfLong.slice(2);
  return short.length === long.length
    ? isSwapped || rest.slice(1) === restOfLong.slice(1)
    : rest === restOfLong.slice(1);
}

function wordsOf(name: string): NameWord[] {
  const folded = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/['’`]/g, "");
  return (folded.match(/\p{L}+/gu) ?? [])
    .filter((text) => !SURNAME_PARTICLES.has(text) && !TITLES_BEFORE_NAMES.has(text))
    .map((text, index) => ({ text, sound: soundOf(text), isFirst: index === 0 }));
}

/** Spellings between which lists of names in Spanish waver, each with the one that stands for all of them. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, "f"],
  [/(?<=[aeiouy]|^)(?:h|g)u(?=[aei])/g, "w"],
  [/ch/g, "ç"],
  [/qu(?=[ei])/g, "k"],
  [/c(?=[eiy])/g, "s"],
  [/[cq]/g, "k"],
  [/g(?=[eiy])/g, "j"],
  [/h/g, ""],
  [/ll/g, "i"],
  [/y/g, "i"],
  [/z/g, "s"],
  [/v/g, "b"],
  [/(\p{L})\1+/gu, "$1"],
];

function soundOf(word: string): string {
  return SOUNDS.reduce((text, [spelling, sound]) => text.replace(spelling, sound), word);
}
