import type { ContactModality } from "#kernel/contact-codes.ts";
import type { Language } from "#kernel/language.ts";
import type { ActWishName } from "#understanding/answers/act-wishes.ts";

/**
 * Regex source in the notation of `pattern/pattern.ts`: alternatives separated by bars. The sources of all languages
 * are joined into one pattern, because a message may mix languages. The source is empty if the language has no such
 * words.
 */
export type RegexSource = string;

/**
 * Words in folded (normalised) form, separated by white space. The words of all languages are joined into one lookup
 * set, because a message may mix languages.
 */
export type WordList = string;

export type SentenceWords = {
  /** Abbreviated titles before a name. Their full stop never ends a sentence. */
  readonly titles: RegexSource;
  /** Abbreviations other than titles. Their full stop ends a sentence only before a capital letter. */
  readonly abbreviations: RegexSource;
  /** Conjunctions, which are trimmed from both ends of a quote. */
  readonly conjunctions: RegexSource;
  /** Subordinating conjunctions, which are trimmed from the beginning of a quote only. */
  readonly subordinators: RegexSource;
};

export type ClauseWords = {
  /** Words at which the topic of a sentence may change, such as "but". */
  readonly contrasts: RegexSource;
  /** The beginnings of a part of a sentence that takes its subject from the part before it, such as "is". */
  readonly subjectless: RegexSource;
  /**
   * Words that show that a part of a sentence is about the visit. Such a part does not continue a statement of what
   * works or what is hard.
   */
  readonly ofTheVisit: RegexSource;
  /** Words that may stand between the day, the time and the mode of a visit without adding anything to them. */
  readonly fillers: RegexSource;
};

/**
 * Single words for the mode of a visit (in person, by phone …), which suffice as an answer. The `phrases` of the
 * language pack, in contrast, state the mode in a sentence.
 */
export type ModalityAnswerWords = {
  /** Words that are accepted as the answer to "how did you meet?", by mode of the visit (in person, by phone …). */
  readonly words: Readonly<Record<ContactModality, RegexSource>>;
  /**
   * Negations before a mode of the visit (in person, by phone …) that was not used, and the words that may stand
   * between the negation and the mode.
   */
  readonly negations: RegexSource;
  readonly afterNegation: RegexSource;
  /**
   * Words such as "because", after which a mode of the visit (in person, by phone …) may be the one that failed and not
   * the one used.
   */
  readonly because: RegexSource;
};

export type ShortAnswerWords = {
  readonly yes: RegexSource;
  readonly no: RegexSource;
  /**
   * Words before the number of a day (`beforeDay`) and endings after it (`ordinals`), for messages that consist only of
   * that day.
   */
  readonly beforeDay: RegexSource;
  readonly ordinals: RegexSource;
  /** Words before (`about`) and after (`orSo`) a number that make it approximate: "about 50", "50 or so". */
  readonly about: RegexSource;
  readonly orSo: RegexSource;
  /** Whole messages that say that the question will not be answered now. */
  readonly notNow: RegexSource;
  /** What says that the rest will be told at another time, what takes back what was just written, and "but". */
  readonly tellLater: RegexSource;
  readonly scratch: RegexSource;
  readonly but: RegexSource;
  /** What asks for one record for each of several who were visited together. */
  readonly each: RegexSource;
  /** What asks to take a part of a text out ("delete the bit about …"), and words that may stand before it. */
  readonly remove: RegexSource;
  readonly beforeRemove: RegexSource;
  /** Polite words, which are ignored when the rest of the message is looked up as an instruction. */
  readonly please: RegexSource;
};

/** Words by which a mentor asks for the drafts that are not finished. They are matched against the folded text. */
export type DraftWords = {
  /** The wish to go on with a draft, up to the name of whom it is about: "open", "continue with the draft about". */
  readonly open: RegexSource;
  /** Words after that name: "open Rosa's draft". */
  readonly afterName: RegexSource;
  /** The wish to see all drafts, as a whole: "my drafts". */
  readonly list: RegexSource;
};

/** The wishes that keep from others what a mentor wrote; letters and single spaces, as whole messages. */
export type RecordWishWords = {
  /** What may stand before a wish, and after it: "oh no, wait", "just yet". */
  readonly before: RegexSource;
  readonly after: RegexSource;
  /** The wish to take back the record that was just saved: "take it back", "don't send it". */
  readonly takeBack: RegexSource;
  /** The wish to have the words in the notebook alone: "that's only for my notebook". */
  readonly notebook: RegexSource;
};

/**
 * Words by which something is asked to be done with a visit, a record, a shared answer or a commitment. They are matched
 * against letters and single spaces.
 */
export type ActWishWords = Readonly<Record<ActWishName, RegexSource>> & {
  /** Words that may stand around them and say nothing else; with any other word a message is no such wish. */
  readonly around: RegexSource;
  /** A word for a visit. */
  readonly visit: RegexSource;
  /** The word before a day, or after it, which shows that the visit is planned for it: "Thursday's". */
  readonly sourceBefore: RegexSource;
  readonly sourceAfter: RegexSource;
  /** What stands between two days of which either would do, and before one that is not meant: "Monday or Tuesday". */
  readonly eitherDay: RegexSource;
  readonly otherDay: RegexSource;
  /** Which of the words for another way of meeting tell of a visit that is over: "it was". */
  readonly converted: RegexSource;
};

/** Words in which the details of a wish are said. They are matched against the folded text, without boundaries of their own. */
export type WishWords = {
  /** That a principal gets another mentor, in plain words: "passes to". */
  readonly otherMentor: RegexSource;
  /** What keeps the writer from a visit, in plain words: "I'm seeing the doctor". */
  readonly ownReason: RegexSource;
  /** What stands directly before a day that ends a time, and between the two days of a range. */
  readonly until: RegexSource;
  readonly to: RegexSource;
  readonly thisWeek: RegexSource;
  readonly nextWeek: RegexSource;
  /** What stands before the length of a time, and the words for its unit: "for two weeks". */
  readonly lasts: RegexSource;
  readonly units: Readonly<Record<"days" | "weeks" | "months", RegexSource>>;
  readonly monthEnd: RegexSource;
  /** The request for a note or a reminder before the words to be kept, and the one that follows them. */
  readonly note: RegexSource;
  readonly noteAfter: RegexSource;
  readonly remind: RegexSource;
  /** What stands directly before an hour. */
  readonly atHour: RegexSource;
  /** Words that join a day or a time to what a reminder is about, and what joins that to the request. */
  readonly joins: RegexSource;
  readonly link: RegexSource;
  readonly languages: Readonly<Record<Language, RegexSource>>;
};

/** Words of somebody whose questions rest. They are matched against letters and single spaces: "i m", not "i'm". */
export type RestWords = {
  /** What may stand before or after a wish and says nothing. */
  readonly courtesy: RegexSource;
  /** Words with which a message is no such wish, because they turn it round: "not", "nobody". */
  readonly denied: RegexSource;
  /** That the writer is fine again, which may stand before the wish to be asked again. */
  readonly fine: RegexSource;
  /** The wish, as a whole, that somebody calls: "I'd like somebody to call me". */
  readonly call: RegexSource;
  /** The wish, as a whole, that the questions come again: "you can ask me again". */
  readonly askAgain: RegexSource;
};

/**
 * Words by which short answers are recognised: whether the visit took place, a retraction, a greeting, thanks. They are
 * matched against the original text, not the folded (normalised) one.
 */
export type AttitudeWords = {
  /** Words that say that the visit took place as planned (`went`), and words that deny it (`denials`). */
  readonly went: RegexSource;
  readonly denials: RegexSource;
  /** Words for another session than the one already recorded for the same day, such as "another". */
  readonly another: RegexSource;
  /** Words with which a retraction begins, such as "no" and "sorry". */
  readonly retractions: RegexSource;
  readonly greetings: RegexSource;
  readonly thanks: RegexSource;
  /** Words with which a short sentence begins that only greets, thanks, announces or takes leave. */
  readonly courtesies: RegexSource;
};
