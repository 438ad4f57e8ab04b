import type { NameRun } from "./named-text.ts";
import type { PeopleLookup } from "./people-lookup.ts";
import type { Gender } from "./people-words.ts";
import type { Word } from "./split-words.ts";

export type NounBefore = { readonly word: Word; readonly at: number };

/** The noun that is kept in place of the name: "la alumna Luz", "her mother, Juana". */
export function nounBeforeName(
  { cue }: NameRun,
  words: readonly Word[],
  { roles, plurals }: PeopleLookup,
): NounBefore | undefined {
  const word = cue && words[cue.from];
  if (!word) return undefined;
  const isNoun = (cue.by === "noun" || cue.by === "apposition") && roles.has(word.key);
  return isNoun || (cue.by === "plural" && plurals.has(word.key)) ? { word, at: cue.from } : undefined;
}

/** The noun and the gender by which a person is described again, if the text names a noun. */
export function writtenNoun(
  noun: NounBefore | undefined,
  { cue, shows }: NameRun,
  words: readonly Word[],
  { tables, has }: PeopleLookup,
): { readonly noun: string; readonly gender: Gender } | undefined {
  if (shows === "family") return tables.family;
  const titled = cue?.by === "title" ? tables.nounsOfTitles.get(words[cue.from]?.key ?? "") : undefined;
  if (titled) return titled;
  if (!noun || cue?.by === "plural") return undefined;
  const article = words[noun.at - 1];
  const byArticle = article && has.definiteArticles.has(article.key) ? tables.genderOf(article.key) : undefined;
  return { noun: noun.word.text.toLowerCase(), gender: byArticle ?? tables.genderOf(noun.word.key) ?? "m" };
}

/** Whether a noun can stand beside the word before a name: "our", "new", but not "both" in "both Kofi and Ama". */
export function isLeading({ key }: Word, after: Word | undefined, { tables, has }: PeopleLookup): boolean {
  if (tables.contractions.has(key) || (has.beforeTwo.has(key) && has.conjunctions.has(after?.key ?? ""))) return false;
  return has.determiners.has(key) || has.adjectives.has(key);
}
