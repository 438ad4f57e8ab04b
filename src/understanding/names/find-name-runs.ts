import { findShownName } from "./find-shown-names.ts";
import { type Judgement, judgeRun } from "./judge-run.ts";
import { cueBefore, type NameCue } from "./name-cue.ts";
import type { NamedText, NameRun } from "./named-text.ts";
import type { PeopleLookup } from "./people-lookup.ts";
import { LETTERS } from "./people-registry.ts";
import { descriptionAfter } from "./role-around.ts";
import { skipPlace } from "./skip-places.ts";
import type { Word } from "./split-words.ts";

/** "ClassDojo" is a product, "McAllister" and "DeShawn" are names. */
const INNER_CAPITAL = /^\P{Lu}*\p{Lu}\P{Lu}{3,}\p{Lu}/u;

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
    const last = shown ? undefined : endOfName(at, words, lookup, cue);
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
function endOfName(
  at: number,
  words: readonly Word[],
  lookup: PeopleLookup,
  cue: NameCue | undefined,
): number | undefined {
  const first = words[at];
  // "50 bob"
  if (!first?.capital && first?.gap === " " && /^\d+$/u.test(words[at - 1]?.text ?? "")) return undefined;
  if (!first || !(mayBegin(first, words[at + 1], cue, lookup) || isShownByNeighbours(at, words, lookup)))
    return undefined;
  let last = at;
  for (let ahead = at + 1; ahead < words.length && ahead < at + LONGEST_NAME; ahead++) {
    const [word, before] = [words[ahead], words[ahead - 1]];
    if (!word || !before || !isJoined(word, before, lookup)) break;
    if (mayContinue(word, first, before, lookup) || isLastOfCareless(ahead, at, words, cue)) last = ahead;
    else if (!lookup.has.particles.has(word.key) || ahead - last > 3 || isOpeningWord(first)) break;
  }
  return last;
}

/** At the beginning of a sentence a word in no list has no surname with a particle: "Goles de Elmer". */
function isOpeningWord({ begins, given, surname }: Word): boolean {
  return begins && !given && !surname;
}

/** "Christian, the caretaker": a word that is also a nationality or a creed; "little bláthnaid": a word in no list. */
function isShownByNeighbours(at: number, words: readonly Word[], lookup: PeopleLookup): boolean {
  const [word, before] = [words[at], words[at - 1]];
  if (!word || isNeverName(word, lookup)) return false;
  const next = words[at + 1];
  if (word.capital && word.capitalised && word.given) {
    const isBeforeSurname = next?.gap === " " && next.capital && next.surname && !next.ordinary && !next.capitalised;
    return isBeforeSurname || descriptionAfter(words.slice(at + 1, at + 6), lookup) !== undefined;
  }
  const isFond = before !== undefined && lookup.has.fondAdjectives.has(before.key) && word.gap === " ";
  const isSubject =
    next?.gap === " " && [lookup.has.personVerbs, lookup.has.pupilVerbs].some((set) => set.has(next.key));
  return isFond && isSubject && !word.ordinary && !word.place && /^\p{L}{4,}$/u.test(word.text);
}

/** Parts of a name are joined by a space; an abbreviation has a full stop, and a nickname quotation marks. */
function isJoined({ gap }: Word, before: Word, { has }: PeopleLookup): boolean {
  if (gap === " ") return true;
  if (gap === ". ") return before.initial || has.particles.has(before.key);
  return /^ ["“«'(]$|^["”»')] $/u.test(gap);
}

function mayBegin(word: Word, next: Word | undefined, cue: NameCue | undefined, lookup: PeopleLookup): boolean {
  if (isNeverName(word, lookup)) return false;
  const isCued = cue !== undefined && cue.by !== "apposition" && cue.by !== "list";
  const joined = next?.gap === " " || next?.gap === ". " ? next : undefined;
  if (word.initial) return mayBeginWithInitial(word, joined, isCued, lookup);
  if (word.capital) return mayBeginCapitalised(word, joined, cue, lookup);
  const isTitled = cue?.by === "title";
  const plain = !word.ordinary && (!word.place || isTitled) && !word.famous && !word.calendar;
  if (word.given && plain && !word.capitalised) return isCued || word.key.length > 2;
  const isBeforeSurname = joined?.surname === true && !joined.ordinary && !joined.place;
  if (word.given) return isCued && (isBeforeSurname || lookup.has.lowerCaseNames.has(word.key));
  if (word.surname && word.capitalised) return false;
  const isCuedSurname = cue !== undefined && (word.careless || cue.by !== "apposition");
  if (word.surname) return cue?.isFormal || (plain && (isCuedSurname || joined?.given === true));
  const isUnlisted = plain && !word.capitalised && !isVerb(word, lookup) && /^\p{L}{4,}(?:-\p{L}+)?$/u.test(word.text);
  const isBesideNoun = word.careless && (cue?.isLed || isTitled || cue?.by === "stated") && cue?.role !== "principal";
  const isLikely = word.shouted || !lookup.tables.unlikelyEndings.test(word.text);
  if (isBeforeSurname || (isBesideNoun && isLikely)) return isUnlisted;
  return isUnlisted && (cue?.isFormal || (cue?.by === "of" && cue.role === "pupil"));
}

/** An initial has a full stop, unless the words before it show that a name follows: "alumno K". */
function mayBeginWithInitial(word: Word, next: Word | undefined, isCued: boolean, { has }: PeopleLookup): boolean {
  if (word.capitalised || has.placesBefore.has(word.key) || (word.ordinary && !word.text.endsWith("."))) return false;
  if (isCued || /\.\s?\p{Lu}/u.test(word.text)) return true;
  return word.text.endsWith(".") && next?.capital === true && (next.surname || !next.ordinary);
}

function isVerb({ key, text }: Word, { has, tables }: PeopleLookup): boolean {
  return has.personVerbs.has(key) || has.pupilVerbs.has(key) || tables.verbEndings.test(text.toLowerCase());
}

/** "granny, bridie mccaffrey,": in small letters a word in no list that closes a clause after a first name is a surname. */
function isLastOfCareless(at: number, first: number, words: readonly Word[], cue: NameCue | undefined): boolean {
  const [word, before, after] = [words[at], words[at - 1], words[at + 1]];
  if (!word?.careless || word.capital || at !== first + 1 || !before?.given || before.ordinary || !cue) return false;
  if (word.ordinary || word.place || word.famous || word.calendar || word.capitalised) return false;
  return /^\p{L}{4,}$/u.test(word.text) && !/^[ ]/u.test(after?.gap ?? "");
}

/** Words that stand beside names but are none. */
function isNeverName(word: Word, { roles, plurals, has }: PeopleLookup): boolean {
  if (word.initial && LETTERS.includes(word.key.toUpperCase())) return true;
  if (word.begins && has.adjectives.has(word.key)) return true;
  if (roles.has(word.key) || plurals.has(word.key)) return !(word.capital && word.given && !word.begins);
  return [has.particles, has.saints, has.determiners, has.definiteArticles, has.titles, has.pronouns].some((set) =>
    set.has(word.key),
  );
}

function mayBeginCapitalised(
  word: Word,
  next: Word | undefined,
  cue: NameCue | undefined,
  { has, tables }: PeopleLookup,
): boolean {
  if (cue?.isFormal) return true;
  const isListed = word.given || word.surname;
  const isAcronym = word.text.length > 1 && word.text === word.text.toUpperCase();
  // After "la alumna" any word with a capital is a name, unless nouns have capitals too: "Docente Responsable".
  const isCued = cue?.isSmall === true && !isAcronym && !word.calendar;
  if (word.capitalised)
    return cue !== undefined && (word.given || (isCued && cue.by === "noun" && cue.role === "pupil"));
  const isBeforeSurname = !word.begins && next?.capital === true && next.surname && !next.ordinary;
  if (word.ordinary && !isListed) return isCued || isBeforeSurname;
  if (word.calendar || has.placesAfter.has(word.key)) return word.given || (isCued && isListed);
  if (INNER_CAPITAL.test(word.text) && !word.text.includes("-")) return isListed;
  if (word.begins && !isListed && tables.openingVerbs.test(word.text)) return false;
  return !isAcronym || (isListed && !word.ordinary && (word.text.length > 3 || cue !== undefined));
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
  if (has.particles.has(before.key)) return word.surname || word.capitalised;
  if (word.shouted && !isListed)
    return first === before && !word.ordinary && word.text.length > 3 && !isVerb(word, lookup);
  return isListed && (!word.ordinary || before.given);
}
