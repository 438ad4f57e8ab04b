import { CONTACT_MODALITIES, VISIT_NOT_HELD_REASONS, VISIT_OUTCOMES } from "#kernel/contact-codes.ts";
import type { ClauseRole } from "./clause-roles.ts";

/** What is recognised of an account as a whole; "none" if it does not say it. */
export const DETAIL_CLASSES = {
  outcome: ["none", ...VISIT_OUTCOMES],
  modality: ["none", ...CONTACT_MODALITIES],
  reason: ["none", ...VISIT_NOT_HELD_REASONS],
} as const;
export type DetailName = keyof typeof DETAIL_CLASSES;

/** In clauses of which roles each is mostly said. */
export const DETAIL_ROLES: Readonly<Record<DetailName, ReadonlySet<ClauseRole>>> = {
  outcome: new Set(["visit", "outcome", "reason", "next_visit"]),
  modality: new Set(["visit", "outcome", "reason", "activity"]),
  reason: new Set(["visit", "outcome", "reason"]),
};
