import type { FocusCode, Modality, NotHeldReason, Outcome } from "#kernel/contact-codes.ts";
import type { Language } from "#kernel/language.ts";

/** Everything that the understanding of a message depends on besides its text. */
export type UnderstandingContext = {
  /** The current date in the writer's time zone; "yesterday" is relative to it. */
  readonly today: Temporal.PlainDate;
  /** The writer's preferred language; the text may be in another. */
  readonly language: Language;
  /** Whether dates in digits put the day first: 11/12 means 11 December. */
  readonly dayFirst: boolean;
  readonly principals: readonly { readonly id: string; readonly name: string }[];
  readonly mentorName?: string;
};

/**
 * A value with the exact words of the text that it comes from. If it is not `sure`, Fieldbook asks the mentor to
 * confirm it.
 */
export type Candidate<T> = { readonly value: T; readonly quote: string; readonly sure: boolean };

export type Commitment = { readonly text: string; readonly dueOn?: Temporal.PlainDate };
export type NextVisit = { readonly on: Temporal.PlainDate; readonly at?: Temporal.PlainTime };

/** A day or a length of a visit that cannot exist, as written: "31/11", "0 minutes". */
export type Unreadable = { readonly kind: "day" | "minutes"; readonly quote: string };

/**
 * The values that a mentor's account of a visit states. A value that is not stated is absent, never guessed; free texts
 * are verbatim.
 */
export type Reading = {
  readonly language: Language;
  /** The id of the principal who was visited; absent if the name matches several. */
  readonly principal?: Candidate<string>;
  /** The day of the visit, today or earlier. */
  readonly on?: Candidate<Temporal.PlainDate>;
  /** A future day that the text gives as the day of the visit. It is refused, and the refusal names it. */
  readonly ahead?: Candidate<Temporal.PlainDate>;
  readonly startsAt?: Candidate<Temporal.PlainTime>;
  readonly minutes?: Candidate<number>;
  readonly modality?: Candidate<Modality>;
  readonly outcome?: Candidate<Outcome>;
  readonly notHeldReason?: Candidate<NotHeldReason>;
  /** The three free texts of a visit: what the principal asked for, what is working and what is hard. */
  readonly request?: Candidate<string>;
  readonly working?: Candidate<string>;
  readonly challenge?: Candidate<string>;
  /** Commitments, at most two by the principal and two by the mentor. */
  readonly principalCommitments: readonly Candidate<Commitment>[];
  readonly mentorCommitments: readonly Candidate<Commitment>[];
  readonly noneAgreed?: Candidate<true>;
  readonly nextVisit?: Candidate<NextVisit>;
  /** Up to three focus areas, best supported first; the mentor chooses. */
  readonly focusSuggestions: readonly FocusCode[];
  readonly unreadable: readonly Unreadable[];
};

/** The answer to one question: a candidate, the words for an impossible value, or undefined if the text gives none. */
export type Answer<T> = Candidate<T> | { readonly unreadable: string } | undefined;
