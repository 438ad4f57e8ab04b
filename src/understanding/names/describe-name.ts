import type { NameRun } from "./find-name-runs.ts";
import type { NumberKind } from "./find-personal-numbers.ts";
import type { PeopleLookup } from "./people-lookup.ts";
import type { MaskedPerson, PeopleRegistry } from "./people-registry.ts";
import type { PersonRole } from "./people-words.ts";
import { type RoleAround, roleAround } from "./role-around.ts";
import type { Word } from "./split-words.ts";

/** What is put in place of a passage of the text. */
export type Replacement = {
  readonly start: number;
  readonly end: number;
  readonly as: string;
  readonly kind: "pupil" | "relative" | "adult" | NumberKind;
};

export type NamedText = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly lookup: PeopleLookup;
};

type Named = {
  readonly run: NameRun;
  readonly head: Word;
  readonly tail: Word;
  readonly person: MaskedPerson;
  readonly again: boolean;
  readonly around: RoleAround;
  readonly kind: Replacement["kind"];
};

/** The replacement for a name, with the words around it that the replacement makes superfluous. */
export function describeName(run: NameRun, named: NamedText, registry: PeopleRegistry): Replacement | undefined {
  const { text, words, lookup } = named;
  const name = words.slice(run.first, run.last + 1);
  const [head, tail] = [name[0], name.at(-1)];
  if (!head || !tail) return undefined;
  const noun = nounBefore(run, words, lookup);
  const around = roleAround(run, text, words, lookup);
  const role = roleOf(run, around.role);
  const known = registry.find(name);
  const person = known ?? registry.add(name, role, noun && writtenNoun(noun, words, lookup));
  const kind = person.role === "teacher" ? "adult" : person.role;
  const found: Named = { run, head, tail, person, again: known !== undefined, around, kind };
  if (noun) return besideNoun(noun, found, named);
  if (run.cue?.by === "stated") return { ...spanOf(head, tail), as: lookup.tables.placeholders.name, kind };
  if (run.cue?.by === "apposition")
    return { start: words[run.first - 1]?.end ?? head.start, end: tail.end, as: "", kind };
  if (around.next) return { ...spanOf(head, around.next), as: capitalise(around.next.text, head), kind };
  return alone(found, named);
}

type NounBefore = { readonly word: Word; readonly at: number };

/** The noun that is kept in place of the name: "la alumna Luz", "her mother, Juana", "un niño llamado Josué". */
function nounBefore(
  { first, cue }: NameRun,
  words: readonly Word[],
  { roles, has }: PeopleLookup,
): NounBefore | undefined {
  if (!cue || cue.by === "of" || cue.by === "plural") return undefined;
  const called = cue.by === "stated" && has.called.has(words[first - 1]?.key ?? "");
  const from = called ? [cue.from - 1, cue.from - 2] : [cue.from];
  const at = from.find((index) => roles.has(words[index]?.key ?? ""));
  const word = at === undefined ? undefined : words[at];
  return word && at !== undefined && (cue.by !== "stated" || called) ? { word, at } : undefined;
}

function writtenNoun({ word, at }: NounBefore, words: readonly Word[], { tables, has }: PeopleLookup) {
  const article = words[at - 1];
  const byArticle = article && has.definiteArticles.has(article.key) ? tables.genderOf(article.key) : undefined;
  return { noun: word.text.toLowerCase(), gender: byArticle ?? tables.genderOf(word.key) ?? "m" } as const;
}

/** Drops the name and keeps the noun: "la alumna Luz" gives "la alumna", "student Tom" gives "a student". */
function besideNoun(
  { word, at }: NounBefore,
  { run, tail, person, again, around, kind }: Named,
  { words, lookup }: NamedText,
): Replacement {
  const { tables, has } = lookup;
  const grade = around.grade ?? "";
  const end = around.end ?? tail.end + (isClosedByComma(run, words, lookup) ? 1 : 0);
  const article = word.gap === " " && !word.begins ? words[at - 1] : undefined;
  const definite = article !== undefined && has.definiteArticles.has(article.key);
  if (definite && person.ordinal > 0) {
    const as = tables.describe(person.noun, person.gender, person.ordinal, again);
    return { start: article.start, end, as: capitalise(as + grade, article), kind };
  }
  const led = definite || (article && isDeterminer(article, lookup)) || /[\p{N}'’]/u.test(word.gap);
  if (led || isListed(word)) return { start: word.start, end, as: word.text + grade, kind };
  const as = tables.describe(word.text.toLowerCase(), person.gender, again ? person.ordinal : 0, again);
  return { start: word.start, end, as: capitalise(as + grade, word), kind };
}

/** In "her mother, Juana Quispe, said" the second comma goes with the name. */
function isClosedByComma({ last, cue }: NameRun, words: readonly Word[], { roles }: PeopleLookup): boolean {
  const after = words[last + 1];
  return cue?.by === "apposition" && after?.gap === ", " && !after.capital && !roles.has(after.key);
}

/** Behind a bracket or a colon a noun stands without an article. */
function isListed({ gap }: Word): boolean {
  return /[(:]\s?$/u.test(gap);
}

/** A word beside which a noun stands without a further article: "mi", "new", "5th". */
function isDeterminer({ key, text }: Word, { has }: PeopleLookup): boolean {
  return has.determiners.has(key) || has.adjectives.has(key) || /^\p{N}/u.test(text);
}

/** Replaces a name that no noun accompanies, with its title and an article before it. */
function alone({ run, head, tail, person, again, around, kind }: Named, { words, lookup }: NamedText): Replacement {
  const { tables, has, titles } = lookup;
  const firstAt = run.cue?.by === "title" ? run.cue.from : run.first;
  const first = words[firstAt] ?? head;
  const end = around.end ?? tail.end;
  const grade = again ? "" : (around.grade ?? "");
  const title = first === head ? undefined : titles.get(first.key);
  const before = first.gap === " " ? words[firstAt - 1] : undefined;
  const whole =
    again || person.ordinal > 0 || !title ? tables.describe(person.noun, person.gender, person.ordinal, again) : title;
  const article =
    before && (has.definiteArticles.has(before.key) || tables.contractions.has(before.key)) ? before : undefined;
  if (!article) return { start: first.start, end, as: capitalise(whole + grade, first), kind };
  const agrees = tables.genderOf(article.key) === person.gender && person.noun !== tables.nounFor("adult", "m")[0];
  if (agrees && person.ordinal === 0) return { start: first.start, end, as: person.noun + grade, kind };
  const preposition = tables.contractions.get(article.key);
  return {
    start: article.start,
    end,
    as: capitalise((preposition ? `${preposition} ` : "") + whole + grade, article),
    kind,
  };
}

function roleOf({ cue }: NameRun, around: PersonRole | undefined): PersonRole {
  const role = cue?.role === "principal" ? "adult" : cue?.role;
  return role && role !== "adult" ? role : (around ?? role ?? "adult");
}

function spanOf(first: Word, last: Word) {
  return { start: first.start, end: last.end };
}

/** Begins a replacement with a capital if the word that it replaces begins a sentence with one. */
function capitalise(as: string, first: Word): string {
  return first.opens && /^\p{Lu}/u.test(first.text) ? as.slice(0, 1).toUpperCase() + as.slice(1) : as;
}
