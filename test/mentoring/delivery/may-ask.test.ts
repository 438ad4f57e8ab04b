import { describe, expect, it } from "vitest";
import { type Days, LIMA, MADRID, moment, NEW_YORK } from "#test/mentoring/planning/local-time.ts";
import { type Facts, said } from "./say.ts";

const AT_FOUR = "Tue 2026-11-17 16:00";
const NEVER = "never: a cap is reached";
const MONDAY_OFF: Days = { closed: [["Mon 2026-11-23", "Mon 2026-11-23"]] };

describe("a question comes at the hour they chose", () => {
  it.each<[string, string, string, Facts, string]>([
    ["at it", "16:00", AT_FOUR, {}, "now"],
    ["later today", "16:00", "Tue 2026-11-17 07:00", {}, AT_FOUR],
    ["at night: later this day", "16:00", "Tue 2026-11-17 02:00", {}, AT_FOUR],
    ["past already: now, while it is day", "16:00", "Tue 2026-11-17 19:59", {}, "now"],
    ["in the evening: tomorrow", "16:00", "Tue 2026-11-17 20:00", {}, "Wed 2026-11-18 16:00"],
    ["on Friday evening: Monday", "16:00", "Fri 2026-11-13 20:00", {}, "Mon 2026-11-16 16:00"],
    ["on a Saturday: Monday", "16:00", "Sat 2026-11-14 17:00", {}, "Mon 2026-11-16 16:00"],
    ["before a Monday off: Tuesday", "16:00", "Fri 2026-11-20 20:00", { days: MONDAY_OFF }, "Tue 2026-11-24 16:00"],
    ["on that Monday: Tuesday", "16:00", "Mon 2026-11-23 12:00", { days: MONDAY_OFF }, "Tue 2026-11-24 16:00"],
    [
      "before a leave: after it",
      "16:00",
      "Fri 2026-11-13 20:00",
      { days: { leave: [["Sun 2026-11-15", "Tue 2026-11-17"]] } },
      "Wed 2026-11-18 16:00",
    ],
    ["six is too early: at seven", "06:00", "Tue 2026-11-17 05:00", {}, "Tue 2026-11-17 07:00"],
    ["six, at seven", "06:00", "Tue 2026-11-17 07:00", {}, "now"],
    ["ten at night is too late: at half past seven", "22:00", "Tue 2026-11-17 12:00", {}, "Tue 2026-11-17 19:30"],
    ["ten, at half past seven", "22:00", "Tue 2026-11-17 19:30", {}, "now"],
    ["ten, at ten: tomorrow", "22:00", "Tue 2026-11-17 22:00", {}, "Wed 2026-11-18 19:30"],
    ["in Madrid, after its clocks changed", "09:15", "Fri 2026-10-23 20:30", { zone: MADRID }, "Mon 2026-10-26 09:15"],
    ["and New York", "19:00", "Sun 2027-03-14 01:59", { zone: NEW_YORK }, "Mon 2027-03-15 19:00"],
  ])("%s", (_what, questionTime, now, facts, expected) => {
    for (const kind of ["reflection.prompt", "commitment.due"] as const)
      expect(said(kind, now, { ...facts, questionTime })).toBe(expected);
  });

  it.each([
    ["agreed to questions after it: tomorrow", "Tue 2026-11-17 17:29", "Tue 2026-11-17 17:30", "Wed 2026-11-18 16:00"],
    ["agreed before it", "Tue 2026-11-17 15:59", "Tue 2026-11-17 17:30", "now"],
    ["agreed the evening before", "Mon 2026-11-16 17:29", "Tue 2026-11-17 16:00", "now"],
  ])("if they %s", (_what, choseAt, now, expected) => {
    expect(said("reflection.prompt", now, { choseAt: moment(choseAt, LIMA) })).toBe(expected);
  });

  it("but 'how did it go?' comes within their hours", () => {
    expect(said("visit.ended", "Tue 2026-11-17 11:30")).toBe("now");
    expect(said("visit.ended", "Tue 2026-11-17 21:00")).toBe("Wed 2026-11-18 07:00");
  });
});

describe("at most two in seven days", () => {
  it.each<[string, string[], string]>([
    ["the first", [], "now"],
    ["the second", ["Mon 2026-11-16 16:00"], "now"],
    ["no third", ["Mon 2026-11-16 16:00", "Thu 2026-11-12 16:00"], NEVER],
    ["not a second short of seven days after", ["Mon 2026-11-16 16:00", "Tue 2026-11-10 16:00:01"], NEVER],
    ["exactly seven days after", ["Mon 2026-11-16 16:00", "Tue 2026-11-10 16:00"], "now"],
  ])("%s", (_what, asked, expected) => {
    expect(said("reflection.prompt", AT_FOUR, { asked })).toBe(expected);
  });
});

describe("at most six in a month", () => {
  const oneAWeek = ["Mon 2026-11-09 16:00", "Mon 2026-11-02 16:00", "Fri 2026-10-30 16:00", "Mon 2026-10-26 16:00"];
  it.each<[string, string[], string]>([
    ["the sixth", [...oneAWeek, "Tue 2026-10-20 16:00"], "now"],
    ["no seventh", [...oneAWeek, "Tue 2026-10-20 16:00", "Mon 2026-10-19 16:00"], NEVER],
    ["not a second short of 31 days", [...oneAWeek, "Tue 2026-10-20 16:00", "Sat 2026-10-17 16:00:01"], NEVER],
    ["exactly 31 days after", [...oneAWeek, "Tue 2026-10-20 16:00", "Sat 2026-10-17 16:00"], "now"],
  ])("%s", (_what, asked, expected) => {
    expect(said("reflection.prompt", AT_FOUR, { asked })).toBe(expected);
  });
});

describe("a cap", () => {
  const asked = ["Mon 2026-11-16 16:00", "Fri 2026-11-13 16:00"];

  it("is a principal's: a mentor may be asked about what they agreed", () => {
    expect(said("commitment.due", AT_FOUR, { asked })).toBe(NEVER);
    expect(said("commitment.due", AT_FOUR, { asked, isPrincipal: false })).toBe("now");
  });

  it("is looked at when it would be said: before that a question waits", () => {
    expect(said("reflection.prompt", "Tue 2026-11-17 09:00", { asked })).toBe(AT_FOUR);
  });

  it.each(["reflection.nudge", "visit.ended", "visit.ahead", "visit.cancelled", "digest.weekly"] as const)(
    "is none for %s",
    (kind) => {
      expect(said(kind, AT_FOUR, { asked })).toBe("now");
    },
  );
});

describe("who wished fewer", () => {
  it.each<[string, string[], string]>([
    ["is asked when they were not lately", [], "now"],
    ["is not, a second short of two weeks", ["Tue 2026-11-03 16:00:01"], "never: they wished fewer"],
    ["is, two weeks later", ["Tue 2026-11-03 16:00"], "now"],
  ])("%s", (_what, asked, expected) => {
    expect(said("reflection.prompt", AT_FOUR, { fewer: true, asked })).toBe(expected);
    expect(said("reflection.prompt", AT_FOUR, { asked })).toBe("now");
  });

  it("and who has not said how often is not asked", () => {
    expect(said("reflection.prompt", AT_FOUR, { rhythmIsOpen: true })).toBe("never: they have not said how often");
    expect(said("reflection.nudge", AT_FOUR, { rhythmIsOpen: true })).toBe("now");
  });
});
