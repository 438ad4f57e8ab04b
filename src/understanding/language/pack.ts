import type { FocusCode, Modality, NotHeldReason, Outcome } from "#kernel/contact-codes.ts";
import type { Intent } from "#understanding/answers/intents.ts";
import type { ReflectiveAnswerPatterns } from "#understanding/answers/reflective-answer-patterns.ts";
import type { DayRule } from "#understanding/facts/day-meaning.ts";
import type { DurationRule } from "#understanding/facts/duration-rule.ts";
import type { NumberWords } from "#understanding/facts/number-words.ts";
import type { TimePatterns } from "#understanding/facts/written-time.ts";
import type { RiskWords } from "#understanding/risk/risk-words.ts";
import type { TopicPatterns } from "#understanding/topics/topic-rule.ts";
import type {
  AttitudeWords,
  ClauseWords,
  DurationContext,
  ModalityAnswers,
  NameWords,
  NumberContext,
  RegexSource,
  RetractionWords,
  SentenceWords,
  ShortAnswerWords,
} from "./sources.ts";

/**
 * Everything in the understanding of messages that depends on one language. The type requires every table of each
 * language pack.
 */
export type LanguagePack = {
  /** Common words, folded, that distinguish this language from the others. */
  readonly distinctive: ReadonlySet<string>;
  readonly names: NameWords;
  readonly sentences: SentenceWords;
  readonly clauses: ClauseWords;
  readonly retractions: RetractionWords;
  readonly numbers: NumberWords;
  readonly numberContext: NumberContext;
  readonly days: readonly DayRule[];
  readonly times: TimePatterns;
  readonly durations: readonly DurationRule[];
  readonly durationContext: DurationContext;
  readonly topics: TopicPatterns;
  readonly evidence: EvidencePatterns;
  readonly visit: VisitWords;
  readonly outcomes: OutcomeWords;
  readonly reasons: Readonly<Record<NotHeldReason, RegExp>>;
  readonly modality: ModalityWords;
  readonly focus: Readonly<Record<FocusCode, RegExp>>;
  readonly agreed: AgreedWords;
  readonly intents: ReadonlyMap<string, Intent>;
  /** Matches an account of a visit, or a request to log one. */
  readonly aboutLogging: RegExp;
  readonly shortAnswers: ShortAnswerWords;
  readonly attitude: AttitudeWords;
  readonly reflectiveAnswers: ReflectiveAnswerPatterns;
  /** Whether the text has a first-person future that only its original spelling shows: "hablaré". */
  readonly hasFirstPersonFuture?: (written: string) => boolean;
  readonly risk: RiskWords;
};

type VisitWords = {
  /** Matches words for a visit that took place. */
  readonly words: RegExp;
  /** Matches the beginning of a clause about the visit. */
  readonly openings: RegExp;
  /** Matches the words before a length in days that show it is the length of the visit. */
  readonly lasted: RegExp;
  /** Matches the words before a day that show it is not the day of the visit ("since Monday"). */
  readonly anotherDay: RegExp;
};

type OutcomeWords = {
  readonly words: Readonly<Record<Outcome, RegExp>>;
  /** Matches the words after "no visit this week" that tell of another contact instead of the visit. */
  readonly butTalked: RegExp;
  /** Matches the words directly before "was cancelled" that name something other than the visit. */
  readonly somethingElse: RegExp;
  /** Matches the words of a "not held" phrase that name the visit. */
  readonly named: RegexSource;
  /** Matches a modality, which beside "instead" shows that the modality was changed. */
  readonly modalities: RegexSource;
};

type AgreedWords = {
  /** Matches the preposition directly before the due day of a commitment. */
  readonly due: RegExp;
  /** Matches the words before a day that marks a beginning: "from". */
  readonly begins: RegexSource;
  /** Matches a commitment that says there is none, such as "nothing"; matched against the text as written. */
  readonly nothing: RegexSource;
};

type ModalityWords = {
  readonly phrases: Readonly<Record<Modality, RegExp>>;
  /** Phrases that suggest a modality without stating it; the value is not sure, so Fieldbook asks. */
  readonly hints: Readonly<Partial<Record<Modality, RegExp>>>;
  /** Matches a clause such as "It was on Zoom", which is about the visit although it has no day or length. */
  readonly aside: RegExp;
  readonly answers: ModalityAnswers;
};

export type EvidencePatterns = {
  readonly works: RegExp;
  readonly hard: RegExp;
  /** Matches statements that people of the school now do something that works. */
  readonly worksNow: RegExp;
  readonly denied: RegExp;
  /** Phrases removed before matching, because their words mean something else here. */
  readonly misleading: RegExp;
  readonly ofTheVisit: RegExp;
  /** Matches the mentor's own feelings, which are not evidence. */
  readonly ofTheMentor: RegExp;
};
