import type { Row } from "./records.ts";
import { isSooner, kindOf, type Said } from "./said.ts";

/** Why a notice was not said: what the queue may give as the reason. Any other means that it was lost. */
const STATED: readonly RegExp[] = [
  /^withdrawn: /,
  /^obsolete: it came too late$/,
  /^obsolete: (on leave|paused|no consent|a cap is reached|another question is open|there is nothing to ask)$/,
  /^obsolete: (they have not said how often|they wished fewer)$/,
  // The subject is not what it was, or its reader knows it already.
  /^obsolete: /,
  /^gone: deactivated$/,
];

/** How a term's notices ended, by what they were: said, or for which reason not. */
export function endsOf(rows: readonly Row[]): ReadonlyMap<string, number> {
  const ends = Map.groupBy(rows, ({ state, reason }) => (state === "dead" ? (reason ?? "") : (state ?? "")));
  return new Map([...ends].map(([end, all]) => [end, all.length]));
}

/** Notices that stand as said and were not, were said and do not stand so, still wait, or ended for an unknown reason. */
export function lost(rows: readonly Row[], said: readonly Said[], end: Temporal.Instant): string[] {
  const placeOf = (person: string, key: string) => `${person} ${key}`;
  const heard = new Set(said.map(({ to, key }) => placeOf(to.id, key)));
  const isLost = ({ person, key, state, reason, waitsUntil }: Row) => {
    const isDrawnAgain = ["message.redrawn", "session.released"].includes(kindOf({ key }));
    if (state === "sent")
      return !isDrawnAgain && !heard.has(placeOf(person, key)) && kindOf({ key }) !== "session.turn";
    if (state === "dead") return heard.has(placeOf(person, key)) || !STATED.some((one) => one.test(reason ?? ""));
    return heard.has(placeOf(person, key)) || isSooner(waitsUntil, end);
  };
  return rows
    .filter(isLost)
    .map(({ name, key, state, reason, dueAt }) => `${name}: ${key} ${state} ${reason}, due ${dueAt}`);
}

/** What could not be said in time, although nothing of its reader's put it off: as the queue reports it. */
export const tooLate = (rows: readonly Row[]): readonly Row[] =>
  rows.filter(({ state, reason }) => state === "dead" && reason === "obsolete: it came too late");
