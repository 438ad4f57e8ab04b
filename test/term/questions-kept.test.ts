import { describe, expect, test } from "vitest";
import type { PersonId, WorkspaceId } from "#kernel/id.ts";
import type { Person } from "#mentoring/people/person.ts";
import { toSchoolCalendar } from "#mentoring/programme/calendar.ts";
import { countFates, fateOfCommitment, fateOfVisit } from "./nobody-forgotten.ts";
import { schoolDaysOf } from "./promises-kept.ts";
import * as kept from "./questions-kept.ts";
import type { Agreed, Meeting, Thread } from "./records.ts";
import type { Said } from "./said.ts";

const DENISE: Person = {
  id: "Denise" as PersonId,
  workspaceId: "two rivers" as WorkspaceId,
  name: "Denise",
  language: "en",
  zone: "America/New_York",
  roles: ["principal"],
};
const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(DENISE.zone).toInstant();
const said = (local: string, key: string): Said => ({ to: DENISE, key, text: "", at: at(local) });
const WHO = { person: DENISE.id, name: DENISE.name, zone: DENISE.zone };
const isSchoolDay = schoolDaysOf(toSchoolCalendar([]));
const DAYS = { isSchoolDay, openDays: () => isSchoolDay };

/** On Tuesday 8 September from nine to ten. */
const visitOf = (more: Partial<Meeting> = {}): Meeting => ({
  ...WHO,
  id: "1",
  startsAt: at("2026-09-08T09:00"),
  endsAt: at("2026-09-08T10:00"),
  heldAt: at("2026-09-08T12:00"),
  status: "held",
  state: null,
  reason: null,
  ...more,
});
/** Asked about that visit on Wednesday at four, and not answered. */
const threadOf = (more: Partial<Thread> = {}): Thread => ({
  ...WHO,
  id: "7",
  visit: "1",
  offeredAt: at("2026-09-09T16:00"),
  startedAt: null,
  closedAt: null,
  isExpired: false,
  ...more,
});

describe("the term finds a question", () => {
  test("before the hour its person has chosen, or four o'clock", () => {
    const early = (local: string, times = new Map<PersonId, Temporal.PlainTime>()) =>
      kept.beforeTheirHour([said(local, "commitment.due:1:Denise")], times).length;
    expect([early("2026-09-09T15:59"), early("2026-09-09T16:00")]).toEqual([1, 0]);
    const half = new Map([[DENISE.id, Temporal.PlainTime.from("17:30")]]);
    expect([early("2026-09-09T17:29", half), early("2026-09-09T17:30", half)]).toEqual([1, 0]);
  });

  test("on the day of its visit, or less than four hours after it, or about none", () => {
    const soon = (local: string, key = "reflection.prompt:1", visit = visitOf()) =>
      kept.tooSoonAfterAVisit([said(local, key)], [visit]).length;
    expect([
      soon("2026-09-08T16:00"),
      soon("2026-09-09T07:00"),
      soon("2026-09-09T16:00", "reflection.prompt:2"),
    ]).toEqual([1, 0, 1]);
    const late = visitOf({ startsAt: at("2026-09-08T22:00"), endsAt: at("2026-09-09T04:00") });
    const about = (local: string) => soon(local, "reflection.prompt:1", { ...late, endsAt: at("2026-09-08T23:59") });
    expect([about("2026-09-09T03:58"), about("2026-09-09T07:00")]).toEqual([1, 0]);
  });

  test("about a commitment before its day", () => {
    const due = agreedOf();
    const early = (local: string) => kept.beforeTheirDay([said(local, "commitment.due:3:Denise")], [due]).length;
    expect([early("2026-09-13T16:00"), early("2026-09-14T16:00")]).toEqual([1, 0]);
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
    const wrong = (thread: Thread) => kept.expiredWrongly([thread], DAYS.openDays, end).length;
    const expired = (local: string) => wrong(threadOf({ closedAt: at(local), isExpired: true }));
    // The fifth school day is Wednesday the sixteenth.
    expect([expired("2026-09-16T23:00"), expired("2026-09-17T05:00"), expired("2026-09-18T05:00")]).toEqual([1, 0, 1]);
    expect(wrong(threadOf())).toBe(1);
    expect(wrong(threadOf({ closedAt: at("2026-09-10T05:00") }))).toBe(0);
  });

  test("to who wished fewer within two weeks, and to who has not said how often at all", () => {
    const first = said("2026-09-09T16:00", "reflection.prompt:1");
    const howOften = said("2026-09-17T07:00", "reflection.rhythm:7");
    const against = (local: string, rhythms: readonly kept.Rhythm[]) =>
      kept.againstTheirWish([first, howOften, said(local, "reflection.prompt:2")], rhythms).length;
    const chosen = (fewer: boolean) => [{ personId: DENISE.id, at: at("2026-09-18T12:00"), fewer }];
    expect([against("2026-09-21T16:00", []), against("2026-09-17T16:00", chosen(false))]).toEqual([1, 1]);
    expect([against("2026-09-21T16:00", chosen(false)), against("2026-09-21T16:00", chosen(true))]).toEqual([0, 1]);
    expect(against("2026-09-23T16:00", chosen(true))).toBe(0);
  });
});

describe("the term finds a reminder", () => {
  const wrong = (thread: Thread, ...times: string[]) =>
    kept.remindersTooMany(
      times.map((local) => said(local, "reflection.nudge:7")),
      [thread],
      isSchoolDay,
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

/** Due on Monday 14 September. */
const agreedOf = (more: Partial<Agreed> = {}): Agreed => ({
  ...WHO,
  id: "3",
  dueOn: Temporal.PlainDate.from("2026-09-14"),
  madeAt: at("2026-09-08T12:00"),
  state: null,
  reason: null,
  ...more,
});

describe("somebody is forgotten", () => {
  const fate = (visit: Meeting, ...others: Meeting[]) => fateOfVisit(visit, [visit, ...others], DAYS);
  const later = (local: string, more: Partial<Meeting> = {}) => visitOf({ id: "2", startsAt: at(local), ...more });

  test("when nothing was planned, when it still waits, and when the queue names no reason we know", () => {
    expect(fate(visitOf())).toBe("forgotten");
    expect(fate(visitOf({ state: "ready" }))).toBe("forgotten");
    expect(fate(visitOf({ state: "dead", reason: "broken: not_authed" }))).toBe("forgotten");
  });

  test("not when they were asked, or a reason is stated", () => {
    expect(fate(visitOf({ state: "sent" }))).toBe("asked");
    expect(fate(visitOf({ state: "dead", reason: "obsolete: a cap is reached" }))).toBe("a cap is reached");
    expect(fate(visitOf({ heldAt: at("2026-09-16T07:00") }))).toBe("told too late");
    expect(fate(visitOf({ heldAt: at("2026-09-15T23:00") }))).toBe("forgotten");
    const away = { isSchoolDay, openDays: () => () => false };
    expect(fateOfVisit(visitOf(), [], away)).toBe("on leave");
  });

  test("not when a later visit of the week told both stories, but when it was another's or another week's", () => {
    expect(fate(visitOf(), later("2026-09-14T09:00"))).toBe("one question for both visits");
    expect(fate(visitOf(), later("2026-09-15T09:00"))).toBe("forgotten");
    expect(fate(visitOf(), later("2026-09-10T09:00", { person: "Marcus" as PersonId }))).toBe("forgotten");
    expect(fate(visitOf(), later("2026-09-07T09:00"))).toBe("forgotten");
    // Nobody ever said how that one went: the first is asked about in the days that are left.
    expect(fate(visitOf(), later("2026-09-10T09:00", { status: "planned" }))).toBe("forgotten");
  });

  test("when an agreement was never asked about, but not when it was told of a week after its day", () => {
    const of = (more: Partial<Agreed>) => fateOfCommitment(agreedOf(more), DAYS);
    expect([of({}), of({ state: "ready" }), of({ state: "sent" })]).toEqual(["forgotten", "forgotten", "asked"]);
    expect([of({ madeAt: at("2026-09-20T12:00") }), of({ madeAt: at("2026-09-21T12:00") })]).toEqual([
      "forgotten",
      "told too late",
    ]);
  });

  test("and is named", () => {
    const { counts, forgotten } = countFates([visitOf(), visitOf({ state: "sent" })], (visit) => fate(visit));
    expect([...counts]).toEqual([
      ["forgotten", 1],
      ["asked", 1],
    ]);
    expect(forgotten).toHaveLength(1);
  });
});
