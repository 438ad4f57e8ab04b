// The modes of a visit (in person, by video …). The lists of codes in this file are shared by the code that plans
// visits, records sessions, and interprets messages about either.

export const CONTACT_MODALITIES = ["in_person", "video", "phone", "async_messaging", "mixed"] as const;
export type ContactModality = (typeof CONTACT_MODALITIES)[number];

/** The reasons for which a planned visit did not take place. */
export const VISIT_NOT_HELD_REASONS = [
  "principal_unavailable",
  "mentor_unavailable",
  "school_emergency",
  "official_duty",
  "holiday_or_closure",
  "connectivity",
  "transport_weather",
  "strike_security",
  "leave",
  "declined",
  "unknown",
] as const;
export type VisitNotHeldReason = (typeof VISIT_NOT_HELD_REASONS)[number];

/**
 * The outcomes of a planned visit: it took place as planned, took place in a changed form, was cut short, or did not
 * take place.
 */
export const VISIT_OUTCOMES = ["held_as_planned", "held_changed", "cut_short", "not_held"] as const;
export type VisitOutcome = (typeof VISIT_OUTCOMES)[number];

/** The focus areas of a session, chosen by the mentor. The question bank uses the same codes, plus `any`. */
export const FOCUS_AREA_CODES = [
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
export type FocusAreaCode = (typeof FOCUS_AREA_CODES)[number];

/** The minimum and maximum duration of a session, in minutes. */
export const VALID_SESSION_MINUTES = { least: 5, most: 480 } as const;
