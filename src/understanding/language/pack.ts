import type { ContactModality, FocusAreaCode, VisitNotHeldReason, VisitOutcome } from "#kernel/contact-codes.ts";
import type { MessageIntent } from "#understanding/answers/intents.ts";
import type { OwnQuestionWords } from "#understanding/answers/own-question-words.ts";
import type { ReflectiveAnswerPatterns } from "#understanding/answers/reflective-answer-patterns.ts";
import type { LearnedModelSources } from "#understanding/classifier/learned-model-sources.ts";
import type { DetailWords } from "#understanding/details/detail-words.ts";
import type { DurationExpressionRule } from "#understanding/facts/duration-rule.ts";
import type { NumberWordTable } from "#understanding/facts/number-words.ts";
import type { DayExpressionRule } from "#understanding/facts/resolve-day.ts";
import type { TimeOfDayPatterns } from "#understanding/facts/written-time.ts";
import type { PeopleWords } from "#understanding/names/people-words.ts";
import type { DangerModelSource } from "#understanding/risk/danger-classes.ts";
import type { DirectCries } from "#understanding/risk/direct-cries.ts";
import type { EverydayQuestionWords } from "#understanding/risk/everyday-question-words.ts";
import type { RiskPatterns } from "#understanding/risk/risk-patterns.ts";
import type { TemplateWords } from "#understanding/template/template-words.ts";
import type { TopicPatterns } from "#understanding/topics/topic-rule.ts";
import type { ChoiceWords } from "./choice-words.ts";
import type { CorrectionWords } from "./correction-words.ts";
import type { DateOrderByCountry, WordsAroundDuration, WordsAroundNumber } from "./fact-sources.ts";
import type { InformalContactWords } from "./informal-contact-words.ts";
import type { LeaveWords } from "./leave-words.ts";
import type { NameWords, VisitedPersonWords } from "./name-sources.ts";
import type { OpenReplyWords } from "./open-reply-words.ts";
import type { RetractionWords } from "./retraction-words.ts";
import type {
  ActWishWords,
  AttitudeWords,
  ClauseWords,
  DraftWords,
  ModalityAnswerWords,
  RecordWishWords,
  RegexSource,
  RestWords,
  SentenceWords,
  ShortAnswerWords,
  WishWords,
  WordList,
} from "./sources.ts";

/**
 * All tables for interpreting messages that depend on the language. The compiler reports an error if a language lacks a
 * table.
 */
export type LanguagePack = {
  /** Common words, folded (normalised), by which this language is told apart from the others. */
  readonly distinctive: ReadonlySet<string>;
  /** Marks and letters that only this language has. */
  readonly marks?: RegExp;
  readonly names: NameWords;
  readonly visited: VisitedPersonWords;
  readonly people: PeopleWords;
  readonly sentences: SentenceWords;
  readonly clauses: ClauseWords;
  readonly retractions: RetractionWords;
  readonly numbers: NumberWordTable;
  readonly numberContext: WordsAroundNumber;
  readonly days: readonly DayExpressionRule[];
  readonly dateOrder: DateOrderByCountry;
  readonly times: TimeOfDayPatterns;
  readonly durations: readonly DurationExpressionRule[];
  readonly durationContext: WordsAroundDuration;
  readonly topics: TopicPatterns;
  readonly evidence: StrengthAndChallengePatterns;
  readonly visit: VisitWords;
  readonly outcomes: OutcomeWords;
  readonly reasons: Readonly<Record<VisitNotHeldReason, RegExp>>;
  readonly modality: ModalityWords;
  readonly informalContact: InformalContactWords;
  readonly focus: Readonly<Record<FocusAreaCode, RegExp>>;
  readonly agreed: AgreedWords;
  readonly template: TemplateWords;
  readonly details: DetailWords;
  readonly intents: ReadonlyMap<string, MessageIntent>;
  readonly drafts: DraftWords;
  readonly recordWishes: RecordWishWords;
  readonly actWishes: ActWishWords;
  readonly wishes: WishWords;
  readonly rest: RestWords;
  readonly ownQuestions: OwnQuestionWords;
  /** Matches a description of a visit, or a request to log one. */
  readonly aboutLogging: RegExp;
  readonly shortAnswers: ShortAnswerWords;
  readonly choices: ChoiceWords;
  readonly leave: LeaveWords;
  readonly openReplies: OpenReplyWords;
  readonly corrections: CorrectionWords;
  readonly attitude: AttitudeWords;
  readonly reflectiveAnswers: ReflectiveAnswerPatterns;
  /**
   * Whether the text contains a first-person future that only its original spelling shows, such as "hablaré". Absent if
   * the language has none.
   */
  readonly hasFirstPersonFuture?: (written: string) => boolean;
  readonly risk: RiskPatterns;
  readonly everydayQuestions: EverydayQuestionWords;
  readonly directCries: DirectCries;
  /** The classifier of signs of danger: its words by concept, and its trained weights. */
  readonly danger: { readonly lexicon: string; readonly model: DangerModelSource };
  /** What words and phrases mean in a message to Fieldbook, for the classifier that tells what a message is. */
  readonly messages: MessageWords;
  /** Words by what they say of a visit, for the classifiers of accounts. */
  readonly accounts: { readonly lexicon: string };
  /** The trained weights of the classifiers by which messages are read. */
  readonly learned: LearnedModelSources;
};

type MessageWords = {
  /** The words and phrases by concept. */
  readonly lexicon: string;
  /** Short and regional forms of words, folded, each with what it stands for: "q=que". */
  readonly shortForms: WordList;
  /** Writes a word so that the ways in which it is spelt are one. */
  readonly spell: (word: string) => string;
};

type VisitWords = {
  /** Matches words for a visit that took place. */
  readonly words: RegExp;
  /** Matches the beginning of a clause that is about the visit. */
  readonly openings: RegExp;
  /**
   * Matches words before a duration in days, such as "lasted", which show that the text gives this duration as that of
   * the visit.
   */
  readonly lasted: RegExp;
  /** Matches words that stand before a day and show that it is not the day of the visit ("since Monday"). */
  readonly anotherDay: RegExp;
};

type OutcomeWords = {
  readonly words: Readonly<Record<VisitOutcome, RegExp>>;
  /** Matches the words after "no visit this week" that report another contact instead of the visit. */
  readonly butTalked: RegExp;
  /** Matches the words directly before "was cancelled" that name something other than the visit. */
  readonly somethingElse: RegExp;
  /**
   * Matches words that name the visit itself. A phrase that contains one of them states with certainty that the visit
   * did not take place.
   */
  readonly named: RegexSource;
  /**
   * Matches a mode of the visit (phone, Zoom …). Beside "instead" it shows that the visit took place in another mode
   * than planned.
   */
  readonly modalities: RegexSource;
};

type AgreedWords = {
  /** Matches the preposition directly before the due date of a commitment: "by", "no later than". */
  readonly due: RegExp;
  /**
   * Matches words before a day, such as "from", which show that something begins on that day. The day is then not the
   * due date of a commitment.
   */
  readonly begins: RegexSource;
  /**
   * Matches the text of a commitment that says that there is none, such as "nothing". It is matched against the text as
   * written.
   */
  readonly nothing: RegexSource;
  /** "And she", where she does something with what was named before: "y ella lo prueba", "and she tries it". */
  readonly andShe: RegexSource;
  /** To whom something is sent or said, if it is another than the principal: "a la subdirectora", "to the teachers". */
  readonly toAnother: RegexSource;
};

type ModalityWords = {
  readonly phrases: Readonly<Record<ContactModality, RegExp>>;
  /**
   * Phrases that suggest a mode of the visit (in person, by phone …) without stating it. A mode read from such a phrase
   * is uncertain, so Fieldbook asks the mentor.
   */
  readonly hints: Readonly<Partial<Record<ContactModality, RegExp>>>;
  /**
   * Matches a clause such as "It was on Zoom", which is about the visit although it mentions no day and no duration.
   */
  readonly aside: RegExp;
  readonly answers: ModalityAnswerWords;
};

export type StrengthAndChallengePatterns = {
  readonly works: RegExp;
  readonly hard: RegExp;
  /**
   * Matches statements that people at the school do something now. They count as something that works, unless the
   * statement is denied.
   */
  readonly worksNow: RegExp;
  readonly denied: RegExp;
  /**
   * Phrases that are removed before matching, because their words mean something else in them, such as "hard" in "works
   * hard".
   */
  readonly misleading: RegExp;
  readonly ofTheVisit: RegExp;
  /** Matches the mentor's own feelings, which say nothing about the school. */
  readonly ofTheMentor: RegExp;
};
