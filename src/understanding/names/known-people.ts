import { getNameIndex } from "./name-index.ts";
import { formsOf } from "./name-vocabulary.ts";
import type { NamedText, NameRun } from "./named-text.ts";
import { foldWord, type PeopleWords } from "./people-words.ts";
import { descriptionAfter, gradeAfter } from "./role-around.ts";
import type { Word } from "./split-words.ts";

/** A known person: the parts of the name, each with its short and full forms. */
type KnownPerson = {
  readonly parts: readonly ReadonlySet<string>[];
  /** Whether a word is a nickname of theirs; undefined for people whom only the text makes known. */
  readonly isNickname?: (key: string) => boolean;
  /** The mention by which the text itself makes the person known; undefined for people of the roster. */
  readonly mention?: NameRun;
};

export function knownFromRoster(names: readonly string[], tables: PeopleWords): readonly KnownPerson[] {
  const index = getNameIndex(names.map((name, id) => ({ id: String(id), name })));
  return names.map((name, id) => ({
    parts: partsOf(name.split(/[^\p{L}\p{M}'’-]+/u).map(foldWord), tables),
    isNickname: (key) => index.find(key)?.has(String(id)) === true,
  }));
}

/**
 * The people whom the text itself shows to be the visited principal or the writer. Without a roster nothing else makes
 * them known.
 */
export function knownFromText(runs: readonly NameRun[], named: NamedText): readonly KnownPerson[] {
  const called = runs.filter((run) => isCalledPrincipal(run, named));
  const visited = runs.filter((run) => isVisited(run, named, called.length > 0));
  const shown = [...called, ...visited];
  const probable = shown.length > 0 ? [] : runs.filter((run) => isProbablyPrincipal(run, named)).slice(0, 1);
  return [...shown, ...probable].map((mention) => {
    const keys = named.words.slice(mention.first, mention.last + 1).map(({ key }) => key);
    return { parts: partsOf(keys, named.lookup.tables), mention };
  });
}

/** Whether the run names a known person. Part of a name suffices, unless another part follows that is not theirs. */
export function isKnown(
  run: NameRun,
  words: readonly Word[],
  people: readonly KnownPerson[],
  tables: PeopleWords,
): boolean {
  const parts = words.slice(run.first, run.last + 1).filter(({ key }) => key.length > 1);
  const names = parts.map(({ key, given, surname }) => ({
    key,
    forms: formsOf(key, tables),
    isListed: given || surname,
  }));
  const { cue } = run;
  const isSomebodyElse = cue && cue.role !== "principal" && cue.by !== "title" && cue.by !== "list";
  // "la alumna Rosita" is not the principal Rosa.
  if (cue && cue.by !== "of" && (cue.role === "pupil" || cue.role === "relative")) return false;
  return people.some((person) => {
    if (person.mention === run) return true;
    if (person.mention && isSomebodyElse) return false;
    // Either side may be the short form: "Pepe" in the text for a José of the roster, or the reverse.
    const isPart = ({ forms, key }: (typeof names)[number]) =>
      person.parts.some((part) => forms.some((form) => part.has(form))) || person.isNickname?.(key) === true;
    const fitting = names.filter(isPart);
    const others = names.filter((name) => name.isListed && !isPart(name));
    return fitting.length > 0 && (others.length === 0 || (fitting[0] === names[0] && fitting.length > 1));
  });
}

function partsOf(keys: readonly string[], tables: PeopleWords): readonly ReadonlySet<string>[] {
  return keys.filter((key) => key.length > 1).map((key) => new Set(formsOf(key, tables)));
}

function isCalledPrincipal(run: NameRun, named: NamedText): boolean {
  if (run.cue?.role === "principal") return true;
  if (run.cue?.by === "noun" && (run.cue.role === "pupil" || run.cue.role === "teacher")) return false;
  const { after, end, isOwner } = around(run, named);
  const match = isOwner ? null : named.lookup.tables.principalAfter.exec(after);
  // In "Shanice, the head Paul" the head is another.
  return match !== null && !/^ \p{Lu}/u.test(named.text.slice(end + match[0].length));
}

/** Where somebody else is called principal, only the writer's own name is known by such words. */
function isVisited(run: NameRun, named: NamedText, isPrincipalCalled: boolean): boolean {
  const { visited, writer } = named.lookup.tables;
  if ((run.cue && run.cue.by !== "title") || isOfOtherPlace(run, named)) return false;
  const title = run.cue && named.words[run.cue.from];
  if (title && named.lookup.tables.nounsOfTitles.has(title.key)) return false;
  const { before, isOwner } = around(run, named);
  const isDescribed = descriptionAfter(named.words.slice(run.last + 1, run.last + 6), named.lookup) !== undefined;
  return !isOwner && (writer.test(before) || (!isDescribed && !isPrincipalCalled && visited.test(before)));
}

/** Without a clearer sign, a person with a title who asks, decides or is told is taken for the principal. */
function isProbablyPrincipal(run: NameRun, named: NamedText): boolean {
  const { probably } = named.lookup.tables;
  if ((run.cue && !run.cue.isFormal) || isOfOtherPlace(run, named)) return false;
  const { beforeName, after } = around(run, named);
  return run.cue
    ? probably.titleAfter.test(after) || probably.titleBefore.test(beforeName)
    : probably.after.test(after);
}

/** Whether a grade makes the person a pupil, or "of" and a word such as "clinic" make them somebody of another institution. */
function isOfOtherPlace({ last }: NameRun, { text, words, lookup }: NamedText): boolean {
  const tail = words[last];
  if (!tail) return false;
  const after = foldWord(text.slice(tail.end, tail.end + 40));
  return lookup.tables.elsewhere.test(after) || gradeAfter(tail, text, lookup) !== undefined;
}

/** The folded words before the name, without and with its title, and those after it. */
function around({ first, last, cue }: NameRun, { text, words }: NamedText) {
  const start = words[cue?.by === "title" ? cue.from : first]?.start ?? 0;
  const end = words[last]?.end ?? text.length;
  return {
    before: foldedBefore(text, start),
    beforeName: foldedBefore(text, words[first]?.start ?? 0),
    after: foldWord(text.slice(end, end + 60)),
    end,
    isOwner: /^['’]s(?!\p{L})/u.test(text.slice(end, end + 3)),
  };
}

/** The last words before a position. A character in front shows that the text does not begin with them. */
function foldedBefore(text: string, end: number): string {
  const before = foldWord(text.slice(Math.max(0, end - 60), end));
  return end > 60 ? `\u0000${before}` : before;
}
