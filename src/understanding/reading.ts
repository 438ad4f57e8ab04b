import type { FocusCode, Modality, NotHeldReason, Outcome } from "#kernel/contact-codes.ts";
import type { Language } from "#kernel/language.ts";

/** What is known of the writer. Nothing else is looked up to understand a text. */
export type UnderstandingContext = {
  /** In the writer's own zone: "yesterday" is said in it. */
  readonly today: Temporal.PlainDate;
  /** The writer's own; the text may be in another. */
  readonly language: Language;
  /** Whether 11/12 is 11 December here. */
  readonly dayFirst: boolean;
  readonly principals: readonly { readonly id: string; readonly name: string }[];
  readonly mentorName?: string;
};

/** A value and the exact words it came from. Not `sure`: it may be what was meant, so it is worth asking. */
export type Candidate<T> = { readonly value: T; readonly quote: string; readonly sure: boolean };

export type Commitment = { readonly text: string; readonly dueOn?: Temporal.PlainDate };
export type NextVisit = { readonly on: Temporal.PlainDate; readonly at?: Temporal.PlainTime };

/** Seen where a day or a length was said, and not to be kept: "31/11", "0 minutes". */
export type Unreadable = { readonly kind: "day" | "minutes"; readonly quote: string };

/** What an account says. What it does not say is absent, never guessed; texts are the mentor's words, unchanged. */
export type Reading = {
  readonly language: Language;
  /** The id of the principal named; absent when the name fits two. */
  readonly principal?: Candidate<string>;
  /** The day of the visit: today or before. */
  readonly on?: Candidate<Temporal.PlainDate>;
  /** Told as the day of the visit and still to come: it is refused by name. */
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
  /** At most three, the best supported first. Suggestions: the mentor chooses. */
  readonly focusSuggestions: readonly FocusCode[];
  readonly unreadable: readonly Unreadable[];
};

/** The answer to one question: a value, something that cannot be one, or nothing that answers it. */
export type Answer<T> = Candidate<T> | { readonly unreadable: string } | undefined;
