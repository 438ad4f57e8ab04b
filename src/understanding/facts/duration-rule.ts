import { VALID_SESSION_MINUTES } from "#kernel/contact-codes.ts";
import { createTextPattern } from "#understanding/pattern/pattern.ts";

/**
 * A pattern for one way to write a duration. `minutes` computes the minutes from the groups of the match. What is
 * `vague` names no exact duration: "a couple of hours", "40 to 45 minutes".
 */
export type DurationExpressionRule = {
  readonly pattern: RegExp;
  readonly vague: boolean;
  minutes(match: readonly (string | undefined)[]): number;
};

export function createDurationRule(source: string, minutes: DurationExpressionRule["minutes"]): DurationExpressionRule {
  return { pattern: createTextPattern(source, "g"), vague: false, minutes };
}

export function createVagueDurationRule(...[source, minutes]: Parameters<typeof createDurationRule>) {
  return { ...createDurationRule(source, minutes), vague: true };
}

/**
 * Regex source that begins a duration pattern: a lookbehind, so that a match does not start in the middle of a number.
 */
export const DURATION_START_SOURCE = "(?<![W.,:/$-])";

/** Regex source for a number in digits, whole or decimal, as part of a duration. */
export const DECIMAL_NUMBER_SOURCE = String.raw`\d{1,4}(?:[.,]\d{1,2})?|\.\d{1,2}`;

/**
 * Maximum minutes of a visit that are accepted without asking. Fieldbook asks the mentor to confirm a longer duration.
 */
export const MAX_UNCONFIRMED_VISIT_MINUTES = 4 * 60;

/** Rounds a duration to whole minutes. Returns "unreadable" if no visit can last that long. */
export function toValidVisitMinutes(minutes: number): number | "unreadable" {
  const whole = Math.round(minutes);
  return whole >= VALID_SESSION_MINUTES.least && whole <= VALID_SESSION_MINUTES.most ? whole : "unreadable";
}
