import { describe, expect, it } from "vitest";
import type { PersonId } from "#kernel/id.ts";
import { decideQuestionNotices } from "#mentoring/planning/decide-question-notices.ts";
import type { VisitNoticeFacts } from "#mentoring/planning/visit-facts.store.ts";
import { CASEY, type Days, MADRID, moment, NEW_YORK, readSpan } from "./local-time.ts";
import { hoursOfAll, rosa, visitOn } from "./visits.ts";

/** One visit, asked about soon after it unless `now` says otherwise: from when until when the question is welcome. */
function askedAfter(visit: VisitNoticeFacts, days: Days = {}, now = visit.endsAt): string[] {
  const hoursOf = hoursOfAll(days, { rosa: days.leave });
  return decideQuestionNotices([visit], hoursOf, now).map((planned) => readSpan(planned, visit.principal.zone));
}

const BREAK: Days = { closed: [["Mon 2026-12-07", "Fri 2026-12-18"]] };
const rosaIn = (zone: string) => ({ principal: { ...rosa, zone } });

describe("the question after a visit comes on the next school day", () => {
  it.each<[string, string, Days, string]>([
    ["Wednesday after a Tuesday", "Tue 2026-11-17 10:00", {}, "Wed 2026-11-18 07:00 – Wed 2026-11-25 07:00"],
    ["Monday after a Friday", "Fri 2026-11-20 10:00", {}, "Mon 2026-11-23 07:00 – Mon 2026-11-30 07:00"],
    ["Monday after a Saturday visit", "Sat 2026-11-21 10:00", {}, "Mon 2026-11-23 07:00 – Mon 2026-11-30 07:00"],
    [
      "a Saturday with lessons",
      "Fri 2026-11-20 10:00",
      { open: ["Sat 2026-11-21"] },
      "Sat 2026-11-21 07:00 – Fri 2026-11-27 07:00",
    ],
    [
      "the first day back after a visit on the last before the holidays",
      "Fri 2026-12-04 10:00",
      BREAK,
      "Mon 2026-12-21 07:00 – Mon 2026-12-28 07:00",
    ],
    [
      "the first day back also when the holidays are spent on leave",
      "Fri 2026-12-04 10:00",
      { ...BREAK, leave: [["Mon 2026-12-07", "Fri 2026-12-18"]] },
      "Mon 2026-12-21 07:00 – Mon 2026-12-28 07:00",
    ],
    [
      "Monday after a weekend of leave",
      "Fri 2026-11-20 10:00",
      { leave: [["Sat 2026-11-21", "Sun 2026-11-22"]] },
      "Mon 2026-11-23 07:00 – Mon 2026-11-30 07:00",
    ],
    [
      "tomorrow though a leave ended today",
      "Tue 2026-11-17 10:00",
      { leave: [["Mon 2026-11-02", "Tue 2026-11-17"]] },
      "Wed 2026-11-18 07:00 – Wed 2026-11-25 07:00",
    ],
  ])("%s", (_what, on, days, expected) => {
    expect(askedAfter(visitOn(on), days)).toEqual([expected]);
  });

  it.each<[string, Days]>([
    ["the next school day is the first of the leave", { leave: [["Wed 2026-11-18", "Fri 2026-12-18"]] }],
    ["it is the only one", { leave: [["Wed 2026-11-18", "Wed 2026-11-18"]] }],
    ["it lies in the middle", { leave: [["Mon 2026-11-16", "Fri 2026-11-20"]] }],
  ])("and is not kept for afterwards when they are away: %s", (_what, days) => {
    expect(askedAfter(visitOn("Tue 2026-11-17 10:00"), days)).toEqual([]);
    expect(askedAfter(visitOn("Tue 2026-11-17 10:00"), {})).toHaveLength(1);
  });

  it("is of the principal's zone, whatever day it is where the mentor is", () => {
    const mentor = { id: "ana" as PersonId, zone: MADRID };
    expect(askedAfter(visitOn("Tue 2026-11-17 20:30", { mentor }))).toEqual([
      "Wed 2026-11-18 07:00 – Wed 2026-11-25 07:00",
    ]);
  });

  it.each([
    [NEW_YORK, "Fri 2027-03-12 15:00", "Mon 2027-03-15 07:00 – Mon 2027-03-22 07:00"],
    [MADRID, "Fri 2026-10-23 15:00", "Mon 2026-10-26 07:00 – Mon 2026-11-02 07:00"],
  ])("at seven of the clock in %s, also when it was changed over the weekend", (zone, on, expected) => {
    expect(askedAfter(visitOn(on, rosaIn(zone)))).toEqual([expected]);
  });
});

describe("the question never comes within four hours of the visit", () => {
  it.each<[string, VisitNoticeFacts, Days, string]>([
    [
      "one that ends at eleven at night is asked about in the morning",
      visitOn("Tue 2026-11-17 20:00", { minutes: 180 }),
      {},
      "Wed 2026-11-18 07:00 – Wed 2026-11-25 07:00",
    ],
    [
      "one that ends after midnight on the day after that morning",
      visitOn("Tue 2026-11-17 20:30", { minutes: 480 }),
      {},
      "Thu 2026-11-19 07:00 – Thu 2026-11-26 07:00",
    ],
    [
      "one in a night that lacks three hours, with lessons on the Sunday",
      visitOn("Sat 2018-10-06 23:30", { minutes: 29, ...rosaIn(CASEY) }),
      { open: ["Sun 2018-10-07"] },
      "Sun 2018-10-07 07:00 – Fri 2018-10-12 07:00",
    ],
  ])("%s", (_what, visit, days, expected) => {
    expect(askedAfter(visit, days)).toEqual([expected]);
    const [planned] = decideQuestionNotices([visit], hoursOfAll(days), visit.endsAt);
    expect(planned && visit.endsAt.until(planned.at).total("hours")).toBeGreaterThanOrEqual(4);
  });
});

describe("no question is asked", () => {
  const on = "Tue 2026-11-17 10:00";
  it.each<[string, VisitNoticeFacts]>([
    ["after a visit that nobody said took place", visitOn(on, { state: "open" })],
    ["after a visit that was called off", visitOn(on, { state: "gone" })],
    ["twice", visitOn(on, { isQuestionAsked: true })],
  ])("%s", (_what, visit) => {
    expect(askedAfter(visit)).toEqual([]);
  });

  it.each<[string, Days, string[]]>([
    ["Wed 2026-11-25 06:59", {}, ["Wed 2026-11-18 07:00 – Wed 2026-11-25 07:00"]],
    ["Wed 2026-11-25 07:00", {}, []],
    [
      "Wed 2026-11-25 07:00",
      { closed: [["Thu 2026-11-19", "Thu 2026-11-19"]] },
      ["Wed 2026-11-18 07:00 – Thu 2026-11-26 07:00"],
    ],
    // Back from four weeks away they are not asked about the day before they left.
    ["Thu 2026-12-17 09:00", { leave: [["Thu 2026-11-19", "Wed 2026-12-16"]] }, []],
  ])("later than five school days after: first heard of on %s with %j", (now, days, expected) => {
    expect(askedAfter(visitOn(on), days, moment(now))).toEqual(expected);
  });
});
