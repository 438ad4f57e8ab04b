import { describe, expect, it } from "vitest";
import { decideHowItWentQuestions } from "#mentoring/planning/decide-how-it-went.ts";
import type { VisitNoticeFacts } from "#mentoring/planning/visit-facts.store.ts";
import { type Days, moment } from "./local-time.ts";
import { ana, hoursOfAll, readAll, visitOn } from "./visits.ts";

const open = (on: string, facts: Parameters<typeof visitOn>[1] = {}) => visitOn(on, { state: "open", ...facts });
const NOVEMBER_2 = moment("Mon 2026-11-02 09:00");
const TUESDAY = "Tue 2026-11-17 10:00";

const said = (visits: readonly VisitNoticeFacts[], now: Temporal.Instant, days?: Days) =>
  readAll(decideHowItWentQuestions(visits, hoursOfAll(days), now), [ana]);

describe("'how did it go?' goes to the mentor", () => {
  it.each<[string, string, number, Days, string]>([
    ["half an hour after the planned end", TUESDAY, 60, {}, "Tue 2026-11-17 11:30 – Tue 2026-11-24 07:00"],
    ["a long visit's end", TUESDAY, 240, {}, "Tue 2026-11-17 14:30 – Tue 2026-11-24 07:00"],
    [
      "for five school days, however long the break",
      "Fri 2026-12-04 10:00",
      60,
      { closed: [["Mon 2026-12-07", "Fri 2026-12-18"]] },
      "Fri 2026-12-04 11:30 – Fri 2026-12-25 07:00",
    ],
  ])("%s", (_what, on, minutes, days, expected) => {
    expect(said([open(on, { minutes })], NOVEMBER_2, days)).toEqual([`ana: ${expected}`]);
  });

  it.each([
    ["of a visit that was said to be held", visitOn(TUESDAY), "Tue 2026-11-17 11:00", 0],
    ["of a visit that was called off", visitOn(TUESDAY, { state: "gone" }), "Tue 2026-11-17 11:00", 0],
    ["of one that was asked about", open(TUESDAY, { isAskedAbout: true }), "Tue 2026-11-17 11:00", 0],
    ["of one that is logged", open(TUESDAY, { logged: true }), "Tue 2026-11-17 11:00", 0],
    [
      "of one that was over when it was listed",
      open(TUESDAY, { plannedAt: moment(TUESDAY).add({ hours: 2 }) }),
      "Tue 2026-11-17 12:30",
      0,
    ],
    ["after five school days", open(TUESDAY), "Tue 2026-11-24 07:00", 0],
    ["but a minute before, for who was not asked yet", open(TUESDAY), "Tue 2026-11-24 06:59", 1],
  ])("not %s", (_what, visit, now, count) => {
    expect(said([visit], moment(now))).toHaveLength(count);
  });
});

describe("what is said in one moment is asked in one message", () => {
  const kinds = (written: readonly string[], now: string) =>
    decideHowItWentQuestions(
      written.map((on) => open(on)),
      hoursOfAll(),
      moment(now),
    ).map(({ notice }) => ("visits" in notice ? notice.visits.length : notice.kind));

  it.each<[string, string[], string, (number | string)[]]>([
    [
      "not of two visits of one day, each after its end",
      [TUESDAY, "Tue 2026-11-17 14:00"],
      "Tue 2026-11-17 09:00",
      ["visit.ended", "visit.ended"],
    ],
    [
      "of two that ended over the weekend",
      ["Sat 2026-11-14 10:00", "Sun 2026-11-15 10:00"],
      "Fri 2026-11-13 09:00",
      [2],
    ],
    [
      "of those about which it could not be asked in time",
      [TUESDAY, "Wed 2026-11-18 10:00"],
      "Thu 2026-11-19 09:00",
      [2],
    ],
    [
      "but not with one that is still to end",
      [TUESDAY, "Wed 2026-11-18 10:00", "Thu 2026-11-19 10:00"],
      "Thu 2026-11-19 09:00",
      [2, "visit.ended"],
    ],
    [
      "ten at most",
      Array.from({ length: 12 }, (_, at) => `Tue 2026-11-17 ${String(at + 7).padStart(2, "0")}:00`),
      "Wed 2026-11-18 09:00",
      [10, 2],
    ],
  ])("%s", (_what, visits, now, expected) => {
    expect(kinds(visits, now)).toEqual(expected);
  });

  it("from the last on, as long as any is of use", () => {
    expect(said([open(TUESDAY), open("Wed 2026-11-18 10:00")], moment("Thu 2026-11-19 09:00"))).toEqual([
      "ana: Wed 2026-11-18 11:30 – Wed 2026-11-25 07:00",
    ]);
  });
});
