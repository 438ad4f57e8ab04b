import { countWellKnownWords } from "./name-vocabulary.ts";
import type { PeopleLookup } from "./people-lookup.ts";
import type { Word } from "./split-words.ts";

/** Words of a place's name that are looked at; longer names are rare, and the limit keeps the work linear. */
const LONGEST = 10;
/** Words of the longest name in the lists. */
const MOST_LISTED = 5;

/**
 * Returns the index after the name of a place or a school that begins at this word, or the index of the word itself:
 * "I.E. San Martín", "colegio José Olaya", "Victoria Park", "Delhi Public School". Where the
 * words before it speak of a person, "DeMarcus Fields" is none.
 */
export function skipPlace(at: number, words: readonly Word[], lookup: PeopleLookup, isPersonExpected: boolean): number {
  const named = isPersonExpected ? at : Math.max(skipTrailing(at, words, lookup), skipListed(at, words));
  const introduced = skipIntroduced(at, words, lookup);
  return Math.max(introduced, named, introduced > at ? skipListed(at + 1, words) : at);
}

/** A word such as "colegio" or "San" makes the capitalised words after it the name of a place. */
function skipIntroduced(at: number, words: readonly Word[], { has, tables }: PeopleLookup): number {
  const word = words[at];
  const saint = word !== undefined && has.saints.has(word.key) && (word.capital || words[at + 1]?.capital === false);
  if (!word || !(has.placesBefore.has(word.key) || saint)) return at;
  let next = at + 1;
  for (let ahead = next; ahead < words.length && ahead <= at + LONGEST; ahead++) {
    const [each, before] = [words[ahead], words[ahead - 1]];
    if (!each || !before || !/^(?:\.? ?["“«']? ?(?:n\.? ?)?[°º.\d -]*["”»']?|,? [°º\d -]+)$/iu.test(each.gap)) break;
    // Only an abbreviation such as "Urb." has a full stop inside the name.
    if (each.opens && ahead > at + 1) break;
    const afterParticle = has.particles.has(before.key) && !before.capital;
    // "el colegio de Rosa" is a school by its principal, "la I.E. de Chincheros" one by its place.
    if (afterParticle && ahead === at + 2 && isPersonName(each) && !has.saints.has(word.key)) return at + 1;
    // "Bazar Doña Pancha"
    const isTitle = has.titles.has(each.key) && !(ahead === at + 1 && tables.nounsOfTitles.has(each.key));
    if (each.capital && !isTitle) next = ahead + 1;
    else if (saint && ahead === at + 1 && (each.given || each.place)) next = ahead + 1;
    else if (!has.particles.has(each.key) && !/^\p{N}/u.test(each.text) && !has.saints.has(each.key)) break;
  }
  return next;
}

/** A place, an author or a work of several words: "Machu Picchu", "Romeo and Juliet". */
function skipListed(at: number, words: readonly Word[]): number {
  if (!words[at]?.capital) return at;
  const following = words.slice(at + 1, at + MOST_LISTED);
  const end = following.findIndex(({ gap }) => gap !== " ");
  const keys = [words[at], ...(end < 0 ? following : following.slice(0, end))].map(({ key }) => key);
  return at + countWellKnownWords(keys);
}

/** Capitalised words that end in one such as "School" or "Park" are the name of a place. */
function skipTrailing(at: number, words: readonly Word[], { has, roles }: PeopleLookup): number {
  const first = words[at];
  if (!first?.capital || has.titles.has(first.key) || roles.has(first.key)) return at;
  let next = at;
  for (let ahead = at + 1; ahead < words.length && ahead <= at + LONGEST; ahead++) {
    const word = words[ahead];
    if (!word || !/^(?:['’]s)? $/u.test(word.gap)) break;
    // "At St Jude's" is no street.
    if (has.saints.has(word.key) && words[ahead + 1]?.capital) break;
    const isPlace = has.placesAfter.has(word.key) || (word.capital && has.placesAfterCapital.has(word.key));
    const isSurname = ahead === at + 1 && word.gap === " " && word.capital && word.surname && isPersonName(first);
    if (isPlace && !isSurname) next = ahead + 1;
    if (!word.capital && !has.particles.has(word.key)) break;
  }
  return next;
}

export function isPersonName(word: Word): boolean {
  return word.given && !word.ordinary && !word.place;
}
