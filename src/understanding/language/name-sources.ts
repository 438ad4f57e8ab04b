import type { RegexSource, WordList } from "./sources.ts";

export type NameWords = {
  /** Particles inside a surname, such as "de la" in "de la Cruz". */
  readonly particles: WordList;
  readonly titles: WordList;
  /**
   * Words that often precede a person's name, such as "met" or "with" (`leads`). Some of them are too common to be a
   * sign of a name (`shortLeads`): a common word after them counts as a name only if it is capitalised.
   */
  readonly leads: WordList;
  readonly shortLeads: WordList;
  /** Verbs that show that a capitalised common word at the start of a sentence is a person's name: "Hope asked". */
  readonly says: RegexSource;
  /** Words before the name of a saint, such as "San": together they name a place and not a person. */
  readonly saints: RegexSource;
  /** Beginnings of capitalised words, such as weekdays, that may stand next to a name without being part of it. */
  readonly notSurnames: RegexSource;
  /** Names of people that are also common words, such as "Hope". */
  readonly alsoWords: WordList;
  /** Words after a name that is also a common word which show that it is the common word: "segundo grado". */
  readonly notAfterName: RegexSource;
  /** Rare short and familiar forms of first names, each with the full name that it stands for: "chayo=rosario". */
  readonly nicknames: WordList;
  /** Endings of diminutives of first names. */
  readonly diminutive: RegexSource;
  /** Spellings that sound like others, each with one that stands for all of them. They are applied in this order. */
  readonly sounds: readonly (readonly [spelling: RegExp, as: string])[];
  /** Words for the principal of a school (`roles`), and between them and the name of the school (`ofSchool`). */
  readonly roles: RegexSource;
  readonly ofSchool: RegexSource;
  /** Words before the name of a school that mean its principal without a word for the role: "el del Gálvez". */
  readonly oneOfSchool: RegexSource;
  /** Words for a school that are parts of many names of schools and tell none from the others. */
  readonly schools: RegexSource;
  /** What stands for somebody whom a text mentions and whose name the writer may not know. */
  readonly someone: string;
  /** Prepositions before a place. */
  readonly atPlace: RegexSource;
};

/**
 * Words that show whom the writer visited, met or spoke to. They are matched against the folded text in which names are
 * masked: N is a principal, U somebody else, M the writer, F a day, time or duration.
 */
export type VisitedPersonWords = {
  /** Verbs of a contact of the writer, up to the preposition before the person: "visité ayer a", "dropped in on". */
  readonly contacts: RegexSource;
  /** Nouns for a contact, up to the preposition before the person: "reunión con", "45 minutes with". */
  readonly nouns: RegexSource;
  /** Words at the beginning of a text or clause, before the person whom it is about: "hoy con", "notes on". */
  readonly openings: RegexSource;
  /** Words directly after a person who contacted the writer, was with the writer or let them down: "me llamó", "and I". */
  readonly callers: RegexSource;
  /** Words for a contact of the writer with the subject of the sentence: "Rosa me pidió ayuda y nos vimos ayer". */
  readonly together: RegexSource;
  /** Verbs of telling or recording a visit. A wish to do so is not what the principal asked for. */
  readonly logging: RegexSource;
  /** Things of a person whose mention means a visit: "Tom's session". */
  readonly ownThings: RegexSource;
  /** Words between a person at the beginning of a clause and the time of the visit: "Tom, on Zoom, 45 min". */
  readonly between: RegexSource;
  /** Days by their names, which show that a name before them heads a report: "julio, martes 9 a 10". */
  readonly days: RegexSource;
  /** Words before a month that show that it is the name of a person: "hoy con julio". */
  readonly beside: RegexSource;
  /** Words after a person that announce who is told of from here on: "Denise next". */
  readonly next: RegexSource;
  /** Determiners before the title of a person: "la directora". */
  readonly determiners: RegexSource;
  /** Conjunctions (`also`) and prepositions between two people who were visited together: "con Rosa y con Julio". */
  readonly also: RegexSource;
  readonly prepositions: RegexSource;
  /** Words before a person who is not meant: "not Bill". */
  readonly not: RegexSource;
  /** Words with which the person named before is taken back: "con Rosa, perdón, con Julio". */
  readonly instead: RegexSource;
  /** Words between what is told of one person and what is told of the next: ", ", " y ", "; mientras que ". */
  readonly joints: RegexSource;
  /** Words for all of whom an account tells: "los tres", "both of them". */
  readonly everyone: RegexSource;
  /** Words of what the writer and several people did, or of several people, in a sentence that names nobody: "vimos". */
  readonly plural: RegexSource;
  /** Words after a name that make it the subject of a new statement: "y Julio no". */
  readonly contrary: RegexSource;
  /** Words for one principal that are no name: at the beginning of a sentence (`pronouns`), and anywhere (`roles`). */
  readonly unnamed: Readonly<Record<"pronouns" | "roles", Readonly<Record<"f" | "m" | "either", RegexSource>>>>;
  /** Words before a person of whom the sentence tells, although it does not begin with them: "acordamos con". */
  readonly towards: RegexSource;
  /** Words after a person that show that it is no principal: "de la UGEL". */
  readonly notAPerson: RegexSource;
  /** What stands in a text for a person who is mentioned in the notation of the chat platform and is not known. */
  readonly someone: string;
};
