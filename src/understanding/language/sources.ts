import type { Modality } from "#kernel/contact-codes.ts";

/**
 * Regex source in the notation of `pattern.ts`: alternatives between bars. The sources of all languages are joined into
 * one pattern, because one message may mix languages. Empty if the language has no such words.
 */
export type RegexSource = string;

/**
 * Words in folded (normalised) form, separated by white space, for lookup; like a `Source`, the words of all languages
 * are joined.
 */
export type WordList = string;

export type NameWords = {
  /** Particles inside a name: "de la Cruz". */
  readonly particles: WordList;
  readonly titles: WordList;
  /**
   * Words that come before a name. After one of the short leads, a common word counts as a name only if it is
   * capitalised.
   */
  readonly leads: WordList;
  readonly shortLeads: WordList;
  /** Verbs that follow a name at the start of a sentence. */
  readonly says: WordList;
  /** Words such as "San" before the name of a saint, which together name a place. */
  readonly saints: RegexSource;
  /** Beginnings of capitalised words that may stand next to a name without being part of it, such as weekdays. */
  readonly notSurnames: RegexSource;
  /** Names that are also common words. */
  readonly alsoWords: WordList;
};

export type SentenceWords = {
  /** Abbreviated titles before a name; their full stop never ends a sentence. */
  readonly titles: RegexSource;
  /** Abbreviations other than titles; their full stop ends a sentence only before a capital letter. */
  readonly abbreviations: RegexSource;
  /** Conjunctions, which are trimmed from both ends of a quote. */
  readonly conjunctions: RegexSource;
  /** Subordinating conjunctions, which are trimmed from the beginning of a quote only. */
  readonly subordinators: RegexSource;
};

export type ClauseWords = {
  /** Words at which a sentence may change topic: "but". */
  readonly contrasts: RegexSource;
  /** The beginnings of a part of a sentence that takes its subject from the part before. */
  readonly subjectless: RegexSource;
  /** Words that show that a part is about the visit, so that it does not continue what works or what is hard. */
  readonly ofTheVisit: RegexSource;
  /** Words that may stand between a day, a time and a modality. */
  readonly fillers: RegexSource;
};

/** Words that withdraw something just written, matched against the text as written. */
export type RetractionWords = {
  /** A negation that withdraws the words after it: "not 75". */
  readonly negations: RegexSource;
  /** Words before which the withdrawn words end. */
  readonly ends: RegexSource;
  /** Words before a number that another one replaces: "50, not 75". */
  readonly beforeNumber: RegexSource;
};

export type NumberContext = {
  /** Words that may follow a bare number that is a day or an hour; any other word is what the number counts. */
  readonly next: WordList;
  /** Words after two numbers with a slash that are a fraction, not a date: "3/4 of". */
  readonly fractionOf: RegexSource;
};

/** Words around a length of time that show whether it is the length of the visit or of something else. */
export type DurationContext = {
  /**
   * Words before and after the length of something other than the visit: parts of a lesson, delays, journeys, habits.
   */
  readonly otherBefore: RegexSource;
  readonly otherAfter: RegexSource;
  /**
   * Words such as "after": "after half an hour" gives the length of a visit only if the visit was cut short. `cut` and
   * `cutAfter` are words for cutting it short.
   */
  readonly after: RegexSource;
  readonly cut: RegexSource;
  readonly cutAfter: RegexSource;
  /** Words that make a length approximate: "almost". */
  readonly loosely: RegexSource;
  /** Units of time that are too long for a visit: days, weeks. */
  readonly days: RegexSource;
};

/** Single words about the modality. The `phrases` of the language pack state it in a sentence. */
export type ModalityAnswers = {
  /** Words accepted as the answer to "how did you meet?". */
  readonly words: Readonly<Record<Modality, RegexSource>>;
  /**
   * Negations before a modality (in person, by phone …) that was not used, and the words that may stand between them.
   */
  readonly negations: RegexSource;
  readonly afterNegation: RegexSource;
  /** Words before a modality that explains why another one was used. */
  readonly because: RegexSource;
};

export type ShortAnswerWords = {
  readonly yes: RegexSource;
  readonly no: RegexSource;
  /** Words before and endings after the number of a day, in a message that is nothing else. */
  readonly beforeDay: RegexSource;
  readonly ordinals: RegexSource;
  /** Words before and after an approximate number: "about", "or so". */
  readonly about: RegexSource;
  readonly orSo: RegexSource;
  /** Messages that say the question will not be answered now. */
  readonly notNow: RegexSource;
  /** Polite words that are ignored when matching a message that is a single request. */
  readonly please: RegexSource;
};

/** Words that show the writer's attitude, matched against the text as written. */
export type AttitudeWords = {
  /** Words that say that the visit went as planned, and words that deny it. */
  readonly went: RegexSource;
  readonly denials: RegexSource;
  /** Words for another session than the one already recorded for that day. */
  readonly another: RegexSource;
  /** Words with which a retraction begins: "no", "sorry". */
  readonly retractions: RegexSource;
  readonly greetings: RegexSource;
  readonly thanks: RegexSource;
};
