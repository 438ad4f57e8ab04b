import { LANGUAGES } from "#kernel/language.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";
import type { RegexSource } from "#understanding/language/sources.ts";
import { DANGER_KINDS, type DangerKind } from "./danger-classes.ts";
import type { TextPart, TextParts } from "./split-into-parts.ts";

/** A sentence that is a direct cry. */
export type DirectCry = { readonly part: TextPart; readonly kind: DangerKind };

/** A longer sentence says enough for the classifier. */
const MOST_WORDS = 12;

const READERS = LANGUAGES.map((language) => {
  const { kin, young, certain, alone, calls, around } = LANGUAGE_PACKS[language].directCries;
  const createCries = (sources: Readonly<Record<DangerKind, RegexSource>>) =>
    DANGER_KINDS.map((kind) => ({ kind, cry: createFinder(sources[kind]) }));
  return {
    kin: createFinder(kin),
    young: createFinder(young),
    certain: createCries(certain),
    alone: createCries(alone),
    calls: createFinder(calls),
    around: createFinder(around),
  };
});

/** Finds the sentences that are direct cries, in whichever language. */
export function findDirectCries({ sentences }: TextParts): readonly DirectCry[] {
  const read = sentences.map((part) => ({ part, readings: readCries(toWords(part.text)) }));
  const isAll = read.every(({ readings }) => readings.length > 0);
  return read.flatMap(({ part, readings }) => {
    const cries = readings.flatMap(({ certain, possible }) => (isAll ? [...certain, ...possible] : certain));
    const kind = DANGER_KINDS.find((urgent) => cries.includes(urgent));
    return kind ? [{ part, kind }] : [];
  });
}

/** Whether all of a folded (normalised) text calls for help, and nothing of it says what for. */
export function isCallForHelp(text: string): boolean {
  const words = toWords(text);
  return READERS.some(({ calls, around }) => {
    const left = takeOut(words, calls);
    return left !== words && isNothing(takeOut(left, around));
  });
}

/** The kinds of danger of the cries of which words consist, in each language in which they say nothing else. */
function readCries(written: string) {
  return READERS.flatMap(({ kin, young, certain, alone, calls, around }) => {
    const words = written.replace(young, "#young").replace(kin, "#kin");
    const [afterCertain, certainKinds] = takeOutCries(words, certain);
    const [left, possible] = takeOutCries(afterCertain, alone);
    const isCries = written !== "" && isNothing(takeOut(takeOut(left, calls), around));
    return isCries ? [{ certain: certainKinds, possible }] : [];
  });
}

function takeOutCries(words: string, cries: (typeof READERS)[number]["alone"]) {
  const found: DangerKind[] = [];
  const left = cries.reduce((rest, { kind, cry }) => {
    const without = takeOut(rest, cry);
    if (without !== rest) found.push(kind);
    return without;
  }, words);
  return [left, found] as const;
}

/** The mark keeps the words on both sides from being read as one phrase. */
const takeOut = (words: string, phrases: RegExp) => words.replace(phrases, TAKEN_OUT);
const TAKEN_OUT = "|";
const isNothing = (left: string) => /^[| ]*$/.test(left);

/** The words without punctuation and apostrophes; a letter that is drawn out stands twice. Empty if they are too many. */
function toWords(text: string): string {
  const words = text
    .replaceAll("'", "")
    .replace(/(\p{L})\1{2,}/gu, "$1$1")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  return words.length > MOST_WORDS ? "" : words.join(" ");
}

function createFinder(phrases: RegexSource): RegExp {
  return new RegExp(`(?<!\\S)(?:${phrases})(?!\\S)`, "gu");
}
