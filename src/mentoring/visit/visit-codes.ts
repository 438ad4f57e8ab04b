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
