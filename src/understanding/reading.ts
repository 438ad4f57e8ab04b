import type { FocusCode, Modality, NotHeldReason, Outcome } from "#kernel/contact-codes.ts";
import type { Language } from "#kernel/language.ts";

/** Everything about the writer that understanding depends on. */
export type UnderstandingContext = {
  /** Today in the writer's own zone, to which "yesterday" refers. */
  readonly today: Temporal.PlainDate;
  /** The writer's language; the text may be in another. */
  readonly language: Language;
  /** Whether 11/12 means 11 December. */
  readonly dayFirst: boolean;
  readonly principals: readonly { readonly id: string; readonly name: string }[];
  readonly mentorName?: string;
};

/** A value and the exact words it came from. If not `sure`, Fieldbook asks. */
export type Candidate<T> = { readonly value: T; readonly quote: string; readonly sure: boolean };

export type Commitment = { readonly text: string; readonly dueOn?: Temporal.PlainDate };
export type NextVisit = { readonly on: Temporal.PlainDate; readonly at?: Temporal.PlainTime };

/** A day or a length that is impossible: "31/11", "0 minutes". */
export type Unreadable = { readonly kind: "day" | "minutes"; readonly quote: string };

/** The values in an account. What it does not say is absent, never guessed; texts are verbatim. */
export type Reading = {
  readonly language: Language;
  /** The id of the named principal; absent if the name is ambiguous. */
  readonly principal?: Candidate<string>;
  /** The day of the visit, today or earlier. */
  readonly on?: Candidate<Temporal.PlainDate>;
  /** A future day given as the day of the visit; the refusal names it. */
  readonly ahead?: Candidate<Temporal.PlainDate>;
  readonly startsAt?: Candidate<Temporal.PlainTime>;
  readonly minutes?: Candidate<number>;
  readonly modality?: Candidate<Modality>;
  readonly outcome?: Candidate<Outcome>;
  readonly notHeldReason?: Candidate<NotHeldReason>;
  /** What the principal brought, what is working, what is hard. */
  readonly request?: Candidate<string>;
  readonly working?: Candidate<string>;
  readonly challenge?: Candidate<string>;
  /** At most two of each side. */
  readonly principalCommitments: readonly Candidate<Commitment>[];
  readonly mentorCommitments: readonly Candidate<Commitment>[];
  readonly noneAgreed?: Candidate<true>;
  readonly nextVisit?: Candidate<NextVisit>;
  /** Up to three suggestions, best supported first; the mentor chooses. */
  readonly focusSuggestions: readonly FocusCode[];
  readonly unreadable: readonly Unreadable[];
};

/** The answer to one question: a value, an impossible value, or none. */
export type Answer<T> = Candidate<T> | { readonly unreadable: string } | undefined;
