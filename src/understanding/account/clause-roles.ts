/** What a clause of an account says. */
export const CLAUSE_ROLES = [
  "visit",
  "outcome",
  "reason",
  "request",
  "working",
  "challenge",
  "principal_commitment",
  "mentor_commitment",
  "joint_commitment",
  "next_visit",
  "activity",
  "evidence",
  "insight",
  "own",
  "other_visit",
  "instruction",
  "filler",
] as const;
export type ClauseRole = (typeof CLAUSE_ROLES)[number];
