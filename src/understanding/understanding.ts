import type { Modality, NotHeldReason, Outcome } from "#kernel/contact-codes.ts";
import type { Language } from "#kernel/language.ts";
import type { ReflectiveAnswerClass } from "./answers/classify-reflective-answer.ts";
import type { Intent } from "./answers/intents.ts";
import type { AnswerResult, CandidateValue, VisitReading } from "./reading.ts";
import type { RiskKind } from "./risk/possible-risk.ts";

/**
 * Everything understood from one message: read as an account of a visit, as a correction of a draft and as the answer
 * to a question. Which of these applies depends on the state of the conversation when the message is acted on, so all
 * are computed. Plain data.
 */
export type Understanding = {
  readonly text: string;
  /** The language of the text, or the writer's preferred language if the words do not show it. */
  readonly language: Language;
  /** The command that the whole message is, such as "help" or "skip"; absent if it is more than that. */
  readonly intent?: Intent;
  /** Whether the message says "not now". In a log this equals the intent `skip`; a reflective question is deferred. */
  readonly notNow: boolean;
  /** Whether the text is an account of a visit, or a request to log one. */
  readonly wantsToLog: boolean;
  readonly account: VisitReading;
  /** The text read as changes to an existing draft. */
  readonly correction: VisitReading;
  readonly answer: PossibleAnswers;
  /** Whether the text begins with a retraction: "no, …", "sorry, …". */
  readonly takesBack: boolean;
  /** The sentences before the first value of the account. If a question was open, they are its answer. */
  readonly opening?: string;
  readonly thanks: boolean;
  /** The follow-up rule for the text as an answer to a reflective question. */
  readonly progression: ReflectiveAnswerClass;
  readonly risk?: RiskKind;
  /** The principals whom the text names, in order. */
  readonly names: readonly NamedPrincipal[];
};

/** The text read as the answer to each kind of question; a key is absent if the text does not answer that kind. */
export type PossibleAnswers = {
  readonly day: Readonly<Record<"past" | "future", AnswerResult<Temporal.PlainDate>>>;
  readonly time?: CandidateValue<Temporal.PlainTime>;
  readonly minutes?: AnswerResult<number>;
  readonly modality?: CandidateValue<Modality>;
  /** The answer to "how did it go?". */
  readonly outcome?: CandidateValue<Outcome>;
  /** The answer to "what kept it from taking place?". */
  readonly reason?: CandidateValue<NotHeldReason>;
  readonly yesNo?: boolean;
  /** Whether the text says that it is about another session than the one already recorded for that day. */
  readonly another: boolean;
};

/** A name as written, and the ids of the principals whom it may refer to. */
export type NamedPrincipal = { readonly quote: string; readonly ids: readonly string[]; readonly sure: boolean };

/**
 * The maximum length in characters of a text that is analysed. A longer text is kept but only searched for signs of
 * risk; the mentor is asked for a shorter version.
 */
export const MAX_ANALYSED_CHARACTERS = 6_000;
