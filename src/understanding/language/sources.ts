import type { Modality } from "#kernel/contact-codes.ts";

/**
 * The source of a pattern, in the notation of `pattern.ts`: alternatives between bars. A stage joins the sources of
 * every language, because one message may mix languages. Empty if the language has no such words.
 */
export type Source = string;

/** Words between spaces, folded; joined like a source. */
export type Words = string;

export type NameWords = {
  /** Inside a name: "de la Cruz". */
  readonly particles: Words;
  readonly titles: Words;
  /** Before a name; after the short ones only if it is capitalised. */
  readonly leads: Words;
  readonly shortLeads: Words;
  /** Verbs after a name at the start of a sentence. */
  readonly says: Words;
  /** Before the name of a saint, which names a place. */
  readonly saints: Source;
  /** How capitalised words begin that stand next to a name and are not part of it. */
  readonly notSurnames: Source;
  /** Names that are also common words. */
  readonly alsoWords: Words;
};

export type SentenceWords = {
  /** Abbreviations before a name; their full stop never ends a sentence. */
  readonly titles: Source;
  /** Other abbreviations; their full stop ends a sentence only before a capital letter. */
  readonly abbreviations: Source;
  /** Trimmed from both ends of a quote. */
  readonly conjunctions: Source;
  /** Trimmed from its beginning only. */
  readonly subordinators: Source;
};

export type ClauseWords = {
  /** Where a sentence may change topic: "but". */
  readonly contrasts: Source;
  /** A part that begins like this takes its subject from the part before. */
  readonly subjectless: Source;
  /** The part is about the visit, so it does not continue what works or what is hard. */
  readonly ofTheVisit: Source;
  /** Between a day, a time and a modality. */
  readonly fillers: Source;
};

/** Withdrawals, matched against the text as written. */
export type RetractionWords = {
  /** A negation that withdraws what follows in its part: "not 75". */
  readonly negations: Source;
  /** The withdrawn words end before these. */
  readonly ends: Source;
  /** Before a number that another one replaces: "50, not 75". */
  readonly beforeNumber: Source;
};

export type NumberContext = {
  /** May follow a bare number that is a day or an hour; any other word is what the number counts. */
  readonly next: Words;
  /** After a fraction that is not a date: "3/4 of". */
  readonly fractionOf: Source;
};

/** Words around a length. */
export type LengthContext = {
  /** Before and after the length of something else: parts of a lesson, delays, journeys, habits. */
  readonly otherBefore: Source;
  readonly otherAfter: Source;
  /** "After half an hour" gives the length only of a visit that was cut short. */
  readonly after: Source;
  readonly cut: Source;
  readonly cutAfter: Source;
  /** The length is approximate: "almost". */
  readonly loosely: Source;
  /** Units too long for a visit. */
  readonly days: Source;
};

/** Single words about the modality; `phrases` of the pack state it in a sentence. */
export type ModalityAnswers = {
  /** Accepted as the answer to "how did you meet?". */
  readonly words: Readonly<Record<Modality, Source>>;
  /** Before a modality that was not used, and what may stand between them. */
  readonly negations: Source;
  readonly afterNegation: Source;
  /** Before a modality that explains why another one was used. */
  readonly because: Source;
};

export type AnswerWords = {
  readonly yes: Source;
  readonly no: Source;
  /** Around the number of a day that is the whole answer. */
  readonly beforeDay: Source;
  readonly ordinals: Source;
  /** Before and after an approximate number. */
  readonly about: Source;
  readonly orSo: Source;
  /** The whole message: the question is not answered now. */
  readonly notNow: Source;
  /** Ignored in a message that is one request. */
  readonly please: Source;
};

/** Attitudes, matched against the text as written. */
export type AttitudeWords = {
  /** The visit went as planned, and words that deny it. */
  readonly went: Source;
  readonly denials: Source;
  /** Another session than the one on record. */
  readonly another: Source;
  /** How a retraction begins. */
  readonly retractions: Source;
  readonly greetings: Source;
  readonly thanks: Source;
};
