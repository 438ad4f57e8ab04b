// The closed lists that planning a visit, recording it and understanding what is written about it share.

/** How a contact takes place. */
export const MODALITIES = ["in_person", "video", "phone", "async_messaging", "mixed"] as const;
export type Modality = (typeof MODALITIES)[number];

/** Why a planned contact did not take place. */
export const NOT_HELD_REASONS = [
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
export type NotHeldReason = (typeof NOT_HELD_REASONS)[number];

/** What became of it. */
export const OUTCOMES = ["held_as_planned", "held_changed", "cut_short", "not_held"] as const;
export type Outcome = (typeof OUTCOMES)[number];

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

/** Shortest and longest session, in minutes. */
export const MINUTES = { least: 5, most: 480 } as const;
