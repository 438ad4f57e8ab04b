// Enums that only session records use. Enums shared with visits and understanding are in kernel/contact-codes.ts.

export const SESSION_TYPES = [
  "school_visit",
  "individual_meeting",
  "observation_debrief",
  "shadowing",
  "reciprocal_visit",
  "group_session",
  "informal_contact",
] as const;
export type SessionType = (typeof SESSION_TYPES)[number];

export const SESSION_LOCATION_KINDS = ["principal_school", "mentor_school", "neutral", "remote"] as const;
export type SessionLocationKind = (typeof SESSION_LOCATION_KINDS)[number];

/** Enum of the roles of the participants of a session; the names of the participants are never stored. */
const PARTICIPANT_ROLES = [
  "principal",
  "mentor",
  "second_mentor",
  "shadow_mentor",
  "companion",
  "deputy",
  "teacher",
  "other_adult",
] as const;
export type SessionParticipantRole = (typeof PARTICIPANT_ROLES)[number];

/** Enum of who brought up the topic of the session. */
const REQUEST_SOURCES = ["principal", "mentor", "protocol", "joint"] as const;
export type SessionRequestSource = (typeof REQUEST_SOURCES)[number];

/** Enum of the mentor's main way of working in the session. */
const STANCES = ["mentoring", "coaching", "consulting", "training", "emotional_support"] as const;
export type MentorStance = (typeof STANCES)[number];

const ACTIVITIES = [
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
export type MentorActivity = (typeof ACTIVITIES)[number];
