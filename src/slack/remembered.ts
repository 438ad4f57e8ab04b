import { isActive, type Person } from "#mentoring/people/person.ts";
import type { SlackHouse } from "./house.ts";

type Remembered = { readonly person: Person; readonly at: number };

/** So long what was found out may stand for asking again, where nothing but words depends on it. */
const LATELY_MS = 60_000;

const remembered = new WeakMap<SlackHouse, Map<string, Remembered>>();

/** Remembers whom a Slack user was just found to be. */
export function remember(house: SlackHouse, slackUser: string, person: Person): void {
  const known = remembered.get(house) ?? new Map<string, Remembered>();
  known.set(slackUser, { person, at: house.clock.now().epochMilliseconds });
  remembered.set(house, known);
}

/** Whom a user was last found to be, however long ago. */
export function lastKnown(house: SlackHouse, slackUser: string): Person | undefined {
  return remembered.get(house)?.get(slackUser)?.person;
}

/** Someone of the programme found within the last minute. For words only: what anyone may do, the database is asked. */
export function knownLately(house: SlackHouse, slackUser: string): Person | undefined {
  const known = remembered.get(house)?.get(slackUser);
  if (!known || !isActive(known.person)) return undefined;
  return house.clock.now().epochMilliseconds - known.at < LATELY_MS ? known.person : undefined;
}
