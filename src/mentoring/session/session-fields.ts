import type { ContactModality, FocusAreaCode, VisitNotHeldReason, VisitOutcome } from "#kernel/contact-codes.ts";
import type { VisitId } from "#kernel/id.ts";
import {
  MEETING_PLACES,
  type MeetingPlace,
  type MentorActivity,
  type MentorStance,
  type ModalityReason,
  type OtherParticipant,
  type RequestSource,
} from "#kernel/session-detail-codes.ts";
import type { SessionLocationKind, SessionType } from "./codes.ts";
import type { SessionRecordWithTexts } from "./session.ts";

/**
 * What of a saved session record its author can put right: everything but who wrote it and of which pair it is. What was
 * agreed is corrected with its commitments.
 */
export type SessionFields<Text extends string = string> = {
  readonly outcome: VisitOutcome;
  /** Why the session did not take place; null if it did. */
  readonly whyNot: VisitNotHeldReason | null;
  readonly began: SessionBeginning;
  /** Null if the session did not take place. */
  readonly minutes: number | null;
  /** Null if it was not said. */
  readonly modality: ContactModality | null;
  readonly type: SessionType;
  /** The planned visit of the same pair on which the record hangs. */
  readonly visit: VisitId | null;
  readonly next: NextVisit | null;
  readonly request: Text;
  readonly working: Text;
  readonly challenge: Text;
  readonly focus: readonly FocusAreaCode[];
} & SessionDetailFields<Text>;

/** What is not asked; null or empty if nobody said it. */
type SessionDetailFields<Text extends string> = {
  readonly objective: Text;
  readonly activities: readonly MentorActivity[];
  readonly stance: MentorStance | null;
  readonly participants: readonly OtherParticipant[];
  readonly requestSource: RequestSource | null;
  readonly modalityReason: ModalityReason | null;
  readonly place: MeetingPlace | null;
  /** Minutes. */
  readonly travel: number | null;
};

/** If only the day is known, `at` is noon of that day at the school. */
export type SessionBeginning = { readonly at: Temporal.Instant; readonly timeKnown: boolean };
/** The next visit as it was agreed; without a time, no visit is planned from it. */
export type NextVisit = { readonly on: Temporal.PlainDate; readonly at?: Temporal.Instant };

export type SessionField = keyof SessionFields;

/** Why a record was put right. */
export const AMENDMENT_REASONS = ["mistaken", "missing", "asked", "other"] as const;
export type AmendmentReason = (typeof AMENDMENT_REASONS)[number];

/** Why a record was voided. */
export const VOID_REASONS = ["entered_in_error", "wrong_principal", "duplicate", "other"] as const;
export type VoidReason = (typeof VOID_REASONS)[number];

export function getSessionFields(notes: SessionRecordWithTexts): SessionFields {
  const { session, reason, request, working, challenge, focus } = notes;
  return {
    outcome: session.outcome,
    whyNot: session.outcome === "not_held" ? (reason ?? "unknown") : null,
    began: { at: session.startedAt, timeKnown: session.timeKnown },
    minutes: session.minutes ?? null,
    modality: session.modality ?? null,
    type: session.type,
    visit: session.visitId ?? null,
    next: session.nextVisitOn
      ? { on: session.nextVisitOn, ...(session.nextVisitAt && { at: session.nextVisitAt }) }
      : null,
    request: request ?? "",
    working: working ?? "",
    challenge: challenge ?? "",
    focus,
    ...getDetailFields(notes),
  };
}

function getDetailFields(notes: SessionRecordWithTexts): SessionDetailFields<string> {
  const { session, objective, activities, stance, requestSource } = notes;
  return {
    objective: objective ?? "",
    activities,
    stance: stance ?? null,
    participants: session.participants,
    requestSource: requestSource ?? null,
    modalityReason: session.modalityReason ?? null,
    place: MEETING_PLACES.find((place) => place === session.location) ?? null,
    travel: session.travelMinutes ?? null,
  };
}

const FORMATS: { readonly [Field in SessionField]: (value: SessionFields[Field]) => string } = {
  outcome: String,
  whyNot: (reason) => reason ?? "",
  began: ({ at, timeKnown }) => `${at}${timeKnown ? "" : " day"}`,
  minutes: (minutes) => String(minutes ?? ""),
  modality: (modality) => modality ?? "",
  type: String,
  visit: (visit) => visit ?? "",
  next: (next) => (next ? `${next.on}${next.at ? ` ${next.at}` : ""}` : ""),
  request: String,
  working: String,
  challenge: String,
  focus: (codes) => codes.toSorted().join(" "),
  objective: String,
  activities: (codes) => codes.toSorted().join(" "),
  stance: (stance) => stance ?? "",
  participants: (roles) => roles.toSorted().join(" "),
  requestSource: (source) => source ?? "",
  modalityReason: (reason) => reason ?? "",
  place: (place) => place ?? "",
  travel: (minutes) => String(minutes ?? ""),
};

/** Writes the value of a field as its history keeps it; empty if there is none. */
export function formatStoredField<Field extends SessionField>(field: Field, value: SessionFields[Field]): string {
  return FORMATS[field](value);
}

/** A session by telephone, video or messages is at no place; where the two met in person is known if it was said. */
export function toSessionLocation(
  modality: ContactModality | null | undefined,
  place: MeetingPlace | null | undefined,
): { readonly location?: SessionLocationKind } {
  if (modality && modality !== "in_person" && modality !== "mixed") return { location: "remote" };
  return place ? { location: place } : {};
}

/**
 * A session that did not take place has a reason and no duration; one that did has no reason. A chance contact hangs on no
 * planned visit.
 */
export function completeSessionFields<Text extends string>(fields: SessionFields<Text>): SessionFields<Text> {
  if (fields.outcome === "not_held") return { ...fields, minutes: null, whyNot: fields.whyNot ?? "unknown" };
  return { ...fields, whyNot: null, ...(fields.type === "informal_contact" && { visit: null }) };
}
