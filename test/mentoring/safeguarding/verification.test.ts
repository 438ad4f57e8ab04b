import { expect, it } from "vitest";
import { getVerificationState } from "#mentoring/safeguarding/verification.ts";
import { onDay } from "#test/support/cast.ts";

it.each([
  ["for ninety days", 89, "verified"],
  ["and no longer", 90, "lapsed"],
])("a verification holds %s", (_, days, state) => {
  const verification = { by: "María Soto, by telephone", at: onDay(0, "09:00") };
  expect(getVerificationState({ verification }, onDay(days, "09:00"))).toBe(state);
  expect(getVerificationState({}, onDay(days, "09:00"))).toBe("unverified");
});
