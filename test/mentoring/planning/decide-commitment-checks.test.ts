import { describe, expect, it } from "vitest";
import type { CommitmentId, PersonId } from "#kernel/id.ts";
import { decideCommitmentChecks } from "#mentoring/planning/decide-commitment-checks.ts";
import type { DueCommitment } from "#mentoring/planning/due-commitments.store.ts";
import { type Days, day, LIMA, MADRID, moment, NEW_YORK, readSpan, type Span } from "./local-time.ts";
import { hoursOfAll } from "./visits.ts";

type Facts = {
  readonly due: string;
  readonly days?: Days;
  readonly leave?: readonly Span[];
  readonly zone?: string;
  readonly now?: string;
  readonly owner?: DueCommitment["owner"];
  /** Who is no longer in the programme. */
  readonly left?: "mentor" | "principal";
};

/** What is planned of one commitment of Rosa's. */
const checked = (facts: Facts) => decide(facts).map((one) => readSpan(one, facts.zone ?? LIMA));

function decide(facts: Facts) {
  const { due, days = {}, leave, zone = LIMA, now = "Fri 2026-05-01 09:00", owner = "principal", left } = facts;
  const commitment = {
    id: "observe" as CommitmentId,
    due_on: day(due),
    redated: 0,
    owner,
    mentor: { id: "ana" as PersonId, zone: MADRID, isActive: left !== "mentor" },
    principal: { id: "rosa" as PersonId, zone, isActive: left !== "principal" },
  };
  return decideCommitmentChecks([commitment], hoursOfAll(days, { rosa: leave }), moment(now, zone));
}

const MAY: readonly Span[] = [["Fri 2026-05-01", "Sat 2026-05-30"]];

describe("a commitment is asked about", () => {
  it.each<[string, Facts, string]>([
    ["on its day, for five school days", { due: "Wed 2026-05-13" }, "Wed 2026-05-13 07:00 – Wed 2026-05-20 07:00"],
    [
      "on Monday when it is due on a Saturday",
      { due: "Sat 2026-05-16" },
      "Mon 2026-05-18 07:00 – Mon 2026-05-25 07:00",
    ],
    ["and on a Sunday", { due: "Sun 2026-05-17" }, "Mon 2026-05-18 07:00 – Mon 2026-05-25 07:00"],
    [
      "on a Saturday with lessons",
      { due: "Sat 2026-05-16", days: { open: ["Sat 2026-05-16"] } },
      "Sat 2026-05-16 07:00 – Fri 2026-05-22 07:00",
    ],
    [
      "after the holidays when it is due in them",
      { due: "Wed 2026-05-13", days: { closed: [["Mon 2026-05-11", "Fri 2026-05-22"]] } },
      "Mon 2026-05-25 07:00 – Mon 2026-06-01 07:00",
    ],
    [
      "at seven of the clock in Madrid, the Monday after it changed",
      { due: "Sun 2026-10-25", zone: MADRID, now: "Mon 2026-10-19 09:00" },
      "Mon 2026-10-26 07:00 – Mon 2026-11-02 07:00",
    ],
    [
      "and in New York",
      { due: "Sun 2027-03-14", zone: NEW_YORK, now: "Mon 2027-03-08 09:00" },
      "Mon 2027-03-15 07:00 – Mon 2027-03-22 07:00",
    ],
  ])("%s", (_what, facts, expected) => {
    expect(checked(facts)).toEqual([expected]);
  });
});

describe("a leave moves it by as long as it lasts", () => {
  it.each<[string, Facts, string]>([
    ["due on its first day", { due: "Fri 2026-05-01", leave: MAY }, "Mon 2026-06-01 07:00 – Mon 2026-06-08 07:00"],
    ["in its middle", { due: "Mon 2026-05-11", leave: MAY }, "Wed 2026-06-10 07:00 – Wed 2026-06-17 07:00"],
    ["on its last school day", { due: "Fri 2026-05-29", leave: MAY }, "Mon 2026-06-29 07:00 – Mon 2026-07-06 07:00"],
    [
      "not the day before it",
      { due: "Thu 2026-04-30", leave: MAY, now: "Wed 2026-04-29 09:00" },
      "Thu 2026-04-30 07:00 – Fri 2026-06-05 07:00",
    ],
    ["nor the day after", { due: "Mon 2026-06-01", leave: MAY }, "Mon 2026-06-01 07:00 – Mon 2026-06-08 07:00"],
    [
      "to Monday when that is a Saturday",
      { due: "Tue 2026-05-12", leave: [["Mon 2026-05-11", "Thu 2026-05-14"]] },
      "Mon 2026-05-18 07:00 – Mon 2026-05-25 07:00",
    ],
    [
      "a weekend away moves nothing",
      { due: "Sat 2026-05-16", leave: [["Sat 2026-05-16", "Sun 2026-05-17"]] },
      "Mon 2026-05-18 07:00 – Mon 2026-05-25 07:00",
    ],
    [
      "due on the Saturday before it",
      { due: "Sat 2026-05-09", leave: [["Mon 2026-05-11", "Fri 2026-05-15"]] },
      "Mon 2026-05-18 07:00 – Mon 2026-05-25 07:00",
    ],
    [
      "due on a Saturday of it, as what is due on the Monday",
      { due: "Sat 2026-05-09", leave: [["Fri 2026-05-08", "Wed 2026-05-13"]] },
      "Mon 2026-05-18 07:00 – Mon 2026-05-25 07:00",
    ],
    [
      "two leaves end to end are one",
      {
        due: "Tue 2026-05-12",
        leave: [
          ["Mon 2026-05-11", "Sun 2026-05-17"],
          ["Mon 2026-05-18", "Sun 2026-05-24"],
        ],
      },
      "Tue 2026-05-26 07:00 – Tue 2026-06-02 07:00",
    ],
    [
      "into another one: to the day they are back",
      {
        due: "Tue 2026-05-12",
        leave: [
          ["Mon 2026-05-11", "Sun 2026-05-17"],
          ["Tue 2026-05-19", "Wed 2026-05-20"],
        ],
      },
      "Thu 2026-05-21 07:00 – Thu 2026-05-28 07:00",
    ],
  ])("%s", (_what, facts, expected) => {
    expect(checked(facts)).toEqual([expected]);
  });
});

describe("nothing is asked", () => {
  it.each<[string, Facts, string[]]>([
    [
      "a minute before five school days are over it still is",
      { due: "Wed 2026-05-13", now: "Wed 2026-05-20 06:59" },
      ["Wed 2026-05-13 07:00 – Wed 2026-05-20 07:00"],
    ],
    ["once they are over", { due: "Wed 2026-05-13", now: "Wed 2026-05-20 07:00" }, []],
  ])("%s", (_what, facts, expected) => {
    expect(checked(facts)).toEqual(expected);
  });
});

describe("who is asked", () => {
  const asked = (facts: Omit<Facts, "due">) => decide({ due: "Wed 2026-05-13", ...facts }).map(({ to }) => to);

  it.each<[DueCommitment["owner"], string]>([
    ["principal", "rosa"],
    ["mentor", "ana"],
    ["joint", "rosa"],
  ])("about what is to be done by %s is %s, and nobody once they have left", (owner, expected) => {
    expect(asked({ owner })).toEqual([expected]);
    expect(asked({ owner, left: expected === "ana" ? "principal" : "mentor" })).toEqual([expected]);
    expect(asked({ owner, left: expected === "ana" ? "mentor" : "principal" })).toEqual([]);
  });
});
