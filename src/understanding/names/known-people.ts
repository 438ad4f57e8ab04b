import type { NameRun } from "./find-name-runs.ts";
import { formsOf } from "./name-vocabulary.ts";
import type { PeopleLookup } from "./people-lookup.ts";
import { foldWord, type PeopleWords } from "./people-words.ts";
import type { Word } from "./split-words.ts";

/** The parts of a known person's name, each with its short and full forms. */
export type KnownPerson = { readonly parts: readonly ReadonlySet<string>[]; readonly fromText: boolean };

export function knownFromRoster(names: readonly string[], tables: PeopleWords): readonly KnownPerson[] {
  return names.map((name) => toPerson(name.split(/[^\p{L}\p{M}'’-]+/u).map(foldWord), tables, false));
}

function toPerson(keys: readonly string[], tables: PeopleWords, fromText: boolean): KnownPerson {
  const parts = keys.filter((key) => key.length > 1).map((key) => new Set(formsOf(key, tables)));
  return { parts, fromText };
}

/**
 * The people whom the text itself shows to be the visited principal or the writer. Without a roster they are known by
 * nothing else.
 */
export function knownFromText(
  text: string,
  words: readonly Word[],
  runs: readonly NameRun[],
  lookup: PeopleLookup,
): readonly KnownPerson[] {
  return runs
    .filter((run) => isPrincipal(run, text, words, lookup))
    .map(({ first, last }) =>
      toPerson(
        words.slice(first, last + 1).map(({ key }) => key),
        lookup.tables,
        true,
      ),
    );
}

function isPrincipal(run: NameRun, text: string, words: readonly Word[], lookup: PeopleLookup): boolean {
  if (run.cue?.role === "principal") return true;
  const { tables, roles, has } = lookup;
  const [first, last] = [words[run.first], words[run.last]];
  if (!first || !last) return false;
  const after = [words[run.last + 1], words[run.last + 2], words[run.last + 3]].filter((word) => word !== undefined);
  if (after[0] && /^,? \(?$|^, $/u.test(after[0].gap) && after[0].gap !== " ") {
    const noun = after.findIndex((word) => roles.get(word.key) === "principal");
    const between = after.slice(0, Math.max(0, noun));
    if (
      noun >= 0 &&
      between.every(
        ({ key, gap }) =>
          (has.definiteArticles.has(key) || has.determiners.has(key) || has.adjectives.has(key)) && !/[.;]/u.test(gap),
      )
    )
      return true;
  }
  if (run.cue && run.cue.by !== "title") return false;
  const start = words[run.cue?.from ?? run.first]?.start ?? first.start;
  const before = foldWord(text.slice(Math.max(0, start - 60), start));
  const possessive = /^['’]s(?!\p{L})/u.test(text.slice(last.end, last.end + 3));
  return !possessive && tables.visited.test(start <= 60 ? before : `\u0000${before}`);
}

/**
 * Whether the run names a known person. A person of the roster is known by any part of the name, unless another part
 * follows that is not theirs. A person whom only the text shows is not known where the words say that it is another.
 */
export function isKnown(
  { first, last, cue }: NameRun,
  words: readonly Word[],
  people: readonly KnownPerson[],
  tables: PeopleWords,
): boolean {
  const keys = words.slice(first, last + 1).map(({ key }) => key);
  const names = keys.filter((key) => key.length > 2).map((key) => formsOf(key, tables));
  return people.some(({ parts, fromText }) => {
    if (fromText && cue && cue.role !== "principal" && cue.by !== "title") return false;
    // Either side may be the short form: "Pepe" in the text for a José of the roster, or the reverse.
    const fits = names.map((written) => parts.some((forms) => written.some((form) => forms.has(form))));
    const matching = fits.filter(Boolean).length;
    return matching > 0 && (matching === names.length || (fits[0] === true && matching > 1));
  });
}
