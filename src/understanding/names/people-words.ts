import type { WordList } from "#understanding/language/sources.ts";
import type { PersonalNumberWords } from "./personal-number-words.ts";

export type GivenNames = { readonly women: WordList; readonly men: WordList; readonly other: WordList };

/** Who a masked person is, as far as the words around the name show it. */
export type PersonRole = "pupil" | "relative" | "teacher" | "adult";

export type Gender = "f" | "m";

/**
 * How a person is mentioned: for the first time ("a pupil", "another pupil"), for the first time where the text has a
 * definite article ("the pupil", "the other pupil"), or again ("that pupil").
 */
export type Mention = "first" | "definite" | "again";

/**
 * One language's tables for finding people who are not known, and the words that replace them. Words are folded, as
 * {@link foldWord} does it.
 */
export type PeopleWords = Signs & {
  readonly givenNames: GivenNames;
  readonly surnames: WordList;
  /** Short forms of given names, each with the full forms: "pepe=jose". */
  readonly shortForms: WordList;
  /** Matches the ending of a diminutive of a name, and those that are used of children (`childName`). */
  readonly diminutive: RegExp;
  readonly childName: RegExp;
  /** The most frequent ordinary words that name nobody (`commonWords`), and others, of which some also name people. */
  readonly commonWords: WordList;
  readonly words: WordList;
  /** Matches endings of verbs as written that begin a sentence before a name: "Felicité", "Observed". */
  readonly openingVerbs: RegExp;
  /** Matches endings, as written, that make a word in no list at the beginning of a sentence no name. */
  readonly unlikelyEndings: RegExp;
  /** Matches the folded words before the title of a work, which may be the name of a person: "pages of Matilda". */
  readonly worksInside: RegExp;
  /** Matches the folded words before an author's name, at their end. */
  readonly worksBefore: RegExp;
  /** Ordinary words that are names after a noun for a person even in lower case: "la alumna luz". */
  readonly lowerCaseNames: WordList;
  /** Matches endings of verbs, which after a name show that it is one, and after a plural noun that it is none. */
  readonly verbEndings: RegExp;
  readonly pluralVerbEndings: RegExp;
  /** Matches a word after a name in no list at the beginning of a sentence, where "Harmattan dust" has none. */
  readonly mayFollowName: RegExp;
  /** Matches endings of ordinary words that no name has. */
  readonly wordEndings: RegExp;
  /** Words written with a capital that name no person: subjects, institutions, products, nationalities. */
  readonly capitalised: WordList;
  /** Months and days. Some are also names, which then need a sign that a person is meant. */
  readonly calendar: WordList;
  readonly places: WordList;
  /** Further places, none of which has the name of a person; names of several words have an underscore between them. */
  readonly gazetteer: WordList;
  /** Places that have the name of people, which only a preposition shows: "en Cuenca". */
  readonly namesakePlaces: WordList;
  /** Authors, heroes and characters: single words, and full names with an underscore between their words. */
  readonly famous: WordList;
  readonly particles: WordList;
  /** Pronouns that are also names in another language: "Ella". */
  readonly pronouns: WordList;
  /** Nouns that say who a person is, by role; `principal` names a person who is known. */
  readonly nouns: Readonly<Record<PersonRole | "principal", WordList>>;
  /** Words before the noun for a principal that make it another office: "subdirectora", "ex-principal". */
  readonly notPrincipal: WordList;
  /** Plural nouns before names, by role, and those of them after which a name is likely: "los hermanos Quispe". */
  readonly plurals: Readonly<Record<PersonRole, WordList>>;
  readonly siblings: WordList;
  /** Titles before a name. They stay, and a letter stands for the name: "Mrs X". */
  readonly titles: WordList;
  /** Titles after which any word is a name, whatever it looks like. */
  readonly formalTitles: WordList;
  /** The same, but not of principals: "Whaea Mere". */
  readonly honorifics: WordList;
  /** Abbreviations whose full stop ends no sentence. */
  readonly abbreviations: WordList;
  /** Titles that follow the name: "Reji sir". */
  readonly titlesAfter: WordList;
  /** Words before a name that is also the name of a month: "told", "con". */
  readonly beforeNames: WordList;
  readonly conjunctions: WordList;
  /** Words between two places: "y", "to". */
  readonly betweenPlaces: WordList;
  /** "of" between a relative and a child: "la mamá de". */
  readonly of: WordList;
  /** Words before the surname of a family in the plural, and what the surname is of the word after them: "the Dobsons". */
  readonly articlesOfFamilies: WordList;
  readonly familyEnding: RegExp;
  /** Matches a word in no list that is the surname of a family after such an article. */
  readonly familyName: RegExp;
  /** The noun for a family, and what stands before it in place of "los" in "los Vilca". */
  readonly family: { readonly noun: string; readonly gender: Gender };
  readonly ofFamily: string;
  /** The nouns that take the place of titles which only a first name follows: "doña". */
  readonly nounsOfTitles: ReadonlyMap<string, { readonly noun: string; readonly gender: Gender }>;
  /** Nouns for several people, after their surname: "the Khan family". */
  readonly families: WordList;
  /** Children of a person: the person after "hijo de" is a relative. */
  readonly children: WordList;
  /** Words between a noun and a name: "called", "llamado". */
  readonly called: WordList;
  /** Verbs of calling (`calledBy`) with a pronoun before or after them (`callObjects`): "le dicen el chino", "call him". */
  readonly calledBy: WordList;
  readonly callObjects: WordList;
  /** "as", between such a verb and a nickname. */
  readonly calledAs: WordList;
  /** Articles before what somebody is called: "la Pocha". */
  readonly articlesOfPeople: WordList;
  /** Matches the folded words after a nickname: ", así le dicen". */
  readonly calledAfter: RegExp;
  /** Words before a name that is stated as such: "se llama", "her name is". */
  readonly nameStated: WordList;
  /** "is", between "name" and a name. */
  readonly isWords: WordList;
  readonly definiteArticles: WordList;
  /** Articles that stand before a name if a noun follows it that the name belongs to: "the Byker list". */
  readonly articlesOfThings: WordList;
  /** Contractions of a preposition and an article, each with the preposition: "al" with "a". */
  readonly contractions: ReadonlyMap<string, string>;
  /** Words before a noun beside which the noun stands without an article: "mi", "this". */
  readonly determiners: WordList;
  /** Determiners that may also stand before two names: "both Kofi and Ama". */
  readonly beforeTwo: WordList;
  /** Adjectives before the name of a child: "little Tom". */
  readonly fondAdjectives: WordList;
  /** Adjectives between a determiner and a noun. */
  readonly adjectives: WordList;
  /** Verbs after a month that is also a name, which show neither: "April was hard". */
  readonly calendarVerbs: WordList;
  /** Verbs of pupils, and verbs of people in general, after a name. */
  readonly pupilVerbs: WordList;
  readonly personVerbs: WordList;
  /** Things of pupils before "of" and a name, or after a possessive. */
  readonly pupilThings: WordList;
  readonly grade: GradeWords;
  readonly numbers: PersonalNumberWords;
  /** What replaces a name where it is stated as such ("se llama Luz"), and personal numbers. */
  readonly placeholders: Readonly<Record<"name" | "number" | "phone" | "email" | "birth_date", string>>;
  /** The same as a phrase, where it stands between commas. */
  readonly phrases: Readonly<Record<"number" | "phone" | "email", string>>;
  /** Words after which `phrases` are used: "with", "and". */
  readonly beforePhrases: WordList;
  /** The noun for a role. */
  nounFor(role: PersonRole, gender: Gender): readonly [noun: string, gender: Gender];
  /** The gender of a noun or an article as written, if it shows one. */
  genderOf(noun: string): Gender | undefined;
  describe(noun: string, gender: Gender, ordinal: number, mention: Mention): string;
};

type Signs = PrincipalSigns & PlaceSigns;

/** What shows that a name is one of a place. */
export type PlaceSigns = {
  /** Words before (`placesBefore`) and after (`placesAfter`) a name that make it the name of a place or a school. */
  readonly placesBefore: WordList;
  readonly placesAfter: WordList;
  /** The same, if they are written with a capital. */
  readonly placesAfterCapital: WordList;
  readonly saints: WordList;
  /** Prepositions before a place: an unlisted name after one of them is taken for a place. */
  readonly placePrepositions: WordList;
  /** Prepositions that show a place that has the name of people only if it is no first name: "un chico de Cuenca". */
  readonly originPrepositions: WordList;
  /** Matches words up to a preposition before a person: "shouted at". */
  readonly towardsPeople: RegExp;
  /** Matches words of going somewhere, up to the preposition before the place. */
  readonly motion: RegExp;
};

/** What shows that a text names the principal whom it is about, or its writer. */
export type PrincipalSigns = {
  /** Matches the folded words before the name of the visited principal, at their end. */
  readonly visited: RegExp;
  /** Matches the folded words before the writer's own name, at their end. */
  readonly writer: RegExp;
  /** Matches the folded words after the name of a principal, at their beginning: ", the head". */
  readonly principalAfter: RegExp;
  /** Matches the folded words after the name of somebody of another institution: " de la posta". */
  readonly elsewhere: RegExp;
  /** Signs of a principal that count only if there is no other, for names with and without a title. */
  readonly probably: { readonly titleBefore: RegExp; readonly titleAfter: RegExp; readonly after: RegExp };
};

export type GradeWords = {
  /** Matches a grade after a name, from the end of the name on: " de 5.º B". Sticky. */
  readonly after: RegExp;
  /** What stands in the replacement for a grade with a class, without the class; undefined if no class is named. */
  write(match: RegExpExecArray): string | undefined;
};

/** Folds a word or a name: lower case, without accents. */
export function foldWord(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[‘’ʼ´`′']/g, "")
    .replace(/ł/gi, "l")
    .toLowerCase();
}
