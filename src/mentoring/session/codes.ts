// Enums that only session records use. Those that visits or understanding share are in kernel/contact-codes.ts and
// kernel/session-detail-codes.ts.

import type { MeetingPlace } from "#kernel/session-detail-codes.ts";

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

/** Where a session took place: somewhere, if the two met in person. */
export type SessionLocationKind = MeetingPlace | "remote";
