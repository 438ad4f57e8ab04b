import type { Modality, NotHeldReason, Outcome } from "#kernel/contact-codes.ts";
import type { Language } from "#kernel/language.ts";
import type { Intent } from "./answers/intents.ts";
import type { Progression } from "./answers/progression.ts";
import type { Answer, Candidate, Reading } from "./reading.ts";
import type { Risk } from "./risk/possible-risk.ts";

/**
 * Everything understood from one text: as an account, as a correction, and as the answer to a question. Which of these
 * applies depends on the state of the conversation when the message is acted on, so all are computed. Plain data.
 */
export type Understanding = {
  /** The original text. */
  readonly text: string;
  /** The language of the text, or the writer's own if its words do not show it. */
  readonly language: Language;
  /** Set if the whole message is a request to the conversation, such as "help" or "skip". */
  readonly intent?: Intent;
  /** "Not now": also the intent `skip`, but a question that can be deferred is. */
  readonly notNow: boolean;
  /** The text is an account of a visit, or asks to log one. */
  readonly wantsToLog: boolean;
  readonly account: Reading;
  /** The changes it makes to an existing draft. */
  readonly correction: Reading;
  readonly answer: Answers;
  /** It begins with a retraction: "no, …", "sorry, …". */
  readonly takesBack: boolean;
  /** The sentences before the account's first value. */
  readonly opening?: string;
  readonly thanks: boolean;
  /** Its kind as an answer to a reflective question. */
  readonly progression: Progression;
  readonly risk?: Risk;
  /** The principals named in it, in order. */
  readonly names: readonly Named[];
};

/** The text as the answer to each kind of question; absent if it answers none. */
export type Answers = {
  readonly day: Readonly<Record<"past" | "future", Answer<Temporal.PlainDate>>>;
  readonly time?: Candidate<Temporal.PlainTime>;
  readonly minutes?: Answer<number>;
  readonly modality?: Candidate<Modality>;
  /** After "how did it go?". */
  readonly outcome?: Candidate<Outcome>;
  /** After "what kept it from taking place?". */
  readonly reason?: Candidate<NotHeldReason>;
  readonly yesNo?: boolean;
  /** Another session than the one on record. */
  readonly another: boolean;
};

/** A name as written, and the ids of the principals it matches. */
export type Named = { readonly quote: string; readonly ids: readonly string[]; readonly sure: boolean };

/** Longer texts are kept but not analysed, except for signs of risk; the mentor is asked for a shorter version. */
export const MAX_ACCOUNT_LENGTH = 6_000;
