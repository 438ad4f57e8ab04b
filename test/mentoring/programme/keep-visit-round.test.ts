import { describe, expect, it } from "vitest";
import { findVisitRoundProblem } from "#mentoring/programme/keep-visit-round.ts";

const round = (from: string, to: string) => ({
  name: "1",
  startsOn: Temporal.PlainDate.from(from),
  endsOn: Temporal.PlainDate.from(to),
  targetVisits: 2,
});
const others = [round("2026-08-03", "2026-10-09")];

describe("a round of visits", () => {
  it.each([
    ["begins the day after another ends", "2026-10-10", "2026-12-18", undefined],
    ["ends the day before another begins", "2026-05-04", "2026-08-02", undefined],
    ["begins on the last day of another", "2026-10-09", "2026-12-18", "overlap"],
    ["ends on the first day of another", "2026-05-04", "2026-08-03", "overlap"],
    ["lies within another", "2026-09-01", "2026-09-30", "overlap"],
    ["ends on its first day", "2026-11-02", "2026-11-02", "order"],
    ["ends before it begins", "2026-12-18", "2026-11-02", "order"],
    ["lasts four hundred days", "2026-11-02", "2027-12-07", undefined],
    ["lasts a day more", "2026-11-02", "2027-12-08", "long"],
  ])("%s", (_what, from, to, problem) => {
    expect(findVisitRoundProblem(round(from, to), others)).toBe(problem);
  });
});
