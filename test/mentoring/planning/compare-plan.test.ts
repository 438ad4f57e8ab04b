import { describe, expect, it } from "vitest";
import type { NoticeId, PersonId, VisitId } from "#kernel/id.ts";
import { comparePlan } from "#mentoring/planning/compare-plan.ts";
import type { PlannedNotice } from "#mentoring/planning/planned.ts";
import type { NoticeInPlan } from "#outbox/plan.ts";
import { moment } from "./local-time.ts";

const ana = "ana" as PersonId;
const [FOUR, FIVE, TEN] = ["16:00", "17:00", "22:00"].map((time) => moment(`Mon 2026-11-16 ${time}`)) as [
  Temporal.Instant,
  Temporal.Instant,
  Temporal.Instant,
];

const wanted = (at = FOUR, to = ana): PlannedNotice => ({
  to,
  notice: { kind: "visit.ahead", visit: "tuesday" as VisitId, for: ana },
  at,
  until: TEN,
  about: "visit:tuesday",
});

const standing = (state: NoticeInPlan["state"], more: Partial<NoticeInPlan> = {}): NoticeInPlan => ({
  id: "row" as NoticeId,
  key: "visit.ahead:tuesday:ana",
  personId: ana,
  kind: "visit.ahead",
  subject: {},
  state,
  plannedFor: FOUR,
  notAfter: TEN,
  triedAt: null,
  ...more,
});

describe("what is planned is compared with what the facts ask for", () => {
  it.each<[string, PlannedNotice[], NoticeInPlan[], number, number]>([
    ["what is new is written", [wanted()], [], 1, 0],
    ["what stands is left", [wanted()], [standing("planned")], 0, 0],
    ["what is due at another time is written again", [wanted(FIVE)], [standing("planned")], 1, 0],
    ["what is useful for another time too", [wanted()], [standing("planned", { notAfter: FIVE })], 1, 0],
    ["what was useful for ever too", [wanted()], [standing("planned", { notAfter: null })], 1, 0],
    ["what facts withdrew is written again when they ask for it", [wanted()], [standing("open")], 1, 0],
    ["what was said, dropped or called off is left, whatever the time", [wanted(FIVE)], [standing("taken")], 0, 0],
    ["what nothing asks for is withdrawn", [], [standing("planned")], 0, 1],
    ["what came too late is left to be counted", [], [standing("planned", { notAfter: FOUR })], 0, 0],
    ["what is out of the plan is not", [], [standing("taken"), standing("open")], 0, 0],
    ["the same for another reader is another", [wanted(FOUR, "rosa" as PersonId)], [standing("planned")], 1, 1],
  ])("%s", (_what, plan, rows, written, withdrawn) => {
    const { write, withdraw } = comparePlan(plan, rows, FOUR);
    expect([write.length, withdraw.length]).toEqual([written, withdrawn]);
  });
});
