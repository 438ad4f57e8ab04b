import { isSooner, kindOf, lineOf, localOf, type Said } from "./said.ts";

/** "Visit tomorrow" is said at four, where its reader lives, whatever the clocks did since it was planned. */
const EVE = Temporal.PlainTime.from("16:00");
const isEve = (one: Said) => kindOf(one) === "visit.ahead";

export function atAnotherHour(said: readonly Said[]): string[] {
  return said.filter((one) => isEve(one) && !localOf(one).toPlainTime().equals(EVE)).map(lineOf);
}

/** When the clocks of a zone change for the first time after `from`. */
export function changeIn(zone: string, from: Temporal.Instant): Temporal.Instant {
  const change = from.toZonedDateTimeISO(zone).getTimeZoneTransition("next");
  if (!change) throw new Error(`the clocks of ${zone} never change`);
  return change.toInstant();
}

/** What was said at four on the eve of a visit in the week after a change, in zones that have it. */
export function saidInTheWeekAfter(said: readonly Said[], zone: string, change: Temporal.Instant): readonly Said[] {
  return said.filter(
    (one) =>
      isEve(one) && one.to.zone === zone && isSooner(change, one.at) && isSooner(one.at, change.add({ hours: 24 * 7 })),
  );
}

/** The first day on which the clocks of a zone show another hour. */
export const dayOfChange = (zone: string, from: Temporal.Instant) =>
  changeIn(zone, from).toZonedDateTimeISO(zone).toPlainDate();
