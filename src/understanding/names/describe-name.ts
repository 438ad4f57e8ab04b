import type { NumberKind } from "./find-personal-numbers.ts";
import type { NamedText, NameRun } from "./named-text.ts";
import { isLeading, type NounBefore, nounBeforeName, writtenNoun } from "./noun-before-name.ts";
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

type Described = {
  readonly run: NameRun;
  /** The positions of the name, with its quotation marks. */
  readonly start: number;
  readonly end: number;
  readonly head: Word;
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
  const noun = nounBeforeName(run, words, lookup);
  const around = roleAround(run, named);
  const known = registry.find(name);
  const written = writtenNoun(noun, run, words, lookup);
  const person = known ?? registry.add(name, roleOf(run, around.role), written);
  const kind = person.role === "teacher" ? "adult" : person.role;
  const span = withQuotes(head, tail, text);
  const described: Described = { run, ...span, head, person, again: known !== undefined, around, kind };
  if (noun) return besideNoun(noun, described, named, registry);
  if (run.cue?.by === "stated") return { ...span, as: lookup.tables.placeholders.name, kind };
  if (run.cue?.by === "apposition" || run.cue?.by === "list") return dropped(described, named);
  if (run.shows === "family") return family(described, named);
  if (run.cue?.by === "title") return titled(described, named, registry);
  const letter = known && registry.letterOf(known);
  if (letter) return { ...span, as: letter, kind };
  if (around.description) return byDescription(described, named);
  return alone(described, named);
}

/** A name behind others of whom a noun already speaks: "los hermanos Yoselin, Yordan y Yeremi". */
function dropped({ run, end, around, kind }: Described, { words, lookup }: NamedText): Replacement {
  const from = run.cue?.by === "list" ? run.cue.from - 1 : run.first - 1;
  const close = isClosedByComma(run, words, lookup) ? end + 1 : end;
  return { start: words[from]?.end ?? end, end: around.end ?? close, as: "", kind };
}

/** The description after the name stands for it: "Juana, la mamá de Luz" gives "la mamá de Luz". */
function byDescription({ start, head, person, around, kind }: Described, { text, lookup }: NamedText): Replacement {
  const { first, noun } = around.description ?? { first: head, noun: head };
  const written = text.slice(first.start, noun.end);
  const isBare = first === noun;
  const as = isBare ? lookup.tables.describe(noun.text.toLowerCase(), person.gender, 0, "first") : written;
  return { start, end: around.end ?? noun.end, as: capitalise(as + (around.grade ?? ""), head), kind };
}

/** Drops the name and keeps the noun: "la alumna Luz" gives "la alumna", "student Tom" gives "a student". */
function besideNoun(
  { word, at }: NounBefore,
  described: Described,
  { words, lookup }: NamedText,
  registry: PeopleRegistry,
): Replacement {
  const { run, head, person, again, around, kind } = described;
  const { tables, has } = lookup;
  const grade = around.grade ?? "";
  const end = around.end ?? described.end + (isClosedByComma(run, words, lookup) ? 1 : 0);
  // Where capitals show nothing, the noun alone would make a name of a rare word after it.
  const next = words[run.last + 1];
  if (head.careless && run.cue?.isLed && next?.gap === " " && !next.ordinary && next.text.length > 3)
    return { start: word.start, end, as: `${word.text} ${registry.giveLetter(person)}${grade}`, kind };
  const article = /^ ["“«']?$/u.test(word.gap) ? words[at - 1] : undefined;
  const isDefinite = article !== undefined && has.definiteArticles.has(article.key);
  if (isDefinite && person.ordinal > 0 && run.cue?.by === "noun") {
    const as = tables.describe(person.noun, person.gender, person.ordinal, again ? "again" : "definite");
    return { start: article.start, end, as: capitalise(as + grade, article), kind };
  }
  const isLed = isDefinite || (article && isDeterminer(article, lookup)) || /[(:\p{N}'’]/u.test(word.gap);
  if (isLed || run.cue?.by === "apposition" || run.cue?.by === "plural")
    return { start: word.start, end, as: word.text + grade, kind };
  const as = tables.describe(
    word.text.toLowerCase(),
    person.gender,
    again ? person.ordinal : 0,
    again ? "again" : "first",
  );
  return { start: word.start, end, as: capitalise(as + grade, word), kind };
}

/** In "her mother, Juana Quispe, said" the second comma goes with the name; so it does after the last of several names. */
function isClosedByComma({ last, cue }: NameRun, words: readonly Word[], { roles }: PeopleLookup): boolean {
  const after = words[last + 1];
  return (
    (cue?.by === "apposition" || cue?.isApart === true) &&
    after?.gap === ", " &&
    !after.capital &&
    !roles.has(after.key)
  );
}

/** A word beside which a noun stands without a further article: "mi", "new", "5th", "asst". */
function isDeterminer({ key, text }: Word, { has, roles }: PeopleLookup): boolean {
  const isLeading = has.determiners.has(key) || has.adjectives.has(key) || has.notPrincipal.has(key);
  return isLeading || roles.has(key) || /^\p{N}/u.test(text);
}

/** Replaces a name that no noun accompanies, with an article before it. */
function alone(described: Described, { words, lookup }: NamedText): Replacement {
  const { run, head, start, end: nameEnd, person, again, around, kind } = described;
  const { tables, has } = lookup;
  const end = around.end ?? nameEnd;
  const grade = around.grade ?? "";
  const whole = tables.describe(person.noun, person.gender, person.ordinal, again ? "again" : "first") + grade;
  const before = /^ ["“«']?$/u.test(head.gap) ? words[run.first - 1] : undefined;
  const after = words[run.last + 1];
  // "the Khan boys" is a description already.
  if (before && isArticleOrDeterminer(before, lookup) && after?.gap === " " && isNoun(after, lookup))
    return { start: before.start, end: nameEnd, as: before.text, kind };
  const led = before?.gap === " " ? words[run.first - 2] : undefined;
  if (before && has.adjectives.has(before.key) && !(led && isArticleOrDeterminer(led, lookup)))
    return { start: before.start, end, as: capitalise(withAdjective(before, described, lookup) + grade, before), kind };
  if (before && isLeading(before, after, lookup)) return { start, end, as: person.noun + grade, kind };
  const isArticle = before && (has.definiteArticles.has(before.key) || tables.contractions.has(before.key));
  if (!isArticle) return { start, end, as: capitalise(whole, head), kind };
  const isPlain = person.noun === tables.nounFor("adult", person.gender)[0];
  if (!isPlain && person.ordinal === 0 && tables.genderOf(before.key) === person.gender)
    return { start, end, as: person.noun + grade, kind };
  const preposition = tables.contractions.get(before.key);
  return { start: before.start, end, as: capitalise((preposition ? `${preposition} ` : "") + whole, before), kind };
}

/** "los Vilca" gives "los de una familia", with the article. */
function family({ run, end, person, again, kind }: Described, { words, lookup }: NamedText): Replacement | undefined {
  const article = words[run.first - 1];
  if (!article) return undefined;
  const as = lookup.tables.describe(person.noun, person.gender, person.ordinal, again ? "again" : "first");
  return { start: article.start, end, as: capitalise(lookup.tables.ofFamily + as, article), kind };
}

/** A title stays, and a letter stands for the name: "Mrs X". One that stands beside first names becomes a noun: "una señora". */
function titled(
  { run, person, again, head, end, kind }: Described,
  { text, words, lookup }: NamedText,
  registry: PeopleRegistry,
): Replacement {
  const title = words[run.cue?.from ?? run.first];
  const start = title?.start ?? head.start;
  if (title && lookup.tables.nounsOfTitles.has(title.key)) {
    const as = lookup.tables.describe(person.noun, person.gender, person.ordinal, again ? "again" : "first");
    return { start, end, as: capitalise(as, title), kind };
  }
  return { start, end, as: text.slice(start, head.start) + registry.giveLetter(person), kind };
}

/** "Little Tommy" gives "a little pupil"; an adjective of another gender than the noun goes. */
function withAdjective({ key }: Word, { person, again }: Described, { tables }: PeopleLookup): string {
  const noun = tables.genderOf(key) === person.gender ? `${key} ${person.noun}` : person.noun;
  return tables.describe(noun, person.gender, person.ordinal, again ? "again" : "first");
}

function isArticleOrDeterminer({ key }: Word, { has }: PeopleLookup): boolean {
  return has.definiteArticles.has(key) || has.determiners.has(key);
}

function isNoun({ key }: Word, { roles, plurals, has }: PeopleLookup): boolean {
  return roles.has(key) || plurals.has(key) || has.families.has(key);
}

function roleOf({ cue }: NameRun, around: PersonRole | undefined): PersonRole {
  const role = cue?.role === "principal" ? "adult" : cue?.role;
  if (role && role !== "adult") return role;
  // A grade behind a title is the one that is taught: "Ms Kim 4th grade".
  return cue?.by === "title" ? "adult" : (around ?? "adult");
}

/** The span of a name, with quotation marks that enclose it. */
function withQuotes(head: Word, tail: Word, text: string) {
  const isQuoted = /["“«']$/u.test(head.gap) && /^["”»']/u.test(text.slice(tail.end));
  return isQuoted ? { start: head.start - 1, end: tail.end + 1 } : { start: head.start, end: tail.end };
}

/** Begins a replacement with a capital if the word that it replaces begins a sentence with one. */
function capitalise(as: string, first: Word): string {
  return first.opens && /^\p{Lu}/u.test(first.text) ? as.slice(0, 1).toUpperCase() + as.slice(1) : as;
}
