import type { Language } from "#kernel/language.ts";
import { describeName, type Replacement } from "./describe-name.ts";
import { findNameRuns } from "./find-name-runs.ts";
import { findPersonalNumbers, type PersonalNumber } from "./find-personal-numbers.ts";
import { findRepeatedNames } from "./find-repeated-names.ts";
import { isKnown, knownFromRoster, knownFromText } from "./known-people.ts";
import { isKnownSchool, toKnownSchools } from "./known-schools.ts";
import { areOrdinaryWords } from "./name-vocabulary.ts";
import type { NameRun } from "./named-text.ts";
import { lookupOf, type PeopleLookup } from "./people-lookup.ts";
import { PeopleRegistry } from "./people-registry.ts";
import { foldWord } from "./people-words.ts";
import { splitWords, type Word } from "./split-words.ts";

/** With the writer alone in it, a roster says nothing about the visited principal. */
const LEAST_ROSTER = 2;

export type MaskingContext = {
  readonly language: Language;
  /** Names of people of the roster and of the writer, which are never masked. */
  readonly known: readonly string[];
  /** Schools of the programme, whose names are no people. */
  readonly schools?: readonly string[] | undefined;
};

type ReplacedPassage = Replacement & { readonly text: string };

/** Finds what is to be replaced in one pass over a text. */
export function replacePeople(
  text: string,
  { language, known, schools = [] }: MaskingContext,
): readonly ReplacedPassage[] {
  const lookup = lookupOf(language);
  const numbers = findPersonalNumbers(text, lookup.tables.numbers);
  const words = withoutNumbers(splitWords(text, lookup), numbers, text);
  const named = { text, words, lookup };
  const runs = findNameRuns(named);
  const roster = knownFromRoster(known, lookup.tables);
  const people =
    known.length < LEAST_ROSTER ? [...roster, ...knownFromText([...runs.people, ...runs.doubtful], named)] : roster;
  const knownSchools = toKnownSchools(schools);
  const isStranger = (run: NameRun) =>
    !isKnown(run, words, people, lookup.tables) && !isKnownSchool(run, named, knownSchools);
  if (saysNoName(words))
    return toPassages(
      numbers.map((number) => replaceNumber(number, text, lookup)),
      text,
    );
  const strangers = runs.people.filter(isStranger);
  const repeated = findRepeatedNames(runs.doubtful, strangers, named).filter(isStranger);
  const masked = [...strangers, ...repeated].toSorted((a, b) => a.first - b.first);
  const registry = new PeopleRegistry(lookup.tables);
  const replacements = masked.flatMap((run) => describeName(run, named, registry) ?? []);
  const all = [...replacements, ...numbers.map((number) => replaceNumber(number, text, lookup))];
  return toPassages(
    all.toSorted((a, b) => a.start - b.start),
    text,
  );
}

/** Whether a text in small letters has only ordinary words of one language: "nada" and "una hora" are answers, no names. */
function saysNoName(words: readonly Word[]): boolean {
  return words.every(({ text }) => !/\p{Lu}/u.test(text)) && areOrdinaryWords(words.map(({ key }) => key));
}

/** The words that are not part of a personal number, which stands between others like punctuation. */
function withoutNumbers(words: readonly Word[], numbers: readonly PersonalNumber[], text: string): readonly Word[] {
  let next = 0;
  let end = 0;
  return words.flatMap((word) => {
    while ((numbers[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next++;
    if ((numbers[next]?.start ?? Number.POSITIVE_INFINITY) < word.end) return [];
    const isApart = end < word.start - word.gap.length;
    const separated = isApart ? { ...word, gap: text.slice(end, word.start) } : word;
    end = word.end;
    return [separated];
  });
}

function replaceNumber({ start, end, kind }: PersonalNumber, text: string, { tables, has }: PeopleLookup): Replacement {
  const before = text.slice(Math.max(0, start - 30), start);
  const word = foldWord(/[\p{L}]+(?= $)/u.exec(before)?.[0] ?? "");
  const isPhrase = kind !== "birth_date" && (/[,;] $/u.test(before) || has.beforePhrases.has(word));
  return { start, end, kind, as: isPhrase ? tables.phrases[kind] : tables.placeholders[kind] };
}

/** Joins passages that touch or overlap, and gives each its text. */
function toPassages(replacements: readonly Replacement[], text: string): readonly ReplacedPassage[] {
  const joined: Replacement[] = [];
  for (const each of replacements) {
    const last = joined.at(-1);
    if (!last || each.start > last.end || (each.start === last.end && each.as !== "")) joined.push(each);
    else if (each.end > last.end) {
      joined[joined.length - 1] = {
        ...last,
        end: each.end,
        as: each.start === last.end ? last.as : `${last.as} ${each.as}`.trim(),
      };
    }
  }
  return joined
    .map((each, index) => withWordBefore(each, joined[index - 1]?.end ?? 0, text))
    .map((each) => ({ text: text.slice(each.start, each.end), ...each }))
    .filter((each) => each.text !== each.as);
}

/** What is dropped is shown with the word before it, so that there is something to show in its place. */
function withWordBefore(replacement: Replacement, from: number, text: string): Replacement {
  if (replacement.as !== "") return replacement;
  const word = /\S{1,60}$/u.exec(text.slice(Math.max(from, replacement.start - 60), replacement.start))?.[0] ?? "";
  return { ...replacement, start: replacement.start - word.length, as: word };
}
