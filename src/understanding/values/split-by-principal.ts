import { analyseText } from "#understanding/clauses/analyse-text.ts";
import type { PreparedText } from "#understanding/clauses/prepare-text.ts";
import { splitSentences } from "#understanding/fold/sentences.ts";
import { groupSpansByContainer, type TextSpan, withoutOverlaps } from "#understanding/fold/span.ts";
import { findVisitedPeople } from "#understanding/names/find-visited-people.ts";
import { maskSpans } from "#understanding/names/mask-spans.ts";
import {
  findJoint,
  groupByLists,
  tellsOf,
  tellsOfEveryone,
  tellsOfSeveral,
} from "#understanding/names/people-in-sentence.ts";
import type { Person } from "#understanding/names/read-people.ts";
import {
  findUnnamedPrincipals,
  namesSomebodyElse,
  resolveUnnamed,
  type UnnamedPrincipal,
} from "#understanding/names/unnamed-principals.ts";
import { NAME_MASK_CHARACTERS } from "#understanding/pattern/pattern.ts";

/** Where a text names principals. */
export type NamedSpan = TextSpan & { readonly ids: readonly string[] };

/** A passage of an account, and of whom it tells: of all, of some, or, where that is not certain, of nobody. */
export type ToldPassage = TextSpan & { readonly of: "all" | readonly string[] };

/** What the passages of a sentence are told from. */
type Account = {
  readonly prepared: PreparedText;
  /** The folded text in which names, days, times and durations are masked. */
  readonly shape: string;
  readonly days: readonly TextSpan[];
  /** Where those who were visited are named. */
  readonly visited: ReadonlySet<number>;
  /** All principals who are named. */
  readonly told: ReadonlySet<string>;
};

/**
 * Splits an account of several principals into passages, each with the principals of whom it tells: the one it names, or
 * else the one of whom the sentence before tells. Where that is not certain it tells of nobody.
 */
export function splitByPrincipal(prepared: PreparedText, names: readonly NamedSpan[]): ToldPassage[] {
  const text = prepared.shapedTextIn(prepared.language);
  const visited = findVisitedPeople(text, analyseText(prepared).clauses).flatMap(({ people }) => people);
  const named = addLikelyNames(names, visited, prepared);
  const account = toAccount(prepared, named, visited);
  const unnamed = withoutOverlaps(findUnnamedPrincipals(account.shape), named);
  const sentences = splitSentences(prepared.folded);
  const all = [...named, ...unnamed].toSorted((one, other) => one.start - other.start);
  const inSentence = groupSpansByContainer<NamedSpan | UnnamedPrincipal>(sentences, all);
  let [about, last]: [ToldPassage["of"], TextSpan | undefined] = ["all", undefined];
  return sentences.flatMap((sentence, index) => {
    const before = about;
    const isOther = last !== undefined && namesSomebodyElse(last, account.shape, prepared.folded);
    const people = (inSentence[index] ?? []).map((each) => toNamed(each, before, { ...account, isOther }));
    last = sentence;
    const passages =
      people.length > 0
        ? splitSentence(sentence, people, before, account)
        : [{ ...sentence, of: ofUnnamed(sentence, before, account) }];
    about = afterSentence(passages, people.length > 0 ? [] : before, account);
    return passages;
  });
}

/** Adds where a word names somebody who was visited, and where the school of a principal is named. */
function addLikelyNames(names: readonly NamedSpan[], visited: readonly Person[], prepared: PreparedText): NamedSpan[] {
  const { mentionAt } = prepared.shapedTextIn(prepared.language);
  const told = new Set([...names, ...visited.flatMap(({ mention }) => mention ?? [])].flatMap(({ ids }) => ids));
  const likely = [...mentionAt.values()].filter(({ ids, other }) => !other && ids.some((id) => told.has(id)));
  const known = [...names, ...withoutOverlaps(likely.toSorted(byStart), names)].toSorted(byStart);
  return [...known, ...withoutOverlaps(prepared.schools, known)].toSorted(byStart);
}

const byStart = (one: TextSpan, other: TextSpan) => one.start - other.start;

function toAccount(prepared: PreparedText, named: readonly NamedSpan[], visited: readonly Person[]): Account {
  const text = prepared.shapedTextIn(prepared.language);
  return {
    prepared,
    shape: maskSpans(text.shape, named, NAME_MASK_CHARACTERS.principal),
    days: text.facts.filter(({ what }) => what === "day"),
    visited: new Set(visited.map(({ start }) => start)),
    told: new Set(named.flatMap(({ ids }) => (ids.length === 1 ? ids : []))),
  };
}

/** A name that fits several means the one who is named besides; words that are no name mean whom they certainly fit. */
function toNamed(
  each: NamedSpan | UnnamedPrincipal,
  about: ToldPassage["of"],
  { told, prepared, isOther }: Account & { readonly isOther: boolean },
): NamedSpan {
  const span = { start: each.start, end: each.end };
  if ("ids" in each) {
    const known = each.ids.length === 1 ? each.ids : each.ids.filter((id) => told.has(id));
    return { ...span, ids: known.length === 1 ? known : [] };
  }
  const before = about !== "all" && about.length === 1 ? about[0] : undefined;
  const id = resolveUnnamed(each, { before, told, isOther }, prepared.context);
  return { ...span, ids: id === undefined ? [] : [id] };
}

function ofUnnamed({ start, end }: TextSpan, about: ToldPassage["of"], { shape }: Account): ToldPassage["of"] {
  const words = shape.slice(start, end);
  if (tellsOfEveryone(words)) return "all";
  return about === "all" || about.length === 1 || tellsOfSeveral(words) ? about : [];
}

/** Of whom the next sentence tells if it names nobody. */
function afterSentence(
  passages: readonly ToldPassage[],
  before: ToldPassage["of"],
  { told }: Account,
): ToldPassage["of"] {
  const [first, ...others] = passages.map(({ of }) => (of === "all" && before !== "all" ? [...told] : of));
  const isSame = others.every((of) => String(of) === String(first));
  return first === undefined || !isSame ? [] : first.length === 0 && before !== "all" ? before : first;
}

/** Splits a sentence at the joints before the next person of whom it tells. */
function splitSentence(
  sentence: TextSpan,
  people: readonly NamedSpan[],
  about: ToldPassage["of"],
  account: Account,
): ToldPassage[] {
  const { shape, days } = account;
  const passages: ToldPassage[] = [];
  const groups = groupByLists(people, shape, sentence.start);
  let { start } = sentence;
  const heading = groups.length > 1 ? headingEnd(shape.slice(start, people[0]?.start)) : 0;
  if (heading > 0) passages.push({ start, end: start + heading, of: idsOf(people) });
  start += heading;
  let inside: NamedSpan[][] = [];
  for (const [index, group] of groups.entries()) {
    inside.push(group);
    const next = groups[index + 1]?.[0];
    const from = group.at(-1)?.end ?? start;
    const joint = next && findJoint({ from, to: next.start, begins: start }, shape, days);
    if (next && (!joint || isSame(group, groups[index + 1]))) continue;
    passages.push({ start, end: joint?.start ?? sentence.end, of: ofPassage(start, inside, about, account) });
    start = joint?.end ?? sentence.end;
    inside = [];
  }
  return withSharedDay(passages, account);
}

const idsOf = (people: readonly NamedSpan[] = []) => [...new Set(people.flatMap(({ ids }) => ids))];

function isSame(group: readonly NamedSpan[], next: readonly NamedSpan[] | undefined): boolean {
  const ids = idsOf(group);
  return ids.length > 0 && String(ids) === String(idsOf(next));
}

/** What stands before a colon is told of everybody who follows: "vi a tres: el lunes a Rosa, el martes a Julio". */
function headingEnd(before: string): number {
  return before.lastIndexOf(": ") + 1;
}

/** A passage tells of those whom it names first, unless it only mentions them. */
function ofPassage(
  from: number,
  groups: readonly (readonly NamedSpan[])[],
  about: ToldPassage["of"],
  { shape, visited }: Account,
): readonly string[] {
  const [group = []] = groups;
  const [first] = group;
  const ids = idsOf(group);
  if (!first || group.some((person) => person.ids.length === 0)) return [];
  const isAbout = about !== "all" && String(about) === String(ids);
  if (isAbout || visited.has(first.start) || tellsOf(first, shape, from)) return ids;
  return about === "all" && groups.every((each) => String(idsOf(each)) === String(ids)) ? ids : [];
}

/** The day at the beginning of a sentence is also that of the others who were visited: "Ayer vi a Rosa y llamé a Julio". */
function withSharedDay(passages: readonly ToldPassage[], { days, visited, shape }: Account): ToldPassage[] {
  const [first, ...others] = passages;
  const inFirst = days.find(({ start }) => first && start >= first.start);
  if (!first || others.length === 0 || !inFirst || inFirst.end > first.end) return [...passages];
  if (/[\p{L}\p{N}]{4}/u.test(shape.slice(first.start, inFirst.start))) return [...passages];
  const daysIn = groupSpansByContainer(others, days);
  const visitedIn = groupSpansByContainer(
    others,
    [...visited].map((start) => ({ start, end: start })),
  );
  const without = others.filter((_, at) => daysIn[at]?.length === 0 && (visitedIn[at]?.length ?? 0) > 0);
  const of = [...new Set(without.flatMap((each) => each.of))].filter((id) => !first.of.includes(id));
  return of.length > 0 ? [{ start: first.start, end: inFirst.end, of }, ...passages] : [...passages];
}
