import { isFamousName } from "./name-vocabulary.ts";
import type { NamedText, NameRun } from "./named-text.ts";
import type { PeopleLookup } from "./people-lookup.ts";
import { foldWord } from "./people-words.ts";
import { descriptionAfter } from "./role-around.ts";
import type { Word } from "./split-words.ts";

type Judgement = "person" | "doubtful" | "other";

type Surroundings = {
  readonly run: readonly Word[];
  readonly head: Word;
  readonly before: readonly (Word | undefined)[];
  readonly after: readonly Word[];
  /** The last folded words before the run. */
  readonly led: string;
  readonly text: string;
};

/**
 * Whether the run is a name of a person, or of something else: a place, a school, an author, a product. It is doubtful
 * if it may be an ordinary word or the name of a month, which is then a name only if the same person is named elsewhere.
 */
export function judgeRun({ first, last, cue, isNickname }: NameRun, { text, words, lookup }: NamedText): Judgement {
  const run = words.slice(first, last + 1);
  const [head, tail] = [run[0], run.at(-1)];
  if (!head || !tail) return "other";
  if (isFamousName(run.map(({ key }) => key)) || (!cue && tail.famous)) return "other";
  if (cue || isNickname) return "person";
  const around: Surroundings = {
    run,
    head,
    before: [words[first - 1], words[first - 2]],
    after: words.slice(last + 1, last + 6),
    led: foldWord(text.slice(Math.max(0, head.start - 40), head.start)),
    text,
  };
  if (isSomethingElse(around, lookup)) return "other";
  return isName(around, lookup) ? "person" : "doubtful";
}

/** Whether the words around the run make it the name of a place, an author or a work. */
function isSomethingElse(around: Surroundings, lookup: PeopleLookup): boolean {
  const { run, head, before, led } = around;
  const { has, tables } = lookup;
  if (isTitleOfWork(around, lookup) || (run.length > 1 && tables.worksBefore.test(led))) return true;
  const [article, preposition] = before;
  if (article && has.definiteArticles.has(article.key)) {
    if (article.capital && !article.begins) return true;
    if (run.length > 1 && has.placePrepositions.has(preposition?.key ?? "")) return true;
  }
  if (!article || head.gap !== " " || run.some((word) => word.given && !word.place && !word.calendar)) return false;
  return has.placePrepositions.has(article.key) || tables.motion.test(led);
}

/** "Charlotte's Web", "Marco de Buen Desempeño": a capitalised ordinary word after a possessive or a particle. */
function isTitleOfWork({ run, after: [after, next] }: Surroundings, { has }: PeopleLookup): boolean {
  if (!after) return false;
  if (after.gap === " " && has.particles.has(after.key) && !after.capital)
    return next?.capital === true && (next.ordinary || run.every(({ place }) => place));
  if (!after.capital || !/^['’]s $/u.test(after.gap)) return false;
  return !after.given && !after.surname && !after.capitalised && !has.pupilThings.has(after.key);
}

function isName(around: Surroundings, lookup: PeopleLookup): boolean {
  const { run, head, before } = around;
  const isListed = run.some((word) => (word.given || word.surname) && !word.ordinary && !word.place && !word.calendar);
  if (isListed || /\p{Lu}\.\s?\p{Lu}/u.test(head.text)) return true;
  const isLed = head.gap === " " && lookup.has.beforeNames.has(before[0]?.key ?? "");
  const isShown = isShownAsPerson(around, lookup);
  if (run.some((word) => word.calendar)) return head.given && (isShown || isLed);
  if (run.every((word) => word.place)) return run.length === 1 && head.given && (isShown || isLed);
  if (!run.some((word) => word.given || word.surname)) return isShown || mayBeUnlisted(around, lookup);
  return run.length > 1 || (head.given && (isShown || !head.begins)) || isLed;
}

/** Whether the words after a name show that it is one: a verb of people, a grade, a role, a title. */
function isShownAsPerson({ run, after, text }: Surroundings, lookup: PeopleLookup): boolean {
  const { has, roles, tables } = lookup;
  tables.grade.after.lastIndex = run.at(-1)?.end ?? 0;
  if (tables.grade.after.test(text)) return true;
  const [next] = after;
  if (!next) return false;
  const { key, gap } = next;
  if (/^['’]s $/u.test(gap)) return has.pupilThings.has(key) || roles.has(key) || has.children.has(key);
  if (gap === ", ") return descriptionAfter(after, lookup) !== undefined;
  if (gap !== " " || next.capital) return false;
  const isVerb = has.personVerbs.has(key) || has.pupilVerbs.has(key) || tables.verbEndings.test(next.text);
  return isVerb || has.titlesAfter.has(key);
}

/** A capitalised word in no list is a name inside a sentence, but not after an article or the name of a thing. */
function mayBeUnlisted({ run, head, before: [before], after: [after] }: Surroundings, { has }: PeopleLookup): boolean {
  if (after?.capital && after.gap === " ") return false;
  if (head.begins) return run.length > 1 && run.at(-1)?.initial === true;
  if (!before || head.gap !== " ") return true;
  if (before.capital && !before.begins) return false;
  return !has.definiteArticles.has(before.key) && !has.determiners.has(before.key);
}
