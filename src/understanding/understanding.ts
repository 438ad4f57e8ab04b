import type { Modality, NotHeldReason, Outcome } from "#kernel/contact-codes.ts";
import type { Language } from "#kernel/language.ts";
import type { Progression } from "./answers/progression.ts";
import type { Intent } from "./language/intent-words.ts";
import type { Answer, Candidate, Reading } from "./reading.ts";
import type { Risk } from "./risk/possible-risk.ts";

/**
 * All that is understood of one text, whatever it turns out to belong to: an account, a correction of one, the answer to
 * a question. Which of them it is depends on where the conversation stands when it is acted on, so all of them are here.
 * Plain data: understanding a text again gives the same value.
 */
export type Understanding = {
  /** As it was written. */
  readonly text: string;
  /** The language it is written in, or the writer's own where it does not tell. */
  readonly language: Language;
  /** Set when the whole message is a request to the conversation itself. */
  readonly intent?: Intent;
  /** "Not now": also the intent `skip`, but a question that can wait is kept for later. */
  readonly notNow: boolean;
  /** It is an account of a visit, or asks to log one. */
  readonly wantsToLog: boolean;
  readonly account: Reading;
  /** What it changes in a draft that is there. */
  readonly correction: Reading;
  readonly answer: Answers;
  /** It begins by taking back what was said: "no, …", "sorry, …". */
  readonly takesBack: boolean;
  /** Whole sentences before anything the account has a slot for. */
  readonly opening?: string;
  readonly thanks: boolean;
  /** What it does as an answer to a reflective question. */
  readonly progression: Progression;
  readonly risk?: Risk;
  /** Principals named in it, in order. */
  readonly names: readonly Named[];
};

/** The text as the answer to one question. What does not answer it is absent. */
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

/** A name as it was written, and the ids of the principals it fits. */
export type Named = { readonly quote: string; readonly ids: readonly string[]; readonly sure: boolean };

/** A longer text is not read: it is kept whole and asked for in short. Signs of risk are looked for all the same. */
export const MAX_ACCOUNT_LENGTH = 6_000;
