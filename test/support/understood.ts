import type { Language } from "#kernel/language.ts";
import { understandByRules } from "#understanding/understand.ts";
import type { Understanding } from "#understanding/understanding.ts";

/** What is understood of words that name nobody, written on the first Wednesday. */
export function understood(text: string, language: Language = "es"): Understanding {
  const today = Temporal.PlainDate.from("2026-11-18");
  return understandByRules(text, { today, language, dayFirst: true, principals: [] });
}
