import type { ContactModality, VisitNotHeldReason, VisitOutcome } from "#kernel/contact-codes.ts";
import type { Language } from "#kernel/language.ts";
import type { ReflectiveAnswerClassification } from "./answers/classify-reflective-answer.ts";
import type { MessageIntent } from "./answers/intents.ts";
import type { ActWish } from "./answers/parse-act-wish.ts";
import type { OrdinalChoice } from "./answers/parse-choice.ts";
import type { DraftWish } from "./answers/parse-draft-wish.ts";
import type { RecordWish } from "./answers/parse-record-wish.ts";
import type { RestWish } from "./answers/parse-rest-wish.ts";
import type { StatedCorrection } from "./answers/read-stated-correction.ts";
import type { Examination } from "./examine.ts";
import type { ExtractedValue, ExtractedVisitValues, ParsedAnswer, Passage } from "./extracted-values.ts";
import type { Utterance } from "./utterance/classify-utterance.ts";
import type { WishDetails } from "./wishes/read-wish-details.ts";

/**
 * Everything understood from one message, as plain data. The message is read as a description of a visit, as a
 * correction of a draft and as an answer to a question, because only the state of the conversation, when the message is
 * processed, decides which of these it is.
 */
export type MessageUnderstanding = {
  /**
   * As written, with names in place of mentions. What another person may read is `examination.shareable`; everything
   * below is understood from that, but `account.who`, which may quote the name of somebody who is not known and is for
   * the writer alone.
   */
  readonly text: string;
  readonly examination: Examination;
  /** The language of the text, or the writer's preferred language if the words do not show it. */
  readonly language: Language;
  /** What the message is as a whole, by its words alone: an account, a question, a wish … and of what. */
  readonly utterance: Utterance;
  /** What the message tells Fieldbook to do, such as "help" or "skip". Absent if the message says anything else. */
  readonly intent?: MessageIntent;
  /** Whether the whole message calls for help and does not say what for. `intent` is then "help". */
  readonly callsForHelp: boolean;
  /** The wish to go on with a draft, or to see all, if the whole message is that. */
  readonly draftWish?: DraftWish;
  /** The wish that others do not read what was written, if the whole message is that. */
  readonly recordWish?: RecordWish;
  /** What is asked to be done with a visit, a record, a shared answer or a commitment, if the whole message is that. */
  readonly actWish?: ActWish;
  /**
   * What the message names, if it may be a wish by {@link utterance}, or is short enough to complete one: whom, which days
   * and times, what to keep.
   */
  readonly wishDetails?: WishDetails;
  /** What somebody wishes whose questions rest, if the whole message is that. It means nothing otherwise. */
  readonly restWish?: RestWish;
  /** Whether the whole message says "not now", which puts off the question that is asked. */
  readonly notNow: boolean;
  /** Whether the text describes a visit or asks to log one, by words that say so by themselves. */
  readonly wantsToLog: boolean;
  /** Whether the text opens a log where nothing stands open: an account does in whatever words, a question or a wish not. */
  readonly opensLog: boolean;
  readonly account: ExtractedVisitValues;
  /** What the text says besides the visit's day, time and place, in its order, also if no value was read from it. */
  readonly passages: readonly Passage[];
  /** The text read as changes to an existing draft. */
  readonly correction: ExtractedVisitValues;
  /** What the text says to be other than it stands in a draft or a record, if that is all that it says. */
  readonly corrects?: StatedCorrection;
  readonly answer: PossibleAnswersInMessage;
  /** Whether the text begins with a retraction, such as "no, …" or "sorry, …". */
  readonly takesBack: boolean;
  /**
   * The sentences before the first value (such as a day) in the text, if it is read as a description of a visit. If
   * Fieldbook was waiting for an answer, they are taken as that answer.
   */
  readonly opening?: string;
  readonly thanks: boolean;
  /** The class of the text as an answer to a reflective question, which selects the follow-up question. */
  readonly progression: ReflectiveAnswerClassification;
  /** The ids for each name or word that may be a principal's, also where it begins a sentence and is a word as well. */
  readonly mayName: readonly (readonly string[])[];
  /** The principals whom the text names, in the order of the text. */
  readonly names: readonly NamedPrincipal[];
};

/** The text read as the answer to each kind of question. A key is absent if the text does not answer that kind. */
export type PossibleAnswersInMessage = {
  readonly day: Readonly<Record<"past" | "future", ParsedAnswer<Temporal.PlainDate>>>;
  readonly time?: ExtractedValue<Temporal.PlainTime>;
  readonly minutes?: ParsedAnswer<number>;
  readonly modality?: ExtractedValue<ContactModality>;
  /** The text read as the answer to "how did it go?". */
  readonly outcome?: ExtractedValue<VisitOutcome>;
  /** The text read as the answer to "what kept the visit from taking place?". */
  readonly reason?: ExtractedValue<VisitNotHeldReason>;
  readonly yesNo?: boolean;
  /** Which of those that are listed the whole text chooses by its place: "the second one". */
  readonly ordinal?: OrdinalChoice;
  /** Whose a commitment is, if the text puts that right. */
  readonly owner?: "principal" | "mentor";
  /** Whether the text asks for one record for each of several who were visited together. */
  readonly each: boolean;
  /** Whether the text asks to take a part of what was told out. */
  readonly remove: boolean;
  /** Whether the text says that it is about another session than the one already recorded for the same day. */
  readonly another: boolean;
};

/** A principal's name as written, and the ids of the principals whom it may refer to. */
export type NamedPrincipal = { readonly quote: string; readonly ids: readonly string[]; readonly sure: boolean };

/**
 * Maximum characters of a text that is analysed. A longer text is kept, but only searched for signs of risk; the mentor
 * is asked for a shorter one.
 */
export const MAX_ANALYSED_CHARACTERS = 6_000;
