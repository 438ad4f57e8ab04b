import { isNamesakePlace } from "./name-vocabulary.ts";
import type { PeopleLookup } from "./people-lookup.ts";
import type { Surroundings } from "./surroundings.ts";

/** Whether the words around the run make it the name of a place. */
export function isPlaceHere(around: Surroundings, lookup: PeopleLookup): boolean {
  const { run, head, before, after, led } = around;
  const { has, tables } = lookup;
  if (isOwnerOfPupilThings(around, lookup)) return false;
  if (head.place && !head.given && run.every(({ place, ordinary }) => place || ordinary)) return true;
  if (isPlaceWithName(around, lookup) || isBeforePlace(around, lookup)) return true;
  const [article, preposition] = before;
  if (article && has.definiteArticles.has(article.key)) {
    const isAlone = run.length === 1 && !has.articlesOfThings.has(article.key);
    if (!isAlone && has.placePrepositions.has(preposition?.key ?? "")) return true;
  }
  if (!article || head.gap !== " " || run.some((word) => word.given && !word.place && !word.calendar)) return false;
  // "from Ciarán's enrolment": who owns something is a person, unless a list has the place.
  if (/^['’]s $/u.test(after[0]?.gap ?? "") && after[0]?.capital === false && !head.place) return false;
  return has.placePrepositions.has(article.key) || tables.motion.test(led);
}

/** "Acora, Ilave y": a word in no list is a place before a place. */
function isBeforePlace({ run, after: [after, second] }: Surroundings, { has }: PeopleLookup): boolean {
  if (run.length > 1 || run.some(({ given, surname }) => given || surname) || !after) return false;
  const next = after.gap === " " && has.conjunctions.has(after.key) ? second : after.gap === ", " ? after : undefined;
  return next?.capital === true && next.place && !next.given && !next.surname;
}

/** "en Cuenca", "Tyler, Texas": a place that has the name of people, where a preposition or a state shows it. */
function isPlaceWithName(
  { run, head, before: [article], after: [after], led }: Surroundings,
  lookup: PeopleLookup,
): boolean {
  if (!isNamesakePlace(run.map(({ key }) => key))) return false;
  const { has, tables } = lookup;
  if (after?.gap === ", " && after.capital && after.place) return true;
  if (!article || head.gap !== " " || tables.towardsPeople.test(led)) return false;
  if (has.originPrepositions.has(article.key)) return !run.some(({ given }) => given);
  return has.placePrepositions.has(article.key) || tables.motion.test(led);
}

/** "in Kyle's locker": no place has these things. */
export function isOwnerOfPupilThings({ after: [after] }: Surroundings, { has, roles }: PeopleLookup): boolean {
  const isOwned = after !== undefined && /^['’]s $/u.test(after.gap);
  return isOwned && (has.pupilThings.has(after.key) || roles.has(after.key));
}
