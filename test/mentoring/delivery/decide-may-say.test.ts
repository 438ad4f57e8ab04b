import { describe, expect, it } from "vitest";
import type { NoticeKind } from "#mentoring/notice.ts";
import { isSentAtOnce, NOTICE_CLASSES } from "#mentoring/notice-classes.ts";
import { CASEY, type Days, MADRID, NEW_YORK } from "#test/mentoring/planning/local-time.ts";
import { type Facts, said } from "./say.ts";

const NOON = "Tue 2026-11-17 12:00";
const AT_FOUR = "Tue 2026-11-17 16:00";
const LEAVE: Days = { leave: [["Mon 2026-11-16", "Fri 2026-11-20"]] };
const FRIDAY_OFF: Days = { closed: [["Fri 2026-11-20", "Fri 2026-11-20"]] };
const kinds = Object.keys(NOTICE_CLASSES) as NoticeKind[];
const unasked = kinds.filter((kind) => !isSentAtOnce(kind) && kind !== "promise.made");

describe("an answer", () => {
  const answers = kinds.filter((kind) => NOTICE_CLASSES[kind] === "answer");
  it.each(answers)("%s comes at once, whenever and to whomever", (kind) => {
    const worst: Facts = { days: LEAVE, paused: true, consent: "no", promise: "failed", rhythmIsOpen: true };
    expect(said(kind, "Sun 2026-11-15 03:00", worst)).toBe("now");
    expect(said(kind, "Tue 2026-11-17 03:00", worst)).toBe("now");
  });

  it("is nearly all that is said", () => {
    expect(answers.length).toBeGreaterThan(4);
    expect(unasked.length).toBeGreaterThan(10);
  });
});

describe("a reply to a sign of danger, and the reminder that was asked for", () => {
  const replies = kinds.filter((kind) => NOTICE_CLASSES[kind] === "safety");
  it.each(replies)("%s comes at once, whenever and to whomever", (kind) => {
    const worst: Facts = { days: LEAVE, paused: true, suspended: true, consent: "no", promise: "failed" };
    expect(said(kind, "Sun 2026-11-15 03:00", worst)).toBe("now");
    expect(said(kind, AT_FOUR, { promise: "unsaid", fewer: true, asked: [NOON] })).toBe("now");
  });

  it("is all that comes so besides answers", () => {
    expect(replies.every((kind) => kind.startsWith("safeguarding."))).toBe(true);
    expect(replies).toHaveLength(6);
  });
});

describe("while questions rest", () => {
  it.each<NoticeKind>([
    "visit.ended",
    "log.late",
    "commitment.due",
    "reflection.prompt",
    "reflection.chosen",
    "reflection.nudge",
    "reflection.rhythm",
  ])("%s is dropped when it could be sent, as if it were paused, and waits for its hour like any other", (kind) => {
    expect(said(kind, AT_FOUR, { suspended: true })).toBe("never: paused");
    expect(said(kind, AT_FOUR, { suspended: true, promise: "unsaid" })).toBe("never: paused");
    for (const now of [NOON, "Tue 2026-11-17 03:00", "Sat 2026-11-21 12:00"]) {
      const otherwise = said(kind, now, {});
      expect(said(kind, now, { suspended: true })).toBe(otherwise === "now" ? "never: paused" : otherwise);
    }
  });

  it("every notice that asks or reminds is dropped", () => {
    const asking = kinds.filter((kind) => ["opener", "nudge"].includes(NOTICE_CLASSES[kind]));
    for (const kind of asking) expect(said(kind, AT_FOUR, { suspended: true })).toBe("never: paused");
    expect(asking.length).toBeGreaterThan(5);
  });

  it.each<NoticeKind>(["visit.ahead", "visit.moved", "session.shared", "digest.weekly"])("%s comes", (kind) => {
    expect(said(kind, AT_FOUR, { suspended: true })).toBe("now");
  });
});

describe("a fact waits for their hours", () => {
  it.each<[string, string, Facts, string]>([
    ["by day it is said", NOON, {}, "now"],
    ["at night it waits for seven", "Tue 2026-11-17 03:00", {}, "Tue 2026-11-17 07:00"],
    ["in the evening for the next day", "Tue 2026-11-17 20:00", {}, "Wed 2026-11-18 07:00"],
    ["on Friday evening for Monday", "Fri 2026-11-20 21:00", {}, "Mon 2026-11-23 07:00"],
    ["at the weekend for Monday", "Sat 2026-11-21 12:00", {}, "Mon 2026-11-23 07:00"],
    ["on a holiday for the day after", "Fri 2026-11-20 12:00", { days: FRIDAY_OFF }, "Mon 2026-11-23 07:00"],
    ["in the night before a leave for its end", "Sun 2026-11-15 22:00", { days: LEAVE }, "Mon 2026-11-23 07:00"],
    ["in Madrid when the clocks have changed", "Fri 2026-10-23 20:30", { zone: MADRID }, "Mon 2026-10-26 07:00"],
    [
      "where the clocks jump to seven",
      "Sun 2018-10-07 03:30",
      { zone: CASEY, days: { open: ["Sun 2018-10-07"] } },
      "Sun 2018-10-07 07:00",
    ],
    ["who paused hears it all the same", NOON, { paused: true }, "now"],
    ["who said no to questions too", NOON, { consent: "no" }, "now"],
    ["who was asked often too", NOON, { asked: ["Mon 2026-11-16 16:00", "Mon 2026-11-16 17:00"] }, "now"],
  ])("%s", (_what, now, facts, expected) => {
    for (const kind of ["visit.planned", "visit.ahead", "leave.ended"] as const)
      expect(said(kind, now, facts)).toBe(expected);
  });
});

describe("on leave", () => {
  it("comes the reminder that they asked for, within their hours", () => {
    expect(said("reminder.due", AT_FOUR, { days: LEAVE })).toBe("now");
    expect(said("reminder.due", "Tue 2026-11-17 03:00", { days: LEAVE })).toBe("Tue 2026-11-17 07:00");
  });

  it.each(unasked.filter((kind) => kind !== "reminder.due"))("no %s is said, nor kept for afterwards", (kind) => {
    expect(said(kind, AT_FOUR, { days: LEAVE })).toBe("never: on leave");
    expect(said(kind, "Fri 2026-11-20 23:59", { days: LEAVE })).toBe("never: on leave");
    expect(said(kind, "Sat 2026-11-21 00:00", { days: LEAVE })).not.toBe("never: on leave");
  });
});

describe("a pause and a no", () => {
  it.each<[NoticeKind, string, string]>([
    ["reflection.prompt", "never: paused", "never: no consent"],
    ["commitment.due", "never: paused", "never: no consent"],
    ["reflection.nudge", "never: paused", "never: no consent"],
    ["visit.ended", "never: paused", "now"],
    ["log.late", "never: paused", "now"],
    // A page for the work of a coordinator is no question.
    ["digest.weekly", "now", "now"],
    ["visit.cancelled", "now", "now"],
  ])("to %s", (kind, paused, refused) => {
    expect(said(kind, AT_FOUR)).toBe("now");
    expect(said(kind, AT_FOUR, { paused: true })).toBe(paused);
    expect(said(kind, AT_FOUR, { consent: "no" })).toBe(refused);
  });

  it("is asked about at the moment of saying: before it, a question waits", () => {
    for (const facts of [{ paused: true }, { consent: "no" }] satisfies Facts[])
      expect(said("reflection.prompt", NOON, facts)).toBe(AT_FOUR);
  });

  it("a nudge waits for their hour, and a no is known at night already", () => {
    expect(said("reflection.nudge", "Tue 2026-11-17 21:00")).toBe("Wed 2026-11-18 16:00");
    expect(said("reflection.nudge", "Tue 2026-11-17 21:00", { consent: "no" })).toBe("never: no consent");
  });
});

describe("a promise that is not answered yet", () => {
  const unanswered: Facts = { consent: "none" };
  it.each<[string, string, Facts, string]>([
    ["at the hour: to the same hour tomorrow", AT_FOUR, {}, "Wed 2026-11-18 16:00"],
    ["after the hour too", "Tue 2026-11-17 17:30", {}, "Wed 2026-11-18 16:00"],
    ["before it: to the hour", NOON, {}, AT_FOUR],
    ["on a Friday: over the weekend", "Fri 2026-11-20 16:00", {}, "Mon 2026-11-23 16:00"],
    ["at their own hour", "Tue 2026-11-17 08:00", { questionTime: "08:00" }, "Wed 2026-11-18 08:00"],
    ["not yet made: it is made first", AT_FOUR, { promise: "unsaid" }, "after_the_promise"],
    ["on its way: it is waited for", AT_FOUR, { promise: "on_its_way" }, "after_the_promise"],
    ["not yet made to who paused", AT_FOUR, { promise: "unsaid", paused: true }, "never: paused"],
  ])("keeps a question, %s", (_what, now, facts, expected) => {
    for (const kind of ["reflection.prompt", "commitment.due"] as const)
      expect(said(kind, now, { ...unanswered, ...facts })).toBe(expected);
  });

  it("is no yes: no reminder of a question, and whatever needs none goes on", () => {
    expect(said("reflection.nudge", AT_FOUR, unanswered)).toBe("never: no consent");
    expect(said("visit.ended", AT_FOUR, unanswered)).toBe("now");
  });
});

describe("the weekly page has its own hour, school or not", () => {
  const monday = "Mon 2026-11-16 08:00";
  it.each<[string, string, Days, string]>([
    ["on a Monday", monday, {}, "now"],
    ["on a holiday Monday too", monday, { closed: [["Mon 2026-11-16", "Mon 2026-11-16"]] }, "now"],
    ["and in a break", monday, { closed: [["Mon 2026-11-09", "Fri 2026-11-20"]] }, "now"],
    ["never at night", "Mon 2026-11-16 20:00", {}, "Tue 2026-11-17 07:00"],
    ["nor early", "Mon 2026-11-16 06:59", {}, "Mon 2026-11-16 07:00"],
    ["nor to who is away", monday, LEAVE, "never: on leave"],
  ])("%s", (_what, now, days, expected) => {
    expect(said("digest.weekly", now, { days })).toBe(expected);
  });
});

describe("the promise stands before anything unasked", () => {
  it.each(unasked)("before %s", (kind) => {
    expect(said(kind, AT_FOUR, { promise: "said" })).toBe("now");
    expect(said(kind, AT_FOUR, { promise: "unsaid" })).toBe("after_the_promise");
    expect(said(kind, AT_FOUR, { promise: "on_its_way" })).toBe("after_the_promise");
    const failed = (againAt: string): Facts => ({
      promise: "failed",
      failedPromises: { count: 1, againAt: Temporal.Instant.from(againAt) },
    });
    expect(said(kind, AT_FOUR, failed("2026-11-19T15:00:00Z"))).toBe("Thu 2026-11-19 10:00");
    expect(said(kind, AT_FOUR, failed("2026-11-17T15:00:00Z"))).toBe("after_the_promise");
  });

  it.each<[string, string, Facts, string]>([
    ["what waits for the morning does not hurry it", "Tue 2026-11-17 22:00", {}, "Wed 2026-11-18 07:00"],
    ["what is never said does not bring it", AT_FOUR, { days: LEAVE }, "never: on leave"],
  ])("%s", (_what, now, facts, expected) => {
    for (const promise of ["unsaid", "on_its_way", "failed"] as const)
      expect(said("visit.planned", now, { ...facts, promise })).toBe(expected);
  });

  it.each<[string, string, Facts, string]>([
    ["it is made by day", NOON, {}, "now"],
    ["on a holiday too, since a weekly page may follow", "Fri 2026-11-20 12:00", { days: FRIDAY_OFF }, "now"],
    ["not at night", "Fri 2026-11-20 22:00", {}, "Sat 2026-11-21 07:00"],
    ["on leave it waits for the end", NOON, { days: LEAVE }, "Mon 2026-11-23 07:00"],
    ["a no does not keep it", NOON, { consent: "no" }, "now"],
    ["in a pause it waits for the end, a day at a time", NOON, { paused: true }, "Wed 2026-11-18 12:00"],
    ["whatever became of it before", NOON, { promise: "failed" }, "now"],
  ])("%s", (_what, now, facts, expected) => {
    expect(said("promise.made", now, { promise: "on_its_way", ...facts })).toBe(expected);
  });

  it("or, for who paused, when the pause is over: what is no question comes without it", () => {
    for (const promise of ["unsaid", "on_its_way", "failed"] as const) {
      expect(said("visit.planned", AT_FOUR, { promise, paused: true })).toBe("now");
      expect(said("visit.ended", AT_FOUR, { promise, paused: true })).toBe("never: paused");
    }
  });

  it("also in New York", () => {
    expect(said("promise.made", "Sun 2027-03-14 01:30", { zone: NEW_YORK })).toBe("Sun 2027-03-14 07:00");
  });
});
