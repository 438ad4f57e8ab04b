/** Who verified a contact or a resource, in the words of whoever entered it ("María Soto, by telephone"), and when. */
export type Verification = { readonly by: string; readonly at: Temporal.Instant };

/** How long a verification holds: numbers, names and duties change, so people look again once a quarter. */
const VERIFICATION_HOLDS_FOR = { hours: 24 * 90 };

export const VERIFICATION_STATES = ["verified", "lapsed", "unverified"] as const;
export type VerificationState = (typeof VERIFICATION_STATES)[number];

export function getVerificationState(
  { verification }: { readonly verification?: Verification },
  now: Temporal.Instant,
): VerificationState {
  if (!verification) return "unverified";
  return Temporal.Instant.compare(getLapseOf(verification), now) > 0 ? "verified" : "lapsed";
}

/** Returns the time from which a verification no longer holds. */
export function getLapseOf({ at }: Verification): Temporal.Instant {
  return at.add(VERIFICATION_HOLDS_FOR);
}
