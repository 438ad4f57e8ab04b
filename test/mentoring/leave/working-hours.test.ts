import { describe, expect, it } from "vitest";
import { day, hoursIn, LIMA } from "#test/mentoring/planning/local-time.ts";

const hours = hoursIn(LIMA, {
  closed: [["Tue 2026-12-08", "Tue 2026-12-08"]],
  open: ["Sat 2026-12-05", "Sat 2026-12-12"],
  leave: [
    ["Fri 2026-12-11", "Mon 2026-12-14"],
    ["Wed 2026-12-16", "Wed 2026-12-16"],
  ],
});

describe("a day of one person", () => {
  it.each([
    ["in the week", "Mon 2026-12-07", { school: true, away: false, open: true }],
    ["a holiday", "Tue 2026-12-08", { school: false, away: false, open: false }],
    ["at the weekend", "Sun 2026-12-06", { school: false, away: false, open: false }],
    ["a Saturday with lessons", "Sat 2026-12-05", { school: true, away: false, open: true }],
    ["the last before a leave", "Thu 2026-12-10", { school: true, away: false, open: true }],
    ["the first of it", "Fri 2026-12-11", { school: true, away: true, open: false }],
    ["a Saturday with lessons, on leave", "Sat 2026-12-12", { school: true, away: true, open: false }],
    ["a Sunday on leave", "Sun 2026-12-13", { school: false, away: true, open: false }],
    ["the last of it", "Mon 2026-12-14", { school: true, away: true, open: false }],
    ["between two leaves", "Tue 2026-12-15", { school: true, away: false, open: true }],
    ["a leave of one day", "Wed 2026-12-16", { school: true, away: true, open: false }],
    ["after all", "Thu 2026-12-17", { school: true, away: false, open: true }],
  ])("%s", (_what, written, expected) => {
    const on = day(written);
    expect({ school: hours.isSchoolDay(on), away: hours.isAway(on), open: hours.isOpen(on) }).toEqual(expected);
  });
});
