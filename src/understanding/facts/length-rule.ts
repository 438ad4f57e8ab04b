import { MINUTES } from "#kernel/contact-codes.ts";
import { pattern } from "#understanding/pattern/pattern.ts";

/** One way to write a length; the groups of the pattern give its minutes. */
export type LengthRule = { readonly pattern: RegExp; minutes(match: readonly (string | undefined)[]): number };

export function rule(source: string, minutes: LengthRule["minutes"]): LengthRule {
  return { pattern: pattern(source, "g"), minutes };
}

/** Nothing before a length belongs to the same number. */
export const START = "(?<![W.,:/$-])";

/** A length in digits, as part of a pattern. */
export const DIGITS = String.raw`\d{1,4}(?:[.,]\d{1,2})?|\.\d{1,2}`;

/** Longer lengths are not sure, so Fieldbook asks. */
export const MAX_USUAL_MINUTES = 4 * 60;

/** Converts to whole minutes, or "unreadable" if no visit can last that long. */
export function toValidMinutes(minutes: number): number | "unreadable" {
  const whole = Math.round(minutes);
  return whole >= MINUTES.least && whole <= MINUTES.most ? whole : "unreadable";
}
