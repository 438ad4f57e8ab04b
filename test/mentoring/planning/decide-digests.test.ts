import { describe, expect, it } from "vitest";
import type { PersonId } from "#kernel/id.ts";
import { decideDigests } from "#mentoring/planning/decide-digests.ts";
import { getPreviousWeek, getWeekOf } from "#mentoring/week.ts";
import { day, LIMA, MADRID, moment, NEW_YORK, readSpan } from "./local-time.ts";

const elena = "elena" as PersonId;
const since = Temporal.Instant.from("2020-01-01T00:00Z");

/** "2026-W46: from – until", by the clocks of her zone; the programme is where she is unless it is said. */
function pages(zone: string, now: Temporal.Instant, programme = { zone, firstDay: 1 }): string[] {
  return decideDigests({ id: elena, zone, since }, programme, now).map((planned) => {
    const { notice } = planned;
    return `${"week" in notice && notice.week}: ${readSpan(planned, zone)}`;
  });
}

const LAST = "2026-W46: Mon 2026-11-16 08:00 – Mon 2026-11-23 08:00";
const NEXT = "2026-W47: Mon 2026-11-23 08:00 – Mon 2026-11-30 08:00";

describe("the weekly page comes on Monday at eight", () => {
  it.each([
    ["early on Monday this one is ahead, and the next", "Mon 2026-11-16 05:00", [LAST, NEXT]],
    ["from midnight on", "Mon 2026-11-16 00:00", [LAST, NEXT]],
    ["on Monday night it is caught up with", "Mon 2026-11-16 23:00", [LAST, NEXT]],
    ["and in the week, for who could not get it", "Fri 2026-11-20 12:00", [LAST, NEXT]],
    ["until Sunday night", "Sun 2026-11-22 23:59", [LAST, NEXT]],
  ])("%s", (_what, now, expected) => {
    for (const zone of [LIMA, MADRID]) expect(pages(zone, moment(now, zone))).toEqual(expected);
  });

  it("of each: at one instant Monday has begun in Madrid and not in Lima", () => {
    const now = Temporal.Instant.from("2026-11-23T02:00Z");
    expect(pages(LIMA, now)).toEqual([LAST, NEXT]);
    expect(pages(MADRID, now)).toEqual([NEXT, "2026-W48: Mon 2026-11-30 08:00 – Mon 2026-12-07 08:00"]);
  });

  it.each([
    [NEW_YORK, "Fri 2027-03-12 12:00", "2027-03-15T08:00-04:00"],
    [MADRID, "Fri 2026-10-23 12:00", "2026-10-26T08:00+01:00"],
    // The clocks of Tehran went forward in the night to this very Monday.
    ["Asia/Tehran", "Fri 2021-03-19 12:00", "2021-03-22T08:00+04:30"],
  ])("in %s after the clocks have changed too", (zone, now, expected) => {
    const next = decideDigests({ id: elena, zone, since }, { zone, firstDay: 1 }, moment(now, zone)).at(-1);
    expect(next?.at).toEqual(Temporal.Instant.from(expected));
  });

  it.each([
    ["who moves from Tokyo to Lima, at eight of Lima", LIMA, LIMA, 1, "Mon 2026-11-23 08:00"],
    [
      "in Auckland of a programme in Lima, not before its week is over",
      "Pacific/Auckland",
      LIMA,
      1,
      "Mon 2026-11-23 18:00",
    ],
    ["in Tokyo too", "Asia/Tokyo", LIMA, 1, "Mon 2026-11-23 14:00"],
    ["in Lima of a programme in Tokyo, at eight", LIMA, "Asia/Tokyo", 1, "Mon 2026-11-23 08:00"],
    ["in Riyadh, where the week begins on Sunday", "Asia/Riyadh", "Asia/Riyadh", 7, "Sun 2026-11-22 08:00"],
  ])("to a coordinator %s", (_what, zone, programme, firstDay, expected) => {
    const next = decideDigests(
      { id: elena, zone, since },
      { zone: programme, firstDay },
      moment("Fri 2026-11-20 12:00", programme),
    ).at(-1);
    expect(next && readSpan(next, zone).slice(0, expected.length)).toBe(expected);
  });

  it("to nobody who became a coordinator since", () => {
    const now = moment("Fri 2026-11-20 12:00");
    const anew = decideDigests({ id: elena, zone: LIMA, since: now }, { zone: LIMA, firstDay: 1 }, now);
    expect(anew.map((planned) => readSpan(planned, LIMA))).toEqual([NEXT.replace("2026-W47: ", "")]);
  });

  it("is hers: to her, and named by her", () => {
    const [planned] = decideDigests(
      { id: elena, zone: LIMA, since },
      { zone: LIMA, firstDay: 1 },
      moment("Fri 2026-11-20 12:00"),
    );
    expect(planned).toMatchObject({ to: elena, about: "digest:elena", notice: { kind: "digest.weekly", for: elena } });
  });
});

describe("the week of a page", () => {
  it.each([
    ["is the one before its Monday", "Mon 2026-11-23", "2026-W47"],
    ["the last of a long year", "Mon 2027-01-04", "2026-W53"],
    ["the first of a year, with two digits", "Mon 2027-01-11", "2027-W01"],
    ["one that begins in December is the first of the next year", "Mon 2026-01-05", "2026-W01"],
    ["a Sunday's is the one before its own", "Sun 2026-11-22", "2026-W46"],
  ])("%s", (_what, on, expected) => {
    expect(getPreviousWeek(day(on)).name).toBe(expected);
  });

  it("under way is the last of the old year in Lima while the new one's first has begun in Madrid", () => {
    const now = Temporal.Instant.from("2027-01-04T02:00Z");
    expect([LIMA, MADRID].map((zone) => getWeekOf(now.toZonedDateTimeISO(zone).toPlainDate()).name)).toEqual([
      "2026-W53",
      "2027-W01",
    ]);
  });
});
