import type { Silence } from "#test/term/living.ts";
import type { Done } from "#test/term/programme/doors.ts";
import type { Meeting } from "./records.ts";
import { isSooner, kindOf, lineOf, openDaysOf, type Said, subjectOf } from "./said.ts";

/** "Visit tomorrow" is said at four, where its reader lives, whatever the clocks did since it was planned. */
const EVE = Temporal.PlainTime.from("16:00");
/** What can make another day the eve of a visit, or give a visit back. */
const CHANGES_THE_EVE = /^(?:home\.settings|calendar\.|people\.|account|visit\.(?:restore|reopen)|session\.)/;
const isEve = (one: Said) => kindOf(one) === "visit.ahead";

/**
 * What was said of a visit ahead before four on its eve, or after it although nothing had happened since: the eve is the
 * last open day before the visit, as the calendar stood when it was said.
 */
export function atAnotherHour(
  said: readonly Said[],
  meetings: readonly Pick<Meeting, "id" | "startsAt">[],
  done: readonly Done[],
  silences: readonly Silence[],
): string[] {
  const startOf = new Map(meetings.map(({ id, startsAt }) => [id, startsAt]));
  const isWrong = (one: Said) => {
    const start = startOf.get(subjectOf(one));
    if (!start) return true;
    const usual = usualMoment(one, start);
    if (one.at.equals(usual)) return false;
    if (isSooner(one.at, usual)) return true;
    const since = usual.subtract({ minutes: 1 });
    const isSince = (at: Temporal.Instant) => !isSooner(at, since) && !isSooner(one.at, at);
    return (
      !done.some(({ at, what }) => CHANGES_THE_EVE.test(what) && isSince(at)) && !silences.some(({ to }) => isSince(to))
    );
  };
  return said
    .filter((one) => isEve(one) && isWrong(one))
    .map((one) => `${lineOf(one)}, of a visit at ${startOf.get(subjectOf(one))?.toZonedDateTimeISO(one.to.zone)}`);
}

function usualMoment({ to }: Said, start: Temporal.Instant): Temporal.Instant {
  const isOpen = openDaysOf(to);
  let day = start.toZonedDateTimeISO(to.zone).toPlainDate().subtract({ days: 1 });
  while (!isOpen(day)) day = day.subtract({ days: 1 });
  const last = to.hoursOn(day).until.subtract({ minutes: 30 });
  const plainTime = Temporal.PlainTime.compare(EVE, last) > 0 ? last : EVE;
  return day.toZonedDateTime({ timeZone: to.zone, plainTime }).toInstant();
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
