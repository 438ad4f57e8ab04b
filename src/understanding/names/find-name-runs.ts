import { cueBefore, type NameCue } from "./name-cue.ts";
import { isFamousName } from "./name-vocabulary.ts";
import type { PeopleLookup } from "./people-lookup.ts";
import type { Word } from "./split-words.ts";

/** Consecutive words that may be one person's name: indexes of the first and the last of them. */
export type NameRun = {
  readonly first: number;
  readonly last: number;
  /** The role that the words directly before the name give, and where these words begin. */
  readonly cue?: NameCue;
};

/** Finds all runs of words that look like names of people, whoever they are. */
export function findNameRuns(words: readonly Word[], lookup: PeopleLookup): readonly NameRun[] {
  const runs: NameRun[] = [];
  for (let at = 0; at < words.length; ) {
    const place = skipPlace(at, words, lookup);
    if (place > at) {
      at = place;
      continue;
    }
    const cue = cueBefore(at, words, lookup, runs.at(-1));
    const run = readRun(at, words, lookup, cue);
    if (run && isPersonRun(run, words, lookup)) runs.push(run);
    at = run ? run.last + 1 : at + 1;
  }
  return runs;
}

/** Skips the name of a place or school that a word at this position introduces: "I.E. San Martín", "colegio José Olaya". */
function skipPlace(at: number, words: readonly Word[], lookup: PeopleLookup): number {
  const word = words[at];
  if (!word || !(lookup.has.placesBefore.has(word.key) || (lookup.has.saints.has(word.key) && word.capital))) return at;
  let next = at + 1;
  for (let ahead = next; ahead < words.length && ahead < at + 12; ahead++) {
    const [each, saint] = [words[ahead], lookup.has.saints.has(words[ahead - 1]?.key ?? "")];
    if (!each || !/^[ "“«'”»°º.,\d-]*$/u.test(each.gap) || (each.gap.includes(",") && !/\d/u.test(each.gap))) break;
    if (each.capital && !lookup.titles.has(each.key)) {
      if (lookup.has.particles.has(words[ahead - 1]?.key ?? "") && isPersonName(each) && !saint && ahead === at + 2)
        break;
      next = ahead + 1;
    } else if (!lookup.has.particles.has(each.key) && !/^\d/u.test(each.text) && !lookup.has.saints.has(each.key))
      break;
  }
  return next;
}

export function isPersonName(word: Word): boolean {
  return word.given && !word.ordinary && !word.place;
}

function readRun(
  at: number,
  words: readonly Word[],
  lookup: PeopleLookup,
  cue: NameCue | undefined,
): NameRun | undefined {
  const last = endOfRun(at, words, lookup, cue);
  if (last === undefined) return undefined;
  return cue ? { first: at, last, cue } : { first: at, last };
}

/** Extends a name over the words that may belong to it. */
function endOfRun(
  at: number,
  words: readonly Word[],
  lookup: PeopleLookup,
  cue: NameCue | undefined,
): number | undefined {
  const first = words[at];
  if (!first || !mayBegin(first, words[at + 1], cue, lookup)) return undefined;
  let last = at;
  for (let ahead = at + 1; ahead < words.length && ahead < at + 8; ahead++) {
    const word = words[ahead];
    if (
      !word ||
      !(word.gap === " " || (word.gap === ". " && words[last]?.initial) || /^["“”»«']? ["“”»«']?$/u.test(word.gap))
    )
      break;
    if (mayContinue(word, first, words[ahead - 1])) last = ahead;
    else if (!lookup.has.particles.has(word.key) || ahead - last > 2) break;
  }
  return last;
}

function mayBegin(word: Word, next: Word | undefined, cue: NameCue | undefined, lookup: PeopleLookup): boolean {
  if (isNeverName(word, lookup)) return false;
  const isCued = cue !== undefined && cue.by !== "apposition" && cue.by !== "plural";
  if (word.initial)
    return (
      isCued || /\.\p{Lu}/u.test(word.text) || (next?.capital === true && /^\.? $/u.test(next.gap) && !word.begins)
    );
  if (word.capital) return mayBeginCapitalised(word, isCued);
  const plain = !word.ordinary && !word.place && !word.famous && !word.calendar;
  if (word.given) return isCued || (plain && word.key.length > 2);
  if (word.surname)
    return cue?.by === "title" || (plain && (cue !== undefined || (next?.given === true && next.gap === " ")));
  const unlisted = cue?.by === "title" || (cue?.by === "of" && cue.role === "pupil");
  return unlisted && plain && !word.capitalised && /^\p{L}{4,}$/u.test(word.text);
}

function isNeverName(word: Word, { roles, titles, has }: PeopleLookup): boolean {
  if (roles.has(word.key)) return !(word.capital && word.given);
  return (
    titles.has(word.key) || has.particles.has(word.key) || has.saints.has(word.key) || has.determiners.has(word.key)
  );
}

function mayBeginCapitalised(word: Word, isCued: boolean): boolean {
  const listed = word.given || word.surname;
  if (word.calendar || word.capitalised || (word.ordinary && !listed)) return isCued && word.given;
  return word.text.length === 1 || word.text !== word.text.toUpperCase() || listed;
}

function mayContinue(word: Word, first: Word, before: Word | undefined): boolean {
  if (word.initial) return first.capital || word.text.endsWith(".");
  if (word.calendar || (word.ordinary && !word.given && !word.surname)) return false;
  if (first.capital || first.initial) return word.capital && !word.capitalised;
  return !word.capital && (word.given || word.surname) && (!word.ordinary || before?.given === true) && !word.calendar;
}

/** Whether the run is a name of a person and not of a place, a school, an author or a product. */
function isPersonRun({ first, last, cue }: NameRun, words: readonly Word[], { has }: PeopleLookup): boolean {
  const run = words.slice(first, last + 1);
  const [head, after, before] = [run[0], words[last + 1], words[first - 1]];
  if (!head) return false;
  if (isFamousName(run.map(({ key }) => key)) || (!cue && run.at(-1)?.famous)) return false;
  if (after && after.gap === " " && has.placesAfter.has(after.key) && cue?.by !== "title") return false;
  if (cue) return true;
  const listed = run.some((word) => (word.given || word.surname) && !word.ordinary && !word.place);
  if (before && has.placePrepositions.has(before.key) && head.gap === " ")
    return run.some((word) => word.given && !word.place && !word.ordinary);
  if (run.every((word) => word.place))
    return head.given && !head.begins && run.length === 1 && isFollowedByPersonVerb(after, has);
  if (listed) return run.length > 1 || head.given || !head.begins || isFollowedByPersonVerb(after, has);
  if (head.begins && run.length === 1) return isFollowedByPersonVerb(after, has) && (head.given || !head.ordinary);
  return !head.begins || run.some((word) => word.given || word.surname);
}

function isFollowedByPersonVerb(after: Word | undefined, has: PeopleLookup["has"]): boolean {
  return after !== undefined && after.gap === " " && (has.personVerbs.has(after.key) || has.pupilVerbs.has(after.key));
}
