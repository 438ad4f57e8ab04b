import { describe, expect, test } from "vitest";
import { nextMorning } from "#test/term/live.ts";
import { aReader, saidTo } from "./a-reader.ts";
import { atAnotherHour, changeIn, dayOfChange, saidInTheWeekAfter } from "./clocks-changed.ts";
import * as kept from "./promises-kept.ts";
import type { Said } from "./said.ts";

const DAYS = { "2026-09-07": "holiday", "2026-09-12": "school_day", "2026-09-16": "half_day" };
const DENISE = aReader("Denise", { days: DAYS });
const LINH = aReader("Linh", { zone: "Europe/Madrid", days: DAYS });
const GRACE = aReader("Grace", { role: "coordinator", days: DAYS });
const day = (text: string) => Temporal.PlainDate.from(text);
const at = (local: string) => saidTo(DENISE, local, "").at;
const question = (local: string, number: number) => saidTo(DENISE, local, `reflection.prompt:${number}`);

describe("the term finds what was said", () => {
  test("at night, to the minute, in the reader's own zone and by the hours of the day", () => {
    const at = (local: string, to = DENISE) => kept.atNight([saidTo(to, local, "visit.planned:1")]).length;
    const on = (time: string) => at(`2026-09-08T${time}`);
    expect([on("06:59"), on("07:00"), on("19:59"), on("20:00")]).toEqual([1, 0, 0, 1]);
    expect([at("2026-09-16T12:59"), at("2026-09-16T13:00")]).toEqual([0, 1]);
    expect([at("2026-09-08T21:00", LINH), at("2026-09-08T14:00", LINH)]).toEqual([1, 0]);
  });

  test("at night, but not the answer to a press", () => {
    expect(kept.atNight([saidTo(DENISE, "2026-09-08T22:00", "help.offered:1:help")])).toEqual([]);
  });

  test("on a holiday or a weekend, save the weekly page and the promise", () => {
    const on = (date: string, key: string) =>
      kept.onDaysOff([saidTo(DENISE, `${date}T10:00`, key)], () => undefined).length;
    expect([on("2026-09-07", "visit.planned:1"), on("2026-09-13", "visit.planned:1")]).toEqual([1, 1]);
    expect([on("2026-09-08", "visit.planned:1"), on("2026-09-12", "visit.planned:1")]).toEqual([0, 0]);
    expect([on("2026-09-07", "digest.weekly:Grace:2026-W36"), on("2026-09-07", "promise.made:Denise")]).toEqual([0, 0]);
  });

  test("on a day off, although its visit was still ahead on the next school day", () => {
    const ahead = (start: string) =>
      kept.onDaysOff([saidTo(DENISE, "2026-09-13T10:00", "visit.ahead:1:Denise")], () => at(start)).length;
    expect([ahead("2026-09-14T07:00"), ahead("2026-09-14T07:01")]).toEqual([0, 1]);
  });

  test("during a leave, from its first day to its last", () => {
    const away = aReader("Denise", { leave: ["2026-09-15", "2026-09-17"] });
    const on = (local: string, to = away) => kept.onLeave([saidTo(to, local, "visit.planned:1")]).length;
    expect([on("2026-09-15T10:30"), on("2026-09-17T19:00"), on("2026-09-16T12:00")]).toEqual([1, 1, 1]);
    expect([on("2026-09-14T19:30"), on("2026-09-18T07:00"), on("2026-09-16T12:00", LINH)]).toEqual([0, 0, 0]);
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
    const to = (role: string) =>
      kept.overTheCaps(keys.map((key) => saidTo(aReader("Denise", { role }), "2026-09-08T16:00", key))).length;
    expect([to("principal"), to("mentor")]).toEqual([3, 0]);
  });

  test("as a seventh question in thirty-one days", () => {
    const first = Temporal.PlainDateTime.from("2026-09-08T16:00");
    const every = (days: number) =>
      Array.from({ length: 7 }, (_, at) => question(first.add({ days: days * at }).toString(), at));
    expect(kept.overTheCaps(every(5))).toHaveLength(1);
    expect(kept.overTheCaps(every(6))).toEqual([]);
  });

  test("twice under one key, or in the same words at one moment", () => {
    const twice = [question("2026-09-08T16:00", 1), question("2026-09-09T16:00", 1)];
    const sameWords = [question("2026-09-08T16:00", 1), question("2026-09-08T16:00", 2)];
    expect([kept.saidTwice(twice).length, kept.sameWords(twice).length]).toEqual([1, 0]);
    expect([kept.saidTwice(sameWords).length, kept.sameWords(sameWords).length]).toEqual([0, 1]);
  });

  test("before the promise, unless it was answered before it was sent", () => {
    const unasked = aReader("Denise", { consent: null });
    const promise = saidTo(unasked, "2026-09-08T07:00", "promise.made:Denise");
    const first = saidTo(unasked, "2026-09-08T16:00", "visit.planned:1");
    expect(kept.beforeThePromise([promise, first])).toEqual([]);
    expect(kept.beforeThePromise([first, promise])).toHaveLength(1);
    expect(kept.beforeThePromise([question("2026-09-08T16:00", 1)])).toEqual([]);
    const whilePaused = saidTo(
      aReader("Denise", { consent: null, paused: true }),
      "2026-09-07T16:00",
      "visit.planned:1",
    );
    expect(kept.beforeThePromise([whilePaused, promise])).toEqual([]);
    expect(kept.beforeThePromise([whilePaused, first])).toHaveLength(1);
  });
});

describe("the term misses a weekly page", () => {
  const first = (coordinator = GRACE, isSilent = false) => [{ coordinator, day: day("2026-09-14"), isSilent }];
  const pages = (...times: string[]) => times.map((time, at) => saidTo(GRACE, time, `digest.weekly:Grace:${at}`));

  test("that was not said, said at another hour or day, or twice", () => {
    const missing = (...times: string[]) => kept.withoutAPage(pages(...times), first()).length;
    expect(missing("2026-09-14T08:00")).toBe(0);
    expect([missing(), missing("2026-09-14T09:00"), missing("2026-09-15T08:00")]).toEqual([1, 1, 1]);
    expect(missing("2026-09-14T08:00", "2026-09-14T08:00")).toBe(1);
  });

  test("unless the break goes on that it would be about, or Slack takes nothing", () => {
    const off = (dates: readonly string[]) =>
      aReader("Grace", { days: Object.fromEntries(dates.map((on) => [on, "break"])) });
    const week = (monday: number) =>
      [0, 1, 2, 3, 4].map((days) =>
        day("2026-08-31")
          .add({ days: 7 * monday + days })
          .toString(),
      );
    expect(kept.withoutAPage([], first(off([...week(0), ...week(1)])))).toEqual([]);
    expect(kept.withoutAPage([], first(off(week(1))))).toHaveLength(1);
    expect(kept.withoutAPage([], first(GRACE, true))).toEqual([]);
    expect(kept.withoutAPage(pages("2026-09-14T08:00", "2026-09-14T09:00"), first(GRACE, true))).toHaveLength(1);
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
    const eve = (local: string) => saidTo(LINH, local, "visit.ahead:1:Linh");
    const begins = saidTo(LINH, "2026-10-29T10:00", "").at;
    const wrong = (said: Said, changedAt?: string, silentUntil?: string) =>
      atAnotherHour(
        [said],
        [{ id: "1", startsAt: begins }],
        changedAt ? [{ at: saidTo(LINH, changedAt, "").at, what: "calendar.days" }] : [],
        silentUntil ? [{ from: start, to: saidTo(LINH, silentUntil, "").at }] : [],
      ).length;
    expect([wrong(eve("2026-10-28T16:00")), wrong(eve("2026-10-28T15:00"))]).toEqual([0, 1]);
    expect([wrong(eve("2026-10-28T17:00")), wrong(eve("2026-10-28T17:00"), "2026-10-28T17:00")]).toEqual([1, 0]);
    expect(wrong(eve("2026-10-28T17:00"), undefined, "2026-10-28T16:30")).toBe(0);
    const change = changeIn("Europe/Madrid", start);
    const heard = (local: string) => saidInTheWeekAfter([eve(local)], "Europe/Madrid", change).length;
    expect([heard("2026-10-23T16:00"), heard("2026-10-28T16:00"), heard("2026-11-02T16:00")]).toEqual([0, 1, 0]);
  });

  test("and the timetable looks between midnight and seven in every zone, on every day", () => {
    const zones = ["America/New_York", "America/Chicago", "Europe/Madrid", "Africa/Cairo"];
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
