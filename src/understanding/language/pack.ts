import type { FocusCode, Modality, NotHeldReason, Outcome } from "#kernel/contact-codes.ts";
import type { Cues } from "#understanding/answers/cues.ts";
import type { Intent } from "#understanding/answers/intents.ts";
import type { ClockWords } from "#understanding/facts/clock-time.ts";
import type { DayRule } from "#understanding/facts/day-meaning.ts";
import type { LengthRule } from "#understanding/facts/length-rule.ts";
import type { Numbers } from "#understanding/facts/numbers.ts";
import type { MarkWords } from "#understanding/marks/mark-rule.ts";
import type { RiskWords } from "#understanding/risk/risk-words.ts";
import type {
  AnswerWords,
  AttitudeWords,
  ClauseWords,
  LengthContext,
  ModalityAnswers,
  NameWords,
  NumberContext,
  RetractionWords,
  SentenceWords,
  Source,
} from "./sources.ts";

/** Everything that depends on one language. The compiler refuses a pack without one of the tables. */
export type LanguagePack = {
  /** Common words that distinguish this language from the others, folded. */
  readonly distinctive: ReadonlySet<string>;
  readonly names: NameWords;
  readonly sentences: SentenceWords;
  readonly clauses: ClauseWords;
  readonly retractions: RetractionWords;
  readonly numbers: Numbers;
  readonly numberContext: NumberContext;
  readonly days: readonly DayRule[];
  readonly clocks: ClockWords;
  readonly lengths: readonly LengthRule[];
  readonly lengthContext: LengthContext;
  readonly marks: MarkWords;
  readonly evidence: EvidenceWords;
  readonly visit: VisitWords;
  readonly outcomes: OutcomeWords;
  readonly reasons: Readonly<Record<NotHeldReason, RegExp>>;
  readonly modality: ModalityWords;
  readonly focus: Readonly<Record<FocusCode, RegExp>>;
  readonly agreed: AgreedWords;
  readonly intents: ReadonlyMap<string, Intent>;
  /** An account of a visit, or the wish to log one. */
  readonly aboutLogging: RegExp;
  readonly answers: AnswerWords;
  readonly attitude: AttitudeWords;
  readonly cues: Cues;
  /** A first person's future that only its written form shows: "hablaré". */
  readonly promises?: (written: string) => boolean;
  readonly risk: RiskWords;
};

type VisitWords = {
  /** A visit that took place. */
  readonly words: RegExp;
  /** How a clause about it begins. */
  readonly openings: RegExp;
  /** Before a count of days: it is how long the visit took. */
  readonly lasted: RegExp;
  /** Before a day: it is the day of something else ("since Monday"). */
  readonly anotherDay: RegExp;
};

type OutcomeWords = {
  readonly words: Readonly<Record<Outcome, RegExp>>;
  /** After "no visit this week": what took its place. */
  readonly butTalked: RegExp;
  /** Directly before the words: something else was cancelled. */
  readonly somethingElse: RegExp;
  /** In the words for "not held": they name the visit. */
  readonly named: Source;
  /** Beside "instead": a modality was changed. */
  readonly modalities: Source;
};

type AgreedWords = {
  /** Directly before the day by which something was agreed. */
  readonly due: RegExp;
  /** Before a day that marks a beginning: "from". */
  readonly begins: Source;
  /** The whole commitment: there is none. Matched against the text as written. */
  readonly nothing: Source;
};

type ModalityWords = {
  readonly phrases: Readonly<Record<Modality, RegExp>>;
  /** Phrases that suggest it: not sure, so Fieldbook asks. */
  readonly hints: Readonly<Partial<Record<Modality, RegExp>>>;
  /** "It was on Zoom": about the visit without a day or a length. */
  readonly aside: RegExp;
  readonly answers: ModalityAnswers;
};

export type EvidenceWords = {
  readonly works: RegExp;
  readonly hard: RegExp;
  /** Subjects that are people of the school. */
  readonly worksNow: RegExp;
  readonly denied: RegExp;
  /** Phrases removed before matching, because their words mean something else here. */
  readonly misleading: RegExp;
  readonly ofTheVisit: RegExp;
  /** The mentor's own feelings are not evidence. */
  readonly ofTheMentor: RegExp;
};
