import { describe, expect, test } from "vitest";
import type { PersonId, WorkspaceId } from "#kernel/id.ts";
import type { Person } from "#mentoring/people/person.ts";
import { toSchoolCalendar } from "#mentoring/programme/calendar.ts";
import type { Absence } from "./absence.ts";
import { atAnotherHour, changeIn, dayOfChange, saidInTheWeekAfter } from "./clocks-changed.ts";
import { nextMorning } from "./live.ts";
import * as kept from "./promises-kept.ts";
import type { Said } from "./said.ts";

const personOf = (name: string, role: Person["roles"][number], zone = "America/New_York"): Person => ({
  id: name as PersonId,
  workspaceId: "two rivers" as WorkspaceId,
  name,
  language: "en",
  zone,
  roles: [role],
});
const DENISE = personOf("Denise", "principal");
const LINH = personOf("Linh", "principal", "Europe/Madrid");
const GRACE = personOf("Grace", "coordinator");
const day = (text: string) => Temporal.PlainDate.from(text);
/** Said at a local time of whom it is for. */
const said = (to: Person, local: string, key: string): Said => ({
  to,
  key,
  text: "",
  at: Temporal.PlainDateTime.from(local).toZonedDateTime(to.zone).toInstant(),
});
const isSchoolDay = kept.schoolDaysOf(
  toSchoolCalendar(
    (
      [
        ["2026-09-07", "holiday"],
        ["2026-09-12", "school_day"],
      ] as const
    ).map(([on, kind]) => ({ on: day(on), kind, name: "" })),
  ),
);
const question = (local: string, number: number) => said(DENISE, local, `reflection.prompt:${number}`);

describe("the term finds what was said", () => {
  test("at night, to the minute and in the reader's own zone", () => {
    const at = (time: string, to = DENISE) => kept.atNight([said(to, `2026-09-08T${time}`, "visit.planned:1")]).length;
    expect([at("06:59"), at("07:00"), at("19:59"), at("20:00")]).toEqual([1, 0, 0, 1]);
    expect([at("21:00", LINH), at("14:00", LINH)]).toEqual([1, 0]);
  });

  test("at night, but not the answer to a press", () => {
    expect(kept.atNight([said(DENISE, "2026-09-08T22:00", "help.offered:1:help")])).toEqual([]);
  });

  test("on a holiday or a weekend, save the weekly page and the promise", () => {
    const on = (date: string, key: string) => kept.onDaysOff([said(DENISE, `${date}T10:00`, key)], isSchoolDay).length;
    expect([on("2026-09-07", "visit.planned:1"), on("2026-09-13", "visit.planned:1")]).toEqual([1, 1]);
    expect([on("2026-09-08", "visit.planned:1"), on("2026-09-12", "visit.planned:1")]).toEqual([0, 0]);
    expect([on("2026-09-07", "digest.weekly:Grace:2026-W36"), on("2026-09-07", "promise.made:Denise")]).toEqual([0, 0]);
  });

  test("during a leave, from its first day to its last, once it was known", () => {
    const leave: Absence = {
      personId: DENISE.id,
      from: day("2026-09-15"),
      to: day("2026-09-17"),
      since: Temporal.Instant.from("2026-09-15T14:00Z"),
    };
    const on = (local: string, to = DENISE) => kept.onLeave([said(to, local, "visit.planned:1")], [leave]).length;
    expect([on("2026-09-15T10:30"), on("2026-09-17T19:00"), on("2026-09-16T12:00")]).toEqual([1, 1, 1]);
    expect([on("2026-09-15T09:30"), on("2026-09-18T07:00"), on("2026-09-16T12:00", LINH)]).toEqual([0, 0, 0]);
  });

  test("as a welcome on another day than the first one back, twice, or not at all", () => {
    const leave: Absence = {
      personId: DENISE.id,
      from: day("2026-09-09"),
      to: day("2026-09-11"),
      since: Temporal.Instant.from("2026-09-08T14:00Z"),
    };
    const back = (...days: string[]) =>
      kept.withoutAWelcome(
        days.map((date) => said(DENISE, `${date}T07:00`, "leave.ended:1")),
        [leave],
        isSchoolDay,
      ).length;
    // That Saturday is a school day.
    expect([back("2026-09-12"), back("2026-09-14"), back(), back("2026-09-12", "2026-09-12")]).toEqual([0, 1, 1, 1]);
  });

  test("as a third question in seven days, and not a minute later", () => {
    const three = (last: string) => [
      question("2026-09-08T16:00", 1),
      question("2026-09-10T16:00", 2),
      question(last, 3),
    ];
    expect(kept.overTheCaps(three("2026-09-15T15:59"))).toHaveLength(1);
    expect(kept.overTheCaps(three("2026-09-15T16:00"))).toEqual([]);
  });

  test("as a third thing asked in one minute, commitments among them, of a principal alone", () => {
    const keys = ["reflection.prompt:1", "commitment.due:2:Denise", "commitment.due:3:Denise"];
    const to = (person: Person) => kept.overTheCaps(keys.map((key) => said(person, "2026-09-08T16:00", key))).length;
    expect([to(DENISE), to(personOf("Daniel", "mentor"))]).toEqual([3, 0]);
  });

  test("as a seventh question in thirty-one days", () => {
    const first = Temporal.PlainDateTime.from("2026-09-08T16:00");
    const every = (days: number) =>
      Array.from({ length: 7 }, (_, at) => question(first.add({ days: days * at }).toString(), at));
    expect(kept.overTheCaps(every(5))).toHaveLength(1);
    expect(kept.overTheCaps(every(6))).toEqual([]);
  });

  test("twice under one key", () => {
    expect(kept.saidTwice([question("2026-09-08T16:00", 1), question("2026-09-08T16:00", 2)])).toEqual([]);
    expect(kept.saidTwice([question("2026-09-08T16:00", 1), question("2026-11-08T16:00", 1)])).toHaveLength(1);
  });

  test("before the promise", () => {
    const promise = said(DENISE, "2026-09-08T07:00", "promise.made:Denise");
    expect(kept.beforeThePromise([promise, question("2026-09-08T16:00", 1)])).toEqual([]);
    expect(kept.beforeThePromise([question("2026-09-08T16:00", 1), promise])).toHaveLength(1);
  });
});

describe("the term misses a weekly page", () => {
  const monday = day("2026-09-14");
  const missing = (...times: string[]) =>
    kept.withoutAPage(
      times.map((time, at) => said(GRACE, time, `digest.weekly:Grace:${at}`)),
      [GRACE],
      [monday],
      isSchoolDay,
    ).length;

  test("that was not said, said at another hour or day, or twice", () => {
    expect(missing("2026-09-14T08:00")).toBe(0);
    expect([missing(), missing("2026-09-14T09:00"), missing("2026-09-15T08:00")]).toEqual([1, 1, 1]);
    expect(missing("2026-09-14T08:00", "2026-09-14T08:00")).toBe(1);
  });

  test("unless the break it would be about goes on", () => {
    const page = said(GRACE, "2026-09-14T08:00", "digest.weekly:Grace:1");
    const missingWhile = (isOpen: (date: Temporal.PlainDate) => boolean, all: readonly Said[]) =>
      kept.withoutAPage(all, [GRACE], [monday], isOpen).length;
    expect([missingWhile(() => false, []), missingWhile(() => false, [page])]).toEqual([0, 1]);
    const oneWeek = (date: Temporal.PlainDate) => Temporal.PlainDate.compare(date, day("2026-09-07")) < 0;
    expect([missingWhile(oneWeek, []), missingWhile(oneWeek, [page])]).toEqual([1, 0]);
  });
});

describe("the clocks change inside the term", () => {
  const start = Temporal.Instant.from("2026-09-07T09:00Z");

  test("in Madrid on 25 October, in the United States a week later", () => {
    expect(dayOfChange("Europe/Madrid", start).toString()).toBe("2026-10-25");
    expect(dayOfChange("America/New_York", start).toString()).toBe("2026-11-01");
    expect(dayOfChange("America/Chicago", start).toString()).toBe("2026-11-01");
  });

  test("and an eve an hour off is found, as is a week without one", () => {
    const eve = (local: string) => said(LINH, local, "visit.ahead:1:Linh");
    expect(atAnotherHour([eve("2026-10-28T16:00")])).toEqual([]);
    expect(atAnotherHour([eve("2026-10-28T15:00")])).toHaveLength(1);
    const change = changeIn("Europe/Madrid", start);
    const heard = (local: string) => saidInTheWeekAfter([eve(local)], "Europe/Madrid", change).length;
    expect([heard("2026-10-23T16:00"), heard("2026-10-28T16:00"), heard("2026-11-02T16:00")]).toEqual([0, 1, 0]);
  });

  test("and the timetable looks between midnight and seven in every zone, on every day", () => {
    const zones = ["America/New_York", "America/Chicago", "Europe/Madrid"];
    const looks = [start];
    while (looks.length < 250) looks.push(nextMorning(zones, looks.at(-1) ?? start));
    const last = looks.at(-1) ?? start;
    for (const zone of zones) {
      const mornings = looks.map((at) => at.toZonedDateTimeISO(zone)).filter(({ hour }) => hour < 7);
      const days = new Set(mornings.map((local) => local.toPlainDate().toString()));
      const from = start.toZonedDateTimeISO(zone).toPlainDate().add({ days: 1 });
      expect(days.size, zone).toBeGreaterThanOrEqual(from.until(last.toZonedDateTimeISO(zone).toPlainDate()).days);
    }
  });
});
