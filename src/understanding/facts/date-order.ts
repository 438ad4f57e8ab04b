import { findCountryOfZone } from "#kernel/country.ts";
import type { Language } from "#kernel/language.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";

/**
 * Whether somebody who writes a language in a time zone puts the day first in a date of digits, so that 11/12 means 11
 * December; "open" where people write both.
 */
export function findDateOrder(language: Language, zone: string): boolean | "open" {
  const { monthFirst, open } = LANGUAGE_PACKS[language].dateOrder;
  const country = findCountryOfZone(zone) ?? "";
  return open.has(country) ? "open" : !monthFirst.has(country);
}
