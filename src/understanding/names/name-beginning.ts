import type { NameCue } from "./name-cue.ts";
import type { PeopleLookup } from "./people-lookup.ts";
import { LETTERS } from "./people-registry.ts";
import { descriptionAfter } from "./role-around.ts";
import type { Word } from "./split-words.ts";

/** "ClassDojo" is a product, "McAllister" and "DeShawn" are names. */
export const INNER_CAPITAL = /^\P{Lu}*\p{Lu}\P{Lu}{3,}\p{Lu}/u;

/** Whether a name may begin at this word, by its spelling, its neighbours and what the lists say of it. */
export function mayBeginAt(
  at: number,
  words: readonly Word[],
  cue: NameCue | undefined,
  lookup: PeopleLookup,
): boolean {
  const word = words[at];
  // "50 bob"
  if (!word || (!word.capital && word.gap === " " && /^\d+$/u.test(words[at - 1]?.text ?? ""))) return false;
  return mayBegin(word, words[at - 1], words[at + 1], cue, lookup) || isShownByNeighbours(at, words, cue, lookup);
}

/** "Christian, the caretaker": a word that is also a nationality or a creed; "little bláthnaid": a word in no list. */
function isShownByNeighbours(
  at: number,
  words: readonly Word[],
  cue: NameCue | undefined,
  lookup: PeopleLookup,
): boolean {
  const [word, before] = [words[at], words[at - 1]];
  if (!word || isNeverName(word, lookup)) return false;
  const next = words[at + 1];
  if (word.capital && word.capitalised && word.given) {
    const isBeforeSurname = next?.gap === " " && next.capital && next.surname && !next.ordinary && !next.capitalised;
    return isBeforeSurname || descriptionAfter(words.slice(at + 1, at + 6), lookup) !== undefined;
  }
  if (areUnlisted(at, words, lookup)) {
    const isNamed = cue !== undefined && cue.by === "noun" && cue.role !== "principal";
    return isNamed || (before !== undefined && word.gap === " " && lookup.has.beforeNames.has(before.key));
  }
  const isFond = before !== undefined && lookup.has.fondAdjectives.has(before.key) && word.gap === " ";
  const isSubject =
    next?.gap === " " && [lookup.has.personVerbs, lookup.has.pupilVerbs].some((set) => set.has(next.key));
  return isFond && isSubject && !word.ordinary && !word.place && /^\p{L}{4,}$/u.test(word.text);
}

/** "jhanpol sangay no sabe": two words in no list before a verb of people, in small letters. */
export function areUnlisted(at: number, words: readonly Word[], lookup: PeopleLookup): boolean {
  const [first, second, verb] = [words[at], words[at + 1], words[at + 2]];
  if (!first || second?.gap !== " " || !mayBeUnlistedSurname(second, lookup)) return false;
  return mayBeUnlistedSurname(first, lookup) && verb?.gap === " " && isVerb(verb, lookup);
}

/** A word in small letters that no list has and that ends like no verb. */
export function mayBeUnlistedSurname(word: Word, lookup: PeopleLookup): boolean {
  if (!word.careless || word.capital || isNeverName(word, lookup) || isVerb(word, lookup)) return false;
  if (word.ordinary || (word.place && !word.remote) || word.famous || word.calendar || word.capitalised) return false;
  return /^\p{L}{4,}$/u.test(word.text) && !lookup.tables.openingVerbs.test(word.text);
}

function mayBegin(
  word: Word,
  before: Word | undefined,
  next: Word | undefined,
  cue: NameCue | undefined,
  lookup: PeopleLookup,
): boolean {
  if (isNeverName(word, lookup)) return false;
  const isCued = cue !== undefined && cue.by !== "apposition" && cue.by !== "list";
  const joined = next?.gap === " " || next?.gap === ". " ? next : undefined;
  if (word.initial) return mayBeginWithInitial(word, joined, isCued, lookup);
  if (word.capital) return mayBeginCapitalised(word, joined, cue, lookup);
  const isTitled = cue?.by === "title";
  const plain = !word.ordinary && (!word.place || isTitled) && !word.famous && !word.calendar;
  // "Diya drew a diya": in careful writing a small letter behind a determiner shows a thing.
  const isThing = !word.careless && word.gap === " " && before !== undefined && lookup.has.determiners.has(before.key);
  if (word.given && plain && !word.capitalised) return isCued || (word.key.length > 2 && !isThing);
  const isBeforeSurname = joined?.surname === true && !joined.ordinary && !joined.place;
  if (word.given) return isCued && (isBeforeSurname || lookup.has.lowerCaseNames.has(word.key));
  if (word.surname && word.capitalised) return false;
  const isCuedSurname = cue !== undefined && (word.careless || cue.by !== "apposition");
  if (word.surname) return cue?.isFormal || (plain && (isCuedSurname || joined?.given === true));
  const isUnlisted = plain && !word.capitalised && !isVerb(word, lookup) && /^\p{L}{4,}(?:-\p{L}+)?$/u.test(word.text);
  const isBesideNoun = word.careless && (cue?.isLed || isTitled || cue?.by === "stated") && cue?.role !== "principal";
  // "los papás reclaman": what several people do.
  const isDoneBySeveral =
    cue?.by === "plural" &&
    !lookup.has.siblings.has(before?.key ?? "") &&
    lookup.tables.pluralVerbEndings.test(word.text.toLowerCase());
  const isLikely = !isDoneBySeveral && (word.shouted || !lookup.tables.unlikelyEndings.test(word.text));
  if (isBeforeSurname || (isBesideNoun && isLikely)) return isUnlisted;
  if (cue?.by === "list") return isUnlisted && word.careless && isLikely && (next === undefined || next.gap !== " ");
  return isUnlisted && (cue?.isFormal || (cue?.by === "of" && cue.role === "pupil" && word.careless));
}

/** An initial has a full stop, unless the words before it show that a name follows: "alumno K". */
function mayBeginWithInitial(word: Word, next: Word | undefined, isCued: boolean, { has }: PeopleLookup): boolean {
  if (word.capitalised || has.placesBefore.has(word.key) || (word.ordinary && !word.text.endsWith("."))) return false;
  if (isCued || /\.\s?\p{Lu}/u.test(word.text)) return true;
  return word.text.endsWith(".") && next?.capital === true && (next.surname || !next.ordinary);
}

export function isVerb({ key, text }: Word, { has, tables }: PeopleLookup): boolean {
  return has.personVerbs.has(key) || has.pupilVerbs.has(key) || tables.verbEndings.test(text.toLowerCase());
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
  if (cue?.isFormal || cue?.isHonorific) return true;
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
