import type { ContactModality, FocusAreaCode, VisitNotHeldReason, VisitOutcome } from "#kernel/contact-codes.ts";
import type { Language } from "#kernel/language.ts";
import type {
  MeetingPlace,
  MentorActivity,
  MentorStance,
  ModalityReason,
  OtherParticipant,
  RequestSource,
} from "#kernel/session-detail-codes.ts";
import type { AddressedPeople } from "./names/addressed-people.ts";

/** Everything besides its text that the understanding of a message depends on. */
export type UnderstandingContext = {
  /** The current date in the writer's time zone, to which "yesterday" is relative. */
  readonly today: Temporal.PlainDate;
  /** The writer's preferred language. The text may be in another. */
  readonly language: Language;
  /**
   * Whether the writer's dates in digits put the day first, so that 11/12 means 11 December. "open" if people write both
   * where the writer is; a date that has both meanings is then asked.
   */
  readonly dayFirst: boolean | "open";
  readonly principals: readonly PrincipalFacts[];
  readonly mentorName?: string;
  /** The names of everyone the writer knows in the programme. Absent: only those above. */
  readonly known?: readonly string[];
  /** The schools of these people. Absent: those of the principals. */
  readonly schools?: readonly string[];
  /** The people whom the writer may mention by their address. Absent: nobody. */
  readonly people?: AddressedPeople;
};

/** By what a text may mean a principal of the writer. */
export type PrincipalFacts = {
  readonly id: string;
  readonly name: string;
  /** The name of their school, by which "the principal of Lincoln" means them. */
  readonly school?: string;
  /** Other names under which they are known. */
  readonly also?: readonly string[];
};

/**
 * A value with the exact words of the text that it was read from. If `sure` is false, the value is uncertain and
 * Fieldbook asks the mentor to confirm it.
 */
export type ExtractedValue<T> = { readonly value: T; readonly quote: string; readonly sure: boolean };

/** Whom a text is about, by its words alone. `quote` is the name as written. */
export type WhoIsMeant =
  | { readonly kind: "nobody" }
  | {
      readonly kind: "one";
      readonly id: string;
      readonly quote: string;
      readonly sure: boolean;
      /** Whether the name stands where the text tells of the visit itself, and not only in passing. */
      readonly visited: boolean;
    }
  /** Several principals were visited together. */
  | { readonly kind: "several"; readonly people: readonly { readonly id: string; readonly quote: string }[] }
  /** The name fits several principals. */
  | { readonly kind: "either"; readonly quote: string; readonly ids: readonly string[] }
  /**
   * The visit is told of somebody who is none of the writer's principals. `likely` are those with a similar name.
   * `quote` is empty if the text mentions somebody whose name the writer may not know.
   */
  | { readonly kind: "unknown"; readonly quote: string; readonly likely: readonly string[] };

export type StatedCommitment = { readonly text: string; readonly dueOn?: Temporal.PlainDate };
export type StatedNextVisit = { readonly on: Temporal.PlainDate; readonly at?: Temporal.PlainTime };

/**
 * A part of a text that says something besides when, where and how long the visit was. A passage from which no value
 * was taken is shown to its writer, so that nothing they wrote is gone without a word.
 */
export type Passage = {
  /** Verbatim. The quote of a value that was read from this passage contains it. */
  readonly words: string;
  /**
   * Whom the passage is about: the principals that its sentence names, or else the last sentence before it that names
   * any; of a commitment, those who will keep it. Absent if none is named: "she" may be anybody.
   */
  readonly about?: readonly string[];
  /** What the passage states as a commitment; it may be that of somebody else than the principal. */
  readonly commitment?: StatedCommitment & { readonly owner: "principal" | "mentor" };
  /** Whether it tells what became of the visit, or why: it says nothing besides of a visit that was not held as planned. */
  readonly ofOutcome?: true;
};

/** What a text says of a visit that nobody is asked. Each is there only if its words name it. */
export type VisitDetails = {
  readonly activities?: ExtractedValue<readonly MentorActivity[]>;
  readonly stance?: ExtractedValue<MentorStance>;
  readonly objective?: ExtractedValue<string>;
  /** Who took part besides the two. */
  readonly participants?: ExtractedValue<readonly OtherParticipant[]>;
  readonly modalityReason?: ExtractedValue<ModalityReason>;
  readonly travel?: ExtractedValue<number>;
  readonly place?: ExtractedValue<MeetingPlace>;
  readonly requestSource?: ExtractedValue<RequestSource>;
};

/** A day or a duration of a visit that cannot exist, as written: "31/11", "0 minutes". */
export type UnreadableValue = { readonly kind: "day" | "minutes"; readonly quote: string };

/**
 * The values that a mentor's description of a visit states. A value that is not stated is absent, never guessed. Free
 * texts are verbatim.
 */
export type ExtractedVisitValues = {
  readonly language: Language;
  /** Whom the text is about, by its words alone. */
  readonly who: WhoIsMeant;
  /** The id of the principal who was visited. Absent if the name matches several principals. */
  readonly principal?: ExtractedValue<string>;
  /** The day of the visit, today or earlier. */
  readonly on?: ExtractedValue<Temporal.PlainDate>;
  /** The other past day that `on` may be, if it is a date that can be read in both orders of day and month. */
  readonly onOther?: ExtractedValue<Temporal.PlainDate>;
  /** A future day that the text gives as the day of the visit. It is refused, and the refusal names it. */
  readonly ahead?: ExtractedValue<Temporal.PlainDate>;
  readonly startsAt?: ExtractedValue<Temporal.PlainTime>;
  readonly minutes?: ExtractedValue<number>;
  readonly modality?: ExtractedValue<ContactModality>;
  /** What the text says of a visit that nobody is asked. */
  readonly details?: VisitDetails;
  /** That it was a chance contact, or a word of a few minutes, and no visit, with what its words say of it. */
  readonly contactType?: ExtractedValue<"informal_contact"> & {
    readonly minutes?: ExtractedValue<number>;
    readonly modality?: ExtractedValue<ContactModality>;
  };
  readonly outcome?: ExtractedValue<VisitOutcome>;
  readonly notHeldReason?: ExtractedValue<VisitNotHeldReason>;
  /**
   * The three free texts of a visit: what the principal asked for (`request`), what is working and what is hard
   * (`challenge`).
   */
  readonly request?: ExtractedValue<string>;
  readonly working?: ExtractedValue<string>;
  readonly challenge?: ExtractedValue<string>;
  /** The commitments that were agreed, at most two by the principal and two by the mentor. */
  readonly principalCommitments: readonly ExtractedValue<StatedCommitment>[];
  readonly mentorCommitments: readonly ExtractedValue<StatedCommitment>[];
  readonly noneAgreed?: ExtractedValue<true>;
  readonly nextVisit?: ExtractedValue<StatedNextVisit>;
  /** Up to three focus areas, the best supported first. They are suggestions: the mentor chooses. */
  readonly focusSuggestions: readonly FocusAreaCode[];
  readonly unreadable: readonly UnreadableValue[];
};

/**
 * The result of reading an answer to one question: a value, the words for an impossible value, or undefined if the text
 * gives none.
 */
export type ParsedAnswer<T> = ExtractedValue<T> | { readonly unreadable: string } | undefined;
