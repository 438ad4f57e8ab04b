import { describe, expect, it } from "vitest";
import {
  addWorkingDays,
  convertLocalTimeToInstant,
  findNextDaytime,
  findNextWorkingDay,
  findNextWorkingTime,
  getSendingTime,
} from "#mentoring/quiet-hours.ts";
import {
  CASEY,
  type Days,
  day,
  hoursIn,
  LIMA,
  MADRID,
  moment,
  NEW_YORK,
  read,
  readDay,
} from "#test/mentoring/planning/local-time.ts";

const time = (written: string) => Temporal.PlainTime.from(written);
/** A long weekend with a Monday off, ten days of break, and school on one Saturday. */
const DAYS: Days = {
  closed: [
    ["Mon 2026-11-23", "Mon 2026-11-23"],
    ["Mon 2026-12-07", "Fri 2026-12-18"],
  ],
  open: ["Sat 2026-11-28"],
  leave: [["Wed 2026-11-11", "Fri 2026-11-13"]],
};

describe("a good moment is now or the next one", () => {
  it.each([
    ["at seven they may be spoken to", LIMA, "Tue 2026-11-17 07:00", "Tue 2026-11-17 07:00"],
    ["a moment before seven they are left alone", LIMA, "Tue 2026-11-17 06:59:59", "Tue 2026-11-17 07:00"],
    ["just after midnight it is the same morning", LIMA, "Tue 2026-11-17 00:00", "Tue 2026-11-17 07:00"],
    ["until eight in the evening", LIMA, "Tue 2026-11-17 19:59:59", "Tue 2026-11-17 19:59:59"],
    ["from eight on tomorrow", LIMA, "Tue 2026-11-17 20:00", "Wed 2026-11-18 07:00"],
    ["late on Friday is before a Monday off", LIMA, "Fri 2026-11-20 20:00", "Tue 2026-11-24 07:00"],
    ["a Saturday waits for Monday", LIMA, "Sat 2026-11-14 12:00", "Mon 2026-11-16 07:00"],
    ["early on a Sunday too", LIMA, "Sun 2026-11-15 06:00", "Mon 2026-11-16 07:00"],
    ["a Saturday with lessons is a day like another", LIMA, "Sat 2026-11-28 12:00", "Sat 2026-11-28 12:00"],
    ["a holiday waits for the day after", LIMA, "Mon 2026-11-23 12:00", "Tue 2026-11-24 07:00"],
    ["a break for the first day back", LIMA, "Wed 2026-12-09 12:00", "Mon 2026-12-21 07:00"],
    ["a leave until they are back, which is after the weekend", LIMA, "Thu 2026-11-12 12:00", "Mon 2026-11-16 07:00"],
    ["the evening before a leave as well", LIMA, "Tue 2026-11-10 21:00", "Mon 2026-11-16 07:00"],
    ["New York", NEW_YORK, "Tue 2026-11-17 20:00", "Wed 2026-11-18 07:00"],
    ["New York over the night that lacks an hour", NEW_YORK, "Fri 2027-03-12 20:00", "Mon 2027-03-15 07:00"],
    ["Madrid", MADRID, "Tue 2026-11-17 06:30", "Tue 2026-11-17 07:00"],
    ["Madrid over the night that has one more", MADRID, "Fri 2026-10-23 20:00", "Mon 2026-10-26 07:00"],
  ])("%s", (_what, zone, now, expected) => {
    expect(read(findNextWorkingTime(hoursIn(zone, DAYS), moment(now, zone)), zone)).toBe(expected);
  });

  it("at one instant is another in each zone", () => {
    const now = Temporal.Instant.from("2027-04-06T00:30Z");
    const answers = [LIMA, NEW_YORK, MADRID].map((zone) => read(findNextWorkingTime(hoursIn(zone), now), zone));
    expect(answers).toEqual(["Mon 2027-04-05 19:30", "Tue 2027-04-06 07:00", "Tue 2027-04-06 07:00"]);
  });

  it("is as far off as the clocks make it", () => {
    const wait = (now: string, zone: string, days: Days = {}) =>
      moment(now, zone)
        .until(findNextWorkingTime(hoursIn(zone, days), moment(now, zone)), { largestUnit: "hours" })
        .toString();
    expect(wait("Fri 2027-03-12 20:00", NEW_YORK)).toBe("PT58H");
    expect(wait("Fri 2026-11-20 20:00", NEW_YORK)).toBe("PT59H");
    expect(wait("Fri 2026-10-23 20:00", MADRID)).toBe("PT60H");
    expect(wait("Sun 2018-10-07 03:30", CASEY, { open: ["Sun 2018-10-07"] })).toBe("PT30M");
  });

  it("comes to an end where no day is ever open", () => {
    const never = { ...hoursIn(LIMA), isOpen: () => false };
    expect(read(findNextWorkingTime(never, moment("Tue 2026-11-17 12:00")))).toBe("Wed 2027-12-22 07:00");
  });
});

describe("by day, whatever day it is", () => {
  it.each([
    ["a Saturday at noon is", LIMA, "Sat 2026-11-14 12:00", "Sat 2026-11-14 12:00"],
    ["a Saturday night is not: Sunday morning", LIMA, "Sat 2026-11-14 20:00", "Sun 2026-11-15 07:00"],
    ["before seven is not: at seven", MADRID, "Sun 2026-11-15 06:59", "Sun 2026-11-15 07:00"],
    ["New Year's Eve", NEW_YORK, "Thu 2026-12-31 23:00", "Fri 2027-01-01 07:00"],
    ["a minute before the clocks jump to seven", CASEY, "Sun 2018-10-07 03:59", "Sun 2018-10-07 07:00"],
  ])("%s", (_what, zone, now, expected) => {
    expect(read(findNextDaytime(hoursIn(zone), moment(now, zone)), zone)).toBe(expected);
  });
});

describe("a chosen hour", () => {
  it.each([
    ["00:00", "07:00"],
    ["06:59", "07:00"],
    ["07:00", "07:00"],
    ["16:00", "16:00"],
    ["19:30", "19:30"],
    ["19:31", "19:30"],
    ["22:00", "19:30"],
  ])("of %s is kept as %s", (chosen, kept) => {
    const sent = getSendingTime(hoursIn(LIMA), day("Tue 2026-11-17"), time(chosen));
    expect(read(sent)).toBe(`Tue 2026-11-17 ${kept}`);
  });
});

describe("open days", () => {
  it.each([
    ["after a Monday comes Tuesday", "Mon 2026-11-16", 1, "Tue 2026-11-17"],
    ["after a Friday the next Monday", "Fri 2026-11-13", 1, "Mon 2026-11-16"],
    ["or the day after a Monday off", "Fri 2026-11-20", 1, "Tue 2026-11-24"],
    ["or a Saturday with lessons", "Fri 2026-11-27", 1, "Sat 2026-11-28"],
    ["before a break the first day back", "Fri 2026-12-04", 1, "Mon 2026-12-21"],
    ["before a leave the day they are back", "Tue 2026-11-10", 1, "Mon 2026-11-16"],
    ["across the year", "Thu 2026-12-31", 1, "Fri 2027-01-01"],
    ["none later is the day itself, even a closed one", "Sun 2026-11-15", 0, "Sun 2026-11-15"],
    ["five later is a week, without anything between", "Tue 2026-12-22", 5, "Tue 2026-12-29"],
    ["five later with a Monday off is a day more", "Thu 2026-11-19", 5, "Fri 2026-11-27"],
    ["five later across the break", "Wed 2026-12-02", 5, "Wed 2026-12-23"],
  ])("%s", (_what, from, count, expected) => {
    expect(readDay(addWorkingDays(hoursIn(LIMA, DAYS), day(from), count))).toBe(expected);
    if (count === 1) expect(readDay(findNextWorkingDay(hoursIn(LIMA, DAYS), day(from)))).toBe(expected);
  });
});

describe("a local time on a day", () => {
  it.each([
    ["is what the clocks there show", LIMA, "2026-11-17", "16:00", "2026-11-17T16:00-05:00"],
    ["in winter", MADRID, "2026-11-17", "16:00", "2026-11-17T16:00+01:00"],
    ["and in summer", MADRID, "2026-07-07", "16:00", "2026-07-07T16:00+02:00"],
    ["skipped in New York is an hour on", NEW_YORK, "2027-03-14", "02:30", "2027-03-14T03:30-04:00"],
    ["skipped in Madrid is an hour on", MADRID, "2027-03-28", "02:30", "2027-03-28T03:30+02:00"],
    ["skipped at Casey is three hours on", CASEY, "2018-10-07", "06:30", "2018-10-07T09:30+11:00"],
    ["at the end of that gap is there", CASEY, "2018-10-07", "07:00", "2018-10-07T07:00+11:00"],
    ["at midnight, which Cairo skips", "Africa/Cairo", "2026-04-24", "00:15", "2026-04-24T01:15+03:00"],
    ["on a day that Samoa skipped is the day after", "Pacific/Apia", "2011-12-30", "07:00", "2011-12-31T07:00+14:00"],
    ["that comes twice in New York is the first", NEW_YORK, "2026-11-01", "01:30", "2026-11-01T01:30-04:00"],
    ["that comes twice in Madrid is the first", MADRID, "2026-10-25", "02:30", "2026-10-25T02:30+02:00"],
  ])("%s", (_what, zone, on, hour, expected) => {
    expect(convertLocalTimeToInstant(Temporal.PlainDate.from(on), time(hour), zone)).toEqual(
      Temporal.Instant.from(expected),
    );
  });
});
