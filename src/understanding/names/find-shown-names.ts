import type { NameCue } from "./name-cue.ts";
import { kindOf } from "./name-vocabulary.ts";
import type { NamedText, NameRun } from "./named-text.ts";
import type { PeopleLookup } from "./people-lookup.ts";
import { foldWord } from "./people-words.ts";
import type { Word } from "./split-words.ts";

/** A name that the words around it show, whatever it looks like: a nickname, or the surname of a family. */
export function findShownName(at: number, named: NamedText, cue: NameCue | undefined): NameRun | undefined {
  const last = endOfQuotedNickname(at, named, cue);
  if (last !== undefined) return { first: at, last, ...(cue && { cue }), shows: "nickname" };
  if (isCalledName(at, named, cue)) return { first: at, last: at, ...(cue && { cue }), shows: "nickname" };
  const rostered = endOfRosterName(at, named);
  if (rostered !== undefined) return { first: at, last: rostered, ...(cue && { cue }), shows: "roster" };
  if (isArticledNickname(at, named, cue)) return { first: at, last: at, shows: "nickname" };
  const end = cue ? undefined : endOfFamily(at, named);
  return end === undefined ? undefined : { first: at, last: end, shows: "family" };
}

/** A nickname in quotation marks, after an article, a noun for a person or a word such as "known as". */
function endOfQuotedNickname(at: number, { text, words, lookup }: NamedText, cue: NameCue | undefined) {
  const [word, before] = [words[at], words[at - 1]];
  if (!word?.capital || !before || !/["“«']$/u.test(word.gap + before.gap.trim())) return undefined;
  const { has } = lookup;
  const isLed = cue !== undefined || has.definiteArticles.has(before.key) || has.called.has(before.key);
  const isCalled = isAfterCalling(before, words[at - 2], lookup);
  if (!isCalled && (!isLed || word.capitalised || word.place)) return undefined;
  return [at, at + 1, at + 2].find((index) => /^["”»']/u.test(text.slice(words[index]?.end ?? text.length)));
}

/** "El pichón, así le dicen", "le dicen el chino": words that are no names otherwise. */
function isCalledName(at: number, { text, words, lookup }: NamedText, cue: NameCue | undefined): boolean {
  const [word, before] = [words[at], words[at - 1]];
  const { has, tables } = lookup;
  if (!word || !/^\p{L}{3,}$/u.test(word.text) || isNoName(word, lookup)) return false;
  const isAfterArticle = before !== undefined && has.definiteArticles.has(before.key) && word.gap === " ";
  if (cue?.by === "stated" && isAfterArticle && has.calledBy.has(words[at - 2]?.key ?? "")) return true;
  if (!(isAfterArticle || word.capital) || !/^(?:, | )$/u.test(words[at + 1]?.gap ?? "")) return false;
  return tables.calledAfter.test(foldWord(text.slice(word.end, word.end + 60)));
}

/** «lo llaman "Chino"», «lo conocen como "Zorro"»: behind such words any word is what somebody is called. */
function isAfterCalling(before: Word, earlier: Word | undefined, { has }: PeopleLookup): boolean {
  if (has.calledBy.has(before.key)) return has.callObjects.has(earlier?.key ?? "");
  return has.callObjects.has(before.key) || has.calledAs.has(before.key) ? has.calledBy.has(earlier?.key ?? "") : false;
}

/** "PEMBERTON", "O'DWYER", "McLEOD" */
const SHOUTED_SURNAME = /^(?:Ma?c)?\p{Lu}(?:['’-]?\p{Lu}){2,}$/u;

/** "PEMBERTON, Alondra": a surname in capitals before the first name, as a register has it. */
function endOfRosterName(at: number, { words }: NamedText): number | undefined {
  const word = words[at];
  if (!word || word.shouted || word.capitalised || !SHOUTED_SURNAME.test(word.text)) return undefined;
  if (!word.surname && (word.ordinary || word.text.length < 6)) return undefined;
  const isSecond = words[at + 1]?.gap === " " && words[at + 1]?.capital === true;
  const first = at + (isSecond ? 2 : 1);
  const [given, next] = [words[first], words[first + 1]];
  if (given?.gap !== ", " || !/^\p{Lu}\p{Ll}+$/u.test(given.text)) return undefined;
  if (!given.given && (given.ordinary || given.place || given.capitalised)) return undefined;
  return next?.gap === " " && next.given && next.capital ? first + 1 : first;
}

/** "la Pocha cocina", "Chabuca y el Chato": an article that no place or thing has, beside what only a person does. */
function isArticledNickname(at: number, { words, lookup }: NamedText, cue: NameCue | undefined): boolean {
  const [word, article, before, after] = [words[at], words[at - 1], words[at - 2], words[at + 1]];
  const { has } = lookup;
  if (cue || !word?.capital || !article || word.gap !== " " || !has.articlesOfPeople.has(article.key)) return false;
  if (article.capital && !article.begins) return false;
  if (word.place || word.capitalised || word.calendar || word.famous || word.surname || isNoName(word, lookup))
    return false;
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(word.text) || (after?.gap === " " && after.capital)) return false;
  const isSubject =
    after?.gap === " " && [has.personVerbs, has.pupilVerbs].some((verbs) => verbs.has(after.key)) && !word.ordinary;
  const isBesideName = before !== undefined && has.conjunctions.has(before.key) && words[at - 3]?.capital === true;
  return isSubject || (isBesideName && words[at - 3]?.given === true);
}

function isNoName({ key }: Word, { has, roles, plurals }: PeopleLookup): boolean {
  if (roles.has(key) || plurals.has(key)) return true;
  return [has.definiteArticles, has.determiners, has.pronouns, has.particles].some((words) => words.has(key));
}

/** "los Vilca", "the Dobsons": an article in the plural before a surname. */
function endOfFamily(at: number, { words, lookup }: NamedText): number | undefined {
  const [word, before, after] = [words[at], words[at - 1], words[at + 1]];
  if (!word?.capital || word.gap !== " " || !lookup.has.articlesOfFamilies.has(before?.key ?? "")) return undefined;
  if (word.ordinary || word.place || word.capitalised || word.calendar || word.famous) return undefined;
  if (!isSurnameOfFamily(word, lookup)) return undefined;
  const isBeforeNoun = after?.gap === " " && [lookup.roles, lookup.plurals].some((nouns) => nouns.has(after.key));
  if (isBeforeNoun || (after?.gap === " " && lookup.has.families.has(after.key))) return undefined;
  const isDouble = after?.gap === " " && after.capital && after.surname && !after.place;
  if (!isDouble && after?.gap === " " && after.capital) return undefined;
  return isDouble ? at + 1 : at;
}

function isSurnameOfFamily(word: Word, { tables }: PeopleLookup): boolean {
  const single = tables.familyEnding.exec(word.key)?.groups?.surname;
  if (single === undefined || /^\p{Lu}{2}/u.test(word.text)) return false;
  const kinds = [single, word.key.replace(/es$/, "")].map((key) => kindOf(key, tables));
  if (/^(?:O['’]|Mac\p{Lu}|Mc)\p{L}{3}/u.test(word.text) || kinds.some(({ surname }) => surname)) return true;
  return !kinds.some((kind) => kind.ordinary || kind.place || kind.capitalised) && tables.familyName.test(word.key);
}
