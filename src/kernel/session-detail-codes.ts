// What a record can say of a session besides when, how long and what was told. Nothing of it is asked; each is there only if
// somebody said it.

export const MENTOR_ACTIVITIES = [
  "reflective_dialogue",
  "classroom_walk",
  "joint_observation",
  "document_review",
  "data_review",
  "modelling",
  "role_play",
  "planning",
  "case_discussion",
  "connecting_to_peer",
  "other",
] as const;
export type MentorActivity = (typeof MENTOR_ACTIVITIES)[number];

/** The mentor's main way of working in a session. */
export const MENTOR_STANCES = ["mentoring", "coaching", "consulting", "training", "emotional_support"] as const;
export type MentorStance = (typeof MENTOR_STANCES)[number];

/** Who took part besides the two, by their role; no name of theirs is ever stored. */
export const OTHER_PARTICIPANTS = [
  "second_mentor",
  "shadow_mentor",
  "companion",
  "deputy",
  "teacher",
  "other_adult",
] as const;
export type OtherParticipant = (typeof OTHER_PARTICIPANTS)[number];

/** Why the two met in another way than usual. */
export const MODALITY_REASONS = [
  "planned",
  "connectivity",
  "distance",
  "transport_weather",
  "strike_security",
  "health",
  "other",
] as const;
export type ModalityReason = (typeof MODALITY_REASONS)[number];

/** Where the two met in person. */
export const MEETING_PLACES = ["principal_school", "mentor_school", "neutral"] as const;
export type MeetingPlace = (typeof MEETING_PLACES)[number];

/** Who brought up what was talked about. */
export const REQUEST_SOURCES = ["principal", "mentor", "protocol", "joint"] as const;
export type RequestSource = (typeof REQUEST_SOURCES)[number];

export const COMMITMENT_KINDS = ["pedagogical", "administrative", "relational", "self"] as const;
export type CommitmentKind = (typeof COMMITMENT_KINDS)[number];

/** The minimum and maximum minutes of a journey to a session. */
export const VALID_TRAVEL_MINUTES = { least: 1, most: 1440 } as const;

export const MAX_OBJECTIVE_LENGTH = 200;

/** What a record can say besides, in the order in which it is shown. */
export const SESSION_DETAILS = [
  "objective",
  "activities",
  "stance",
  "participants",
  "requestSource",
  "modalityReason",
  "place",
  "travel",
] as const;
export type SessionDetail = (typeof SESSION_DETAILS)[number];
