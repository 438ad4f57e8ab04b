import type { Language } from "#kernel/language.ts";
import { understandMessageByRules } from "#understanding/understand.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";

/** What is understood of words that name nobody, written on the first Wednesday. */
export function understood(text: string, language: Language = "es"): MessageUnderstanding {
  const today = Temporal.PlainDate.from("2026-11-18");
  return understandMessageByRules(text, { today, language, dayFirst: true, principals: [] });
}
