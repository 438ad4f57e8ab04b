import { describe, expect, test } from "vitest";
import { aReader, saidTo } from "./a-reader.ts";
import * as kept from "./questions-kept.ts";
import type { Meeting, Thread } from "./records.ts";

const DENISE = aReader("Denise");
const at = (local: string) => saidTo(DENISE, local, "").at;
const said = (local: string, key: string, to = DENISE) => saidTo(to, local, key);
const WHO = { person: DENISE.id, name: DENISE.name, pairEndedAt: null };

/** On Tuesday 8 September from nine to ten. */
const VISIT: Meeting = {
  ...WHO,
  id: "1",
  mentor: aReader("Daniel").id,
  startsAt: at("2026-09-08T09:00"),
  endsAt: at("2026-09-08T10:00"),
  plannedAt: at("2026-09-01T10:00"),
  heldAt: at("2026-09-08T12:00"),
  status: "held",
  hasChanged: false,
  state: null,
  reason: null,
};
/** Asked about that visit on Wednesday at four, and not answered. */
const threadOf = (more: Partial<Thread> = {}): Thread => ({
  ...WHO,
  id: "7",
  visit: "1",
  offeredAt: at("2026-09-09T16:00"),
  startedAt: null,
  closedAt: null,
  isExpired: false,
  isEnded: false,
  ...more,
});

describe("the term finds a question", () => {
  test("before the hour its person has chosen, or four o'clock", () => {
    const early = (local: string, to = DENISE) =>
      kept.beforeTheirHour([said(local, "commitment.due:1:Denise", to)]).length;
    expect([early("2026-09-09T15:59"), early("2026-09-09T16:00")]).toEqual([1, 0]);
    const half = aReader("Denise", { time: "17:30" });
    expect([early("2026-09-09T17:29", half), early("2026-09-09T17:30", half)]).toEqual([1, 0]);
  });

  test("to who did not agree, or wants none for now", () => {
    const unwanted = (to = DENISE) => kept.notWanted([said("2026-09-09T16:00", "reflection.prompt:1", to)]).length;
    expect(unwanted()).toBe(0);
    expect([aReader("Denise", { consent: "no" }), aReader("Denise", { consent: null })].map(unwanted)).toEqual([1, 1]);
    expect(unwanted(aReader("Denise", { paused: true }))).toBe(1);
  });

  test("on the day of its visit, or less than four hours after it, or about none", () => {
    const soon = (local: string, key = "reflection.prompt:1", visit = VISIT) =>
      kept.tooSoonAfterAVisit([said(local, key)], [visit]).length;
    expect([
      soon("2026-09-08T16:00"),
      soon("2026-09-09T07:00"),
      soon("2026-09-09T16:00", "reflection.prompt:2"),
    ]).toEqual([1, 0, 1]);
    const about = (local: string) => soon(local, "reflection.prompt:1", { ...VISIT, endsAt: at("2026-09-08T23:59") });
    expect([about("2026-09-09T03:58"), about("2026-09-09T07:00")]).toEqual([1, 0]);
  });

  test("about a commitment before the day that it had then", () => {
    const days = [
      { until: at("2026-09-12T10:00"), day: "2026-09-11" },
      { until: at("2027-01-01T10:00"), day: "2026-09-14" },
    ];
    const dueOn = (_: string, moment: Temporal.Instant) => {
      const then = days.find(({ until }) => Temporal.Instant.compare(moment, until) < 0)?.day;
      return then ? Temporal.PlainDate.from(then) : undefined;
    };
    const early = (local: string) => kept.beforeTheirDay([said(local, "commitment.due:3:Denise")], dueOn).length;
    expect([early("2026-09-11T16:00"), early("2026-09-13T16:00"), early("2026-09-14T16:00")]).toEqual([0, 1, 0]);
  });

  test("beside another that is open, also when both came in one minute", () => {
    const other = (local: string) => threadOf({ id: "8", visit: "2", offeredAt: at(local) });
    const closed = threadOf({ closedAt: at("2026-09-10T10:00") });
    expect(kept.twoOpen([threadOf(), other("2026-10-09T16:00")])).toHaveLength(1);
    expect(kept.twoOpen([threadOf(), other("2026-09-09T16:00")])).toHaveLength(2);
    expect(kept.twoOpen([closed, other("2026-09-10T09:59")])).toHaveLength(1);
    expect(kept.twoOpen([closed, other("2026-09-10T10:00")])).toEqual([]);
  });

  test("that went too early, or too late, or never", () => {
    const end = at("2026-10-01T09:00");
    const moment = { at: end, people: new Map([[DENISE.id, DENISE]]), programmes: new Map() };
    const chronicle = { at: () => moment };
    const wrong = (thread: Thread, served?: string) => {
      const nextServed = (_: unknown, day: Temporal.PlainDate) => (served ? Temporal.PlainDate.from(served) : day);
      return kept.expiredWrongly([thread], chronicle, end, nextServed).length;
    };
    const expired = (local: string, served?: string) =>
      wrong(threadOf({ closedAt: at(local), isExpired: true }), served);
    // The fifth school day is Wednesday the sixteenth.
    expect([expired("2026-09-16T23:00"), expired("2026-09-17T05:00"), expired("2026-09-18T05:00")]).toEqual([1, 0, 1]);
    expect(expired("2026-09-18T05:00", "2026-09-18")).toBe(0);
    expect(wrong(threadOf())).toBe(1);
    expect(wrong(threadOf({ closedAt: at("2026-09-10T05:00") }))).toBe(0);
  });

  test("to who wished fewer within two weeks, and to who has not said how often at all", () => {
    const first = said("2026-09-09T16:00", "reflection.prompt:1");
    const howOften = said("2026-09-17T07:00", "reflection.rhythm:7");
    const chosen = [{ personId: DENISE.id, at: at("2026-09-18T12:00"), fewer: false }];
    const against = (local: string, fewer: boolean, rhythms = chosen) => {
      const next = said(local, "reflection.prompt:2", aReader("Denise", { fewer }));
      return kept.againstTheirWish([first, howOften, next], rhythms).length;
    };
    expect([against("2026-09-21T16:00", false, []), against("2026-09-17T16:00", false)]).toEqual([1, 1]);
    expect([against("2026-09-21T16:00", false), against("2026-09-21T16:00", true)]).toEqual([0, 1]);
    expect(against("2026-09-23T16:00", true)).toBe(0);
  });
});

describe("the term finds a reminder", () => {
  const wrong = (thread: Thread, ...times: string[]) =>
    kept.remindersTooMany(
      times.map((local) => said(local, "reflection.nudge:7")),
      [thread],
    ).length;

  test("before two school days have passed, or of a question nobody asked", () => {
    expect([wrong(threadOf(), "2026-09-10T16:00"), wrong(threadOf(), "2026-09-11T16:00")]).toEqual([1, 0]);
    expect(wrong(threadOf({ offeredAt: at("2026-09-10T16:00") }), "2026-09-12T16:00")).toBe(1);
    expect(wrong(threadOf({ id: "8" }), "2026-09-11T16:00")).toBe(1);
  });

  test("that is the second, or of what was answered or is over", () => {
    expect(wrong(threadOf(), "2026-09-11T16:00", "2026-09-14T16:00")).toBe(2);
    expect(wrong(threadOf({ startedAt: at("2026-09-11T15:00") }), "2026-09-11T16:00")).toBe(1);
    expect(wrong(threadOf({ closedAt: at("2026-09-11T15:00") }), "2026-09-11T16:00")).toBe(1);
    expect(wrong(threadOf({ closedAt: at("2026-09-11T17:00") }), "2026-09-11T16:00")).toBe(0);
  });
});
