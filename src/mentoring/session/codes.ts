// The closed vocabularies of a session (domain.md 2.3). How a contact takes place (A5) and why it did not (A12) are
// said of a planned visit too: they are in visit/visit-codes.ts.

/** What kind of contact it was (domain A4). */
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

/** Where it took place (domain A9). */
export const LOCATION_KINDS = ["principal_school", "mentor_school", "neutral", "remote"] as const;
export type LocationKind = (typeof LOCATION_KINDS)[number];

/** Who took part, by role and never by name (domain A10). */
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

/** What became of it (domain A11). */
export const OUTCOMES = ["held_as_planned", "held_changed", "cut_short", "not_held"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Whose request it was (domain B2). */
const REQUEST_SOURCES = ["principal", "mentor", "protocol", "joint"] as const;
export type RequestSource = (typeof REQUEST_SOURCES)[number];

/** How the mentor worked (domain B4). */
const STANCES = ["mentoring", "coaching", "consulting", "training", "emotional_support"] as const;
export type Stance = (typeof STANCES)[number];

/** What it was about, chosen by the mentor (domain B6, the codes of 3.3 without `any`, which is for questions). */
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

/** What was done in it (domain B7). */
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

/** A session lasts so many minutes (domain A7). */
export const MINUTES = { least: 5, most: 480 } as const;
