// The closed vocabularies of a session. Modality and the reasons a contact did not take place belong to planned
// visits too: they are in visit/visit-codes.ts.

/** What kind of contact it was. */
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

/** Where it took place. */
export const LOCATION_KINDS = ["principal_school", "mentor_school", "neutral", "remote"] as const;
export type LocationKind = (typeof LOCATION_KINDS)[number];

/** Who took part, by role and never by name. */
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
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];

/** What became of it. */
export const OUTCOMES = ["held_as_planned", "held_changed", "cut_short", "not_held"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Whose request it was. */
const REQUEST_SOURCES = ["principal", "mentor", "protocol", "joint"] as const;
export type RequestSource = (typeof REQUEST_SOURCES)[number];

/** How the mentor worked. */
const STANCES = ["mentoring", "coaching", "consulting", "training", "emotional_support"] as const;
export type Stance = (typeof STANCES)[number];

/** What it was about, chosen by the mentor. The question bank uses the same codes and `any` besides. */
export const FOCUS_CODES = [
  "curriculum_teaching",
  "people_development",
  "school_climate",
  "family_community",
  "management_mechanisms",
  "vision_planning",
  "team_collaboration",
  "leadership_style_self",
  "equity_inclusion",
  "external_demands",
  "change_innovation",
] as const;
export type FocusCode = (typeof FOCUS_CODES)[number];

/** What was done in it. */
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
export type Activity = (typeof ACTIVITIES)[number];

/** Shortest and longest session, in minutes. */
export const MINUTES = { least: 5, most: 480 } as const;
