import type { UnderstandingContext } from "#understanding/extracted-values.ts";
import { normalizeText } from "#understanding/fold/normalize-text.ts";
import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { createAlternativesPattern } from "#understanding/pattern/phrases.ts";
import { familiarFormsOf } from "./familiar-names.ts";
import { SURNAME_PARTICLES, TITLES_BEFORE_NAMES } from "./name-words.ts";
import { splitWords } from "./text-words.ts";

/** How a word fits the name of a principal. */
export type NameFit = {
  /** Whether the word stands for their first name. */
  readonly given: boolean;
  /** Whether the word is a part of the name itself, and not a nickname or the full form of a nickname. */
  readonly exact: boolean;
};

export type Principals = UnderstandingContext["principals"];

export type NameIndex = {
  /** The principals whom a word may name, by their ids. A word that is a part of somebody's name is nobody's nickname. */
  find(key: string): ReadonlyMap<string, NameFit> | undefined;
  /** Whether a surname of this principal begins with the letter. */
  hasInitial(id: string, letter: string): boolean;
  readonly firstNames: readonly string[];
};

const known = new WeakMap<Principals, NameIndex>();

/** Returns the index of the names of these principals. It is built once for each list of principals. */
export function getNameIndex(principals: Principals): NameIndex {
  const before = known.get(principals);
  if (before) return before;
  const index = createNameIndex(principals);
  known.set(principals, index);
  return index;
}

function createNameIndex(principals: Principals): NameIndex {
  const [exact, familiar, stems] = [new Fits(), new Fits(), new Fits()];
  const [firstNames, initials] = [new Set<string>(), new Set<string>()];
  for (const { id, name, also = [] } of principals) {
    for (const parts of [name, ...also].map(partsOfName)) {
      for (const [position, key] of parts.entries()) exact.add(key, id, { given: position === 0, exact: true });
      const [given, ...surnames] = parts;
      for (const [letter] of surnames) initials.add(`${id} ${letter}`);
      if (given === undefined) continue;
      firstNames.add(given);
      for (const form of familiarFormsOf(given)) {
        for (const stem of stemsOf(form)) stems.add(stem, id, { given: true, exact: false });
        familiar.add(form, id, { given: true, exact: false });
      }
      for (const stem of stemsOf(given)) stems.add(stem, id, { given: true, exact: false });
    }
  }
  return {
    find: (key) => exact.get(key) ?? familiar.get(key) ?? findDiminutive(key, stems),
    hasInitial: (id, letter) => initials.has(`${id} ${letter}`),
    firstNames: [...firstNames],
  };
}

class Fits {
  readonly #byKey = new Map<string, Map<string, NameFit>>();

  add(key: string, id: string, fit: NameFit): void {
    const fits = this.#byKey.get(key) ?? new Map<string, NameFit>();
    this.#byKey.set(key, fits.set(id, { ...fit, given: fit.given || fits.get(id)?.given === true }));
  }

  get(key: string): ReadonlyMap<string, NameFit> | undefined {
    return this.#byKey.get(key);
  }
}

/** Returns the folded parts of a name, the first name first: also where a list writes "Quispe Mamani, Rosa". */
export function partsOfName(name: string): string[] {
  const [surnames = "", given] = name.split(/,(.*)/s);
  return splitWords(normalizeText(given === undefined ? name : `${given} ${surnames}`))
    .map(({ key }) => key)
    .filter((key) => key.length > 1 && !SURNAME_PARTICLES.has(key) && !TITLES_BEFORE_NAMES.has(key));
}

/** Matches the ending of a diminutive. */
const DIMINUTIVE = createAlternativesPattern`(?<=^\p{L}{2,})${joinSourcesOfAllLanguages(({ names }) => names.diminutive)}$`;
/** The letters between the stem of a name and the ending of its diminutive: "Carmen-c-ita". */
const LINKS = /(?:ec|c|z|s)?$/;

/** The stem of a name with which its diminutives begin: "ros" for Rosita, "blanqu" for Blanquita. */
function stemsOf(given: string): string[] {
  const stem = given.replace(/[aeiou]+$/, "");
  return stem.length < 2 ? [] : [stem, stem.replace(/c$/, "qu"), stem.replace(/g$/, "gu"), stem.replace(/z$/, "c")];
}

function findDiminutive(key: string, stems: Fits): ReadonlyMap<string, NameFit> | undefined {
  const stem = key.replace(DIMINUTIVE, "");
  return stem === key ? undefined : (stems.get(stem) ?? stems.get(stem.replace(LINKS, "")));
}
