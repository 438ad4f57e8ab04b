import { findShownName } from "./find-shown-names.ts";
import { type Judgement, judgeRun } from "./judge-run.ts";
import { areUnlisted, INNER_CAPITAL, isVerb, mayBeginAt, mayBeUnlistedSurname } from "./name-beginning.ts";
import { cueBefore, type NameCue } from "./name-cue.ts";
import type { NamedText, NameRun } from "./named-text.ts";
import type { PeopleLookup } from "./people-lookup.ts";
import { skipPlace } from "./skip-places.ts";
import type { Word } from "./split-words.ts";

/** Words of one name that are looked at. */
const LONGEST_NAME = 8;

/** Runs of words that are names of people, whoever they are, and runs that may be ordinary words. */
type FoundRuns = { readonly people: readonly NameRun[]; readonly doubtful: readonly NameRun[] };

export function findNameRuns(named: NamedText): FoundRuns {
  const { words, lookup } = named;
  const people: NameRun[] = [];
  const doubtful: NameRun[] = [];
  // The index after the last place, which makes a place of an unlisted word in a row with it.
  let placeEnd = -1;
  for (let at = 0; at < words.length; ) {
    const cue = cueBefore(at, words, lookup, people.at(-1));
    const place = skipPlace(at, words, lookup, cue !== undefined);
    if (place > at) {
      at = placeEnd = place;
      continue;
    }
    const shown = findShownName(at, named, cue);
    const last = shown ? undefined : endOfName(at, named, cue);
    const run: NameRun | undefined = last === undefined ? shown : { first: at, last, ...(cue && { cue }) };
    const judgement = run ? judgeInRow(run, placeEnd, named) : "other";
    if (run ? judgement === "place" : words[at]?.place) placeEnd = (run?.last ?? at) + 1;
    if (run && judgement === "person") people.push(run);
    if (run && judgement === "doubtful") doubtful.push(run);
    at = run ? run.last + 1 : at + 1;
  }
  return { people, doubtful };
}

/** "Acora, Ilave y Pilcuyo": a word in no list is a place behind a place. */
function judgeInRow(run: NameRun, placeEnd: number, named: NamedText): Judgement {
  const { words, lookup } = named;
  const judgement = judgeRun(run, named);
  const [first, before] = [words[run.first], words[run.first - 1]];
  if (!first || !before || judgement === "place" || run.cue || run.shows) return judgement;
  const isByComma = placeEnd === run.first && first.gap === ", ";
  const isJoined = placeEnd === run.first - 1 && first.gap === " " && /^,? $/u.test(before.gap);
  const isInRow = isByComma || (isJoined && lookup.has.betweenPlaces.has(before.key));
  const isListed = words.slice(run.first, run.last + 1).some(({ given, surname }) => given || surname);
  return isInRow && !isListed && run.first === run.last ? "place" : judgement;
}

/** Extends a name over the words that may belong to it. */
function endOfName(at: number, named: NamedText, cue: NameCue | undefined): number | undefined {
  const { words, lookup } = named;
  const first = words[at];
  if (!first || !mayBeginAt(at, words, cue, lookup)) return undefined;
  let last = at;
  for (let ahead = at + 1; ahead < words.length && ahead < at + LONGEST_NAME; ahead++) {
    const [word, before] = [words[ahead], words[ahead - 1]];
    if (!word || !before || !isJoined(word, before, words[ahead + 1], lookup)) break;
    if (mayContinue(word, first, before, lookup) || isLastOfCareless(ahead, at, named, cue)) last = ahead;
    else if (!lookup.has.particles.has(word.key) || ahead - last > 3) break;
    else if (isOpeningWord(first) && lookup.has.of.has(word.key)) break;
  }
  return last;
}

/** At the beginning of a sentence a word in no list has no surname with a particle: "Goles de Elmer". */
function isOpeningWord({ begins, given, surname }: Word): boolean {
  return begins && !given && !surname;
}

/** Parts of a name are joined by a space; an abbreviation has a full stop, and a nickname quotation marks. */
function isJoined({ gap }: Word, before: Word, after: Word | undefined, { has }: PeopleLookup): boolean {
  if (gap === " ") return true;
  if (gap === ". ") return before.initial || has.particles.has(before.key);
  if (gap === " (") return after?.gap.startsWith(")") === true;
  return /^ ["“«']$|^["”»')] $/u.test(gap);
}

/**
 * In small letters a word in no list behind a first name is a surname where words before it speak of a person: "la
 * alumna greysi malaver". Where it closes a clause, any such words will do: "granny, bridie mccaffrey,".
 */
function isLastOfCareless(at: number, first: number, { words, lookup }: NamedText, cue: NameCue | undefined): boolean {
  const [word, before, after] = [words[at], words[at - 1], words[at + 1]];
  if (!word || !before || at !== first + 1 || !mayBeUnlistedSurname(word, lookup)) return false;
  if (!cue) return areUnlisted(first, words, lookup);
  if (before.given && !before.ordinary && !/^[ ]/u.test(after?.gap ?? "")) return true;
  return cue.by !== "apposition" && cue.by !== "list" && cue.role !== "principal";
}

function mayContinue(word: Word, first: Word, before: Word, lookup: PeopleLookup): boolean {
  const { has, roles } = lookup;
  const isListed = word.given || word.surname;
  if (word.initial) return first.capital || word.text.endsWith(".");
  if (word.calendar) return false;
  if (first.capital || first.initial) {
    if (!word.capital || word.capitalised || roles.has(word.key) || has.placesAfter.has(word.key)) return false;
    const isAcronym = word.text.length > 1 && word.text === word.text.toUpperCase();
    const isProduct = INNER_CAPITAL.test(word.text) && !word.text.includes("-");
    return isListed || !(isAcronym || isProduct);
  }
  if (word.capital || word.place) return false;
  // "el wilmer de quinto" has no surname, "rosa de la cruz" has.
  if (has.particles.has(before.key))
    return (word.surname && (!word.ordinary || has.definiteArticles.has(before.key))) || word.capitalised;
  if (word.shouted && !isListed)
    return first === before && !word.ordinary && word.text.length > 3 && !isVerb(word, lookup);
  return isListed && (!word.ordinary || before.given);
}
