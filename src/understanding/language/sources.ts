import type { Modality } from "#kernel/contact-codes.ts";

/**
 * Regex source in the notation of `pattern.ts`: alternatives between bars. The sources of all languages are joined into
 * one pattern, because one message may mix languages. Empty if the language has no such words.
 */
export type Source = string;

/**
 * Words in folded (normalised) form, separated by white space, for lookup; like a `Source`, the words of all languages
 * are joined.
 */
export type Words = string;

export type NameWords = {
  /** Particles inside a name: "de la Cruz". */
  readonly particles: Words;
  readonly titles: Words;
  /**
   * Words that come before a name. After one of the short leads, a common word counts as a name only if it is
   * capitalised.
   */
  readonly leads: Words;
  readonly shortLeads: Words;
  /** Verbs that follow a name at the start of a sentence. */
  readonly says: Words;
  /** Words such as "San" before the name of a saint, which together name a place. */
  readonly saints: Source;
  /** Beginnings of capitalised words that may stand next to a name without being part of it, such as weekdays. */
  readonly notSurnames: Source;
  /** Names that are also common words. */
  readonly alsoWords: Words;
};

export type SentenceWords = {
  /** Abbreviated titles before a name; their full stop never ends a sentence. */
  readonly titles: Source;
  /** Abbreviations other than titles; their full stop ends a sentence only before a capital letter. */
  readonly abbreviations: Source;
  /** Conjunctions, which are trimmed from both ends of a quote. */
  readonly conjunctions: Source;
  /** Subordinating conjunctions, which are trimmed from the beginning of a quote only. */
  readonly subordinators: Source;
};

export type ClauseWords = {
  /** Words at which a sentence may change topic: "but". */
  readonly contrasts: Source;
  /** The beginnings of a part of a sentence that takes its subject from the part before. */
  readonly subjectless: Source;
  /** Words that show that a part is about the visit, so that it does not continue what works or what is hard. */
  readonly ofTheVisit: Source;
  /** Words that may stand between a day, a time and a modality. */
  readonly fillers: Source;
};

/** Words that withdraw something just written, matched against the text as written. */
export type RetractionWords = {
  /** A negation that withdraws the words after it: "not 75". */
  readonly negations: Source;
  /** Words before which the withdrawn words end. */
  readonly ends: Source;
  /** Words before a number that another one replaces: "50, not 75". */
  readonly beforeNumber: Source;
};

export type NumberContext = {
  /** Words that may follow a bare number that is a day or an hour; any other word is what the number counts. */
  readonly next: Words;
  /** Words after two numbers with a slash that are a fraction, not a date: "3/4 of". */
  readonly fractionOf: Source;
};

/** Words around a length of time that show whether it is the length of the visit or of something else. */
export type LengthContext = {
  /**
   * Words before and after the length of something other than the visit: parts of a lesson, delays, journeys, habits.
   */
  readonly otherBefore: Source;
  readonly otherAfter: Source;
  /**
   * Words such as "after": "after half an hour" gives the length of a visit only if the visit was cut short. `cut` and
   * `cutAfter` are words for cutting it short.
   */
  readonly after: Source;
  readonly cut: Source;
  readonly cutAfter: Source;
  /** Words that make a length approximate: "almost". */
  readonly loosely: Source;
  /** Units of time that are too long for a visit: days, weeks. */
  readonly days: Source;
};

/** Single words about the modality. The `phrases` of the language pack state it in a sentence. */
export type ModalityAnswers = {
  /** Words accepted as the answer to "how did you meet?". */
  readonly words: Readonly<Record<Modality, Source>>;
  /**
   * Negations before a modality (in person, by phone …) that was not used, and the words that may stand between them.
   */
  readonly negations: Source;
  readonly afterNegation: Source;
  /** Words before a modality that explains why another one was used. */
  readonly because: Source;
};

export type AnswerWords = {
  readonly yes: Source;
  readonly no: Source;
  /** Words before and endings after the number of a day, in a message that is nothing else. */
  readonly beforeDay: Source;
  readonly ordinals: Source;
  /** Words before and after an approximate number: "about", "or so". */
  readonly about: Source;
  readonly orSo: Source;
  /** Messages that say the question will not be answered now. */
  readonly notNow: Source;
  /** Polite words that are ignored when matching a message that is a single request. */
  readonly please: Source;
};

/** Words that show the writer's attitude, matched against the text as written. */
export type AttitudeWords = {
  /** Words that say that the visit went as planned, and words that deny it. */
  readonly went: Source;
  readonly denials: Source;
  /** Words for another session than the one already recorded for that day. */
  readonly another: Source;
  /** Words with which a retraction begins: "no", "sorry". */
  readonly retractions: Source;
  readonly greetings: Source;
  readonly thanks: Source;
};
