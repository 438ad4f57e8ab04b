import type { Language } from "#kernel/language.ts";
import type { SlackHouse } from "./house.ts";
import { lastKnown } from "./remembered.ts";

/** In which language to speak to someone when the database cannot be asked: English to whom nobody knows. */
export function languageOf(house: SlackHouse, slackUser: string): Language {
  return lastKnown(house, slackUser)?.language ?? "en";
}
