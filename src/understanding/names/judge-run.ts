import { isOwnerOfPupilThings, isPlaceHere } from "./is-place-here.ts";
import type { NameCue } from "./name-cue.ts";
import { isFamousName } from "./name-vocabulary.ts";
import type { NamedText, NameRun } from "./named-text.ts";
import type { PeopleLookup } from "./people-lookup.ts";
import { foldWord } from "./people-words.ts";
import { descriptionAfter } from "./role-around.ts";
import type { Word } from "./split-words.ts";
import type { Surroundings } from "./surroundings.ts";

export type Judgement = "person" | "doubtful" | "place" | "other";

/**
 * Whether the run is a name of a person, or of something else: a place, a school, an author, a product. It is doubtful
 * if it may be an ordinary word or the name of a month, which is then a name only if the same person is named elsewhere.
 */
export function judgeRun({ first, last, cue, shows }: NameRun, { text, words, lookup }: NamedText): Judgement {
  const run = words.slice(first, last + 1);
  const [head, tail] = [run[0], run.at(-1)];
  if (!head || !tail) return "other";
  if (isFamousHere(run, words[first - 1], cue) || (!cue && tail.famous)) return "other";
  if (run.length === 1 && isNumberOfDocument(head, text, lookup)) return "other";
  if (cue || shows) return "person";
  const around: Surroundings = {
    run,
    head,
    before: [words[first - 1], words[first - 2]],
    after: words.slice(last + 1, last + 6),
    led: foldWord(text.slice(Math.max(0, head.start - 40), head.start)),
    text,
  };
  if (isPlaceHere(around, lookup)) return "place";
  if (isClassOfSchool(run)) return "other";
  if (isSomethingElse(around, lookup)) return "other";
  return isName(around, lookup) ? "person" : "doubtful";
}

/** A pupil may have a famous name: "el alumno José Gálvez". "El papa Francisco" is famous, "el papá Francisco" is not. */
function isFamousHere(run: readonly Word[], before: Word | undefined, cue: NameCue | undefined): boolean {
  const keys = run.map(({ key }) => key);
  const isOfficial = before?.key === before?.text.toLowerCase() && before?.careless === false;
  if (before && isOfficial && isFamousName([before.key, ...keys])) return true;
  return isFamousName(keys) && cue?.role !== "pupil" && cue?.role !== "relative";
}

/** "Segundo A": an ordinal that is also a first name, with the letter of a class. */
function isClassOfSchool([head, letter, ...others]: readonly Word[]): boolean {
  return head?.ordinary === true && letter !== undefined && /^[A-H]$/u.test(letter.text) && others.length === 0;
}

/** Whether the words around the run make it the name of an author, a work or a thing. */
function isSomethingElse(around: Surroundings, lookup: PeopleLookup): boolean {
  const { run, before, led } = around;
  const { tables } = lookup;
  if (isOwnerOfPupilThings(around, lookup)) return false;
  if (isTitleOfWork(around, lookup) || (run.length > 1 && tables.worksBefore.test(led))) return true;
  if (tables.worksInside.test(led) || isNameOfThing(around, lookup)) return true;
  const [article] = before;
  return article !== undefined && lookup.has.definiteArticles.has(article.key) && article.capital && !article.begins;
}

/** "Rut 22.345.678-5" */
function isNumberOfDocument(head: Word, text: string, { tables }: PeopleLookup): boolean {
  const isBeforeNumber = /^[:. ]{0,3}[\d[]/u.test(text.slice(head.end, head.end + 4));
  const isAcronym = !head.shouted && /^\p{Lu}{2,6}$/u.test(head.text);
  return isBeforeNumber && (isAcronym || tables.numbers.document.test(`${head.key} `));
}

/** "the Byker list": between an article and an ordinary noun stands the name of a thing, unless it is a first name. */
function isNameOfThing({ run, head, before: [article], after: [noun] }: Surroundings, lookup: PeopleLookup): boolean {
  const { has, roles, plurals, tables } = lookup;
  if (!article || !has.articlesOfThings.has(article.key) || head.gap !== " " || noun?.gap !== " ") return false;
  if (run.some(({ given }) => given) || !noun.ordinary || noun.capital || noun.careless) return false;
  const isPerson = [roles, plurals].some((nouns) => nouns.has(noun.key)) || has.families.has(noun.key);
  const isVerb = [has.personVerbs, has.pupilVerbs, has.conjunctions, has.placePrepositions].some((set) =>
    set.has(noun.key),
  );
  return !isPerson && !isVerb && !tables.verbEndings.test(noun.text);
}

/** "Charlotte's Web", "Marco de Buen Desempeño": a capitalised ordinary word after a possessive or a particle. */
function isTitleOfWork({ run, after: [after, next, third] }: Surroundings, { has }: PeopleLookup): boolean {
  if (!after) return false;
  // "Pedagogy of the Oppressed"
  const isOfThing = has.of.has(after.key) && has.originPrepositions.has(after.key) && after.gap === " ";
  const isArticle = has.definiteArticles.has(next?.key ?? "") && next?.capital === false;
  if (isOfThing && isArticle && third?.capital && third.ordinary && !run.some(({ given, surname }) => given || surname))
    return true;
  if (after.gap === " " && has.particles.has(after.key) && !after.capital)
    return next?.capital === true && (next.ordinary || run.every(({ place }) => place));
  const isAcronym = after.text === after.text.toUpperCase();
  if (!after.capital || isAcronym || !/^['’]s $/u.test(after.gap)) return false;
  return !after.given && !after.surname && !after.capitalised && !has.pupilThings.has(after.key);
}

function isName(around: Surroundings, lookup: PeopleLookup): boolean {
  const { run, head, before } = around;
  const isListed = run.some((word) => (word.given || word.surname) && !word.ordinary && !word.place && !word.calendar);
  if (isListed || /\p{Lu}\.\s?\p{Lu}/u.test(head.text)) return true;
  const isLed = head.gap === " " && lookup.has.beforeNames.has(before[0]?.key ?? "");
  const isShown = isShownAsPerson(around, lookup);
  if (run.some((word) => word.calendar)) return head.given && (isShown || isLed);
  if (run.every((word) => word.place))
    return run.length === 1 && head.given && (isShown || isLed || isObject(around, lookup));
  if (!run.some((word) => word.given || word.surname)) {
    const isUnlikely = head.begins && lookup.tables.unlikelyEndings.test(head.text);
    return (isShown && !isUnlikely) || mayBeUnlisted(around, lookup);
  }
  const isEntry = !head.opens && lookup.has.placePrepositions.has(around.after[0]?.key ?? "");
  return run.length > 1 || (head.given && (isShown || !head.begins || isEntry)) || isLed;
}

/** "worry about Georgia": within a sentence, a place that is a first name is one unless a preposition says otherwise. */
function isObject({ head, before: [before] }: Surroundings, { has, roles }: PeopleLookup): boolean {
  if (!before || head.begins || head.gap !== " " || before.capital || roles.has(before.key)) return false;
  const ofPlaces = [has.originPrepositions, has.betweenPlaces, has.definiteArticles, has.adjectives, has.particles];
  return !ofPlaces.some((words) => words.has(before.key));
}

/** Whether the words after a name show that it is one: a verb of people, a grade, an age, a role, a title. */
function isShownAsPerson({ run, after, text }: Surroundings, lookup: PeopleLookup): boolean {
  const { has, roles, tables } = lookup;
  const end = run.at(-1)?.end ?? 0;
  tables.grade.after.lastIndex = end;
  if (tables.grade.after.test(text) || /^, (?:aged )?\d{1,2}[,)]/u.test(text.slice(end, end + 12))) return true;
  const [next] = after;
  if (!next) return false;
  const { key, gap } = next;
  if (/^['’]s $/u.test(gap))
    return after.slice(0, 2).some((word) => has.pupilThings.has(word.key) || roles.has(word.key));
  if (gap === ", ") return descriptionAfter(after, lookup) !== undefined || isListedBefore(run, next);
  if (gap !== " " || next.capital) return false;
  const [, second] = after;
  if (has.conjunctions.has(key)) return second?.capital === true && second.given && !second.calendar;
  if (run.some((word) => word.calendar) && has.calendarVerbs.has(key)) return false;
  const isVerb = has.personVerbs.has(key) || has.pupilVerbs.has(key) || tables.verbEndings.test(next.text);
  return isVerb || has.titlesAfter.has(key);
}

/** "Summer, Willow and Jasper": before another first name a word that is also one is one. */
function isListedBefore(run: readonly Word[], next: Word): boolean {
  const isOne = run.length === 1 && run[0]?.given === true && !run[0].place && !run[0].calendar;
  return isOne && next.capital && next.given && !next.place && !next.calendar;
}

/** A word with a capital that is in no list is a name, but not after an article or beside the name of a thing. */
function mayBeUnlisted(around: Surroundings, lookup: PeopleLookup): boolean {
  const {
    run,
    head,
    before: [before],
    after: [after],
  } = around;
  const { has } = lookup;
  if (head.begins) return mayBeUnlistedFirst(around, lookup);
  if (after?.capital && after.gap === " ") return false;
  if (!before || head.gap !== " ") return !run.every(({ ordinary }) => ordinary);
  if (before.capital && !before.begins) return false;
  return !has.definiteArticles.has(before.key) && !has.determiners.has(before.key);
}

/** At the beginning of a sentence a capital shows nothing, but names are the most frequent words that no list has. */
function mayBeUnlistedFirst({ run, head, after: [after, next] }: Surroundings, { tables, has }: PeopleLookup): boolean {
  if (head.ordinary || head.place || !after) return false;
  if (run.length > 1) return !run.some(({ ordinary, place }) => ordinary || place);
  if (tables.unlikelyEndings.test(head.text)) return false;
  // "Agradezco a mi colega" begins with a verb.
  const isVerb = [has.determiners, has.definiteArticles, has.beforeNames].some((set) => set.has(after.key));
  if (isVerb && !(has.conjunctions.has(after.key) && next?.capital)) return false;
  if (has.particles.has(after.key) && !after.capital) return false;
  const isScored = !head.opens && /^\d{1,3}$/u.test(after.text);
  const mayFollow =
    isScored ||
    tables.mayFollowName.test(after.text) ||
    has.personVerbs.has(after.key) ||
    has.pupilVerbs.has(after.key);
  if (/^(?:['’]s)? $/u.test(after.gap) && !after.capital && !after.gap.includes("s") && !mayFollow) return false;
  if (after.capital) return !head.opens && /^(?:, | \()$/u.test(after.gap);
  return /^(?:['’]s)? $/u.test(after.gap) && !has.placesAfterCapital.has(after.key);
}
