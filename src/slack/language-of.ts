import type { Language } from "#mentoring/people/person.ts";
import type { SlackHouse } from "./house.ts";

const remembered = new WeakMap<SlackHouse, Map<string, Language>>();

/** Remembers in which language to speak to someone when the database cannot be asked. */
export function rememberLanguage(house: SlackHouse, slackUser: string, language: Language): void {
  const known = remembered.get(house) ?? new Map<string, Language>();
  known.set(slackUser, language);
  remembered.set(house, known);
}

/** The language last known of a user; English for whom nothing was ever known. */
export function languageOf(house: SlackHouse, slackUser: string): Language {
  return remembered.get(house)?.get(slackUser) ?? "en";
}
