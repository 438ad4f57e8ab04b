import { describe, expect, it } from "vitest";
import { createWorkingHours } from "#mentoring/leave/working-hours.ts";
import { decideClosedDayNotices } from "#mentoring/planning/decide-closed-days.ts";
import type { ToldOfDay } from "#mentoring/planning/told-of-days.store.ts";
import {
  type CalendarDay,
  changeWeekend,
  DEFAULT_WEEK,
  toSchoolCalendar,
  type WeekendSince,
} from "#mentoring/programme/calendar.ts";
import { day, LIMA, moment } from "./local-time.ts";
import { ana, readAll, rosa, visitOn } from "./visits.ts";

const THURSDAY = "Thu 2026-11-19 10:00";
const DECLARED = "Mon 2026-11-16 18:00";

function told(
  facts: Parameters<typeof visitOn>[1] = {},
  declaredAt: string | undefined = DECLARED,
  now = "Tue 2026-11-17 09:00",
) {
  const holiday = { on: day("Thu 2026-11-19"), kind: "holiday", name: "Aniversario" } as const;
  const calendar = toSchoolCalendar([{ ...holiday, ...(declaredAt && { declaredAt: moment(declaredAt) }) }]);
  const visit = visitOn(THURSDAY, { state: "open", plannedAt: moment("Mon 2026-11-02 09:00"), ...facts });
  return readAll(decideClosedDayNotices([visit], [], () => createWorkingHours(LIMA, calendar, []), moment(now)));
}

describe("the day of a visit becomes a day without school", () => {
  it("of which both hear at once, until it begins", () => {
    expect(told()).toEqual(["ana", "rosa"].map((who) => `${who}: ${DECLARED} – ${THURSDAY}`));
  });

  it.each<[string, Parameters<typeof visitOn>[1], string | undefined, string]>([
    [
      "was planned for that day as it is",
      { plannedAt: moment("Mon 2026-11-16 19:00") },
      DECLARED,
      "Tue 2026-11-17 09:00",
    ],
    [
      "takes place all the same, as was said since",
      { keptAt: moment("Tue 2026-11-17 08:00") },
      DECLARED,
      "Tue 2026-11-17 09:00",
    ],
    ["was called off", { state: "gone" }, DECLARED, "Tue 2026-11-17 09:00"],
    ["has begun", {}, DECLARED, THURSDAY],
  ])("but not of one that %s", (_what, facts, declaredAt, now) => {
    expect(told(facts, declaredAt, now)).toEqual([]);
  });

  it("or one on which one of the two is on leave: both hear of it, once for each who is away", () => {
    const leave = { from: day("Mon 2026-11-16"), to: day("Fri 2026-11-20"), enteredAt: moment(DECLARED) };
    const visit = visitOn(THURSDAY, { state: "open", plannedAt: moment("Mon 2026-11-02 09:00") });
    const hoursOf = (away: readonly string[]) => (person: { id: string }) =>
      createWorkingHours(LIMA, toSchoolCalendar([]), away.includes(person.id) ? [leave] : []);
    const asked = (away: readonly string[], facts = {}) =>
      decideClosedDayNotices([{ ...visit, ...facts }], [], hoursOf(away), moment("Tue 2026-11-17 09:00")).map(
        ({ to, notice }) => [to, "away" in notice && notice.away],
      );
    const [ana, rosa] = [visit.mentor.id, visit.principal.id];
    expect(asked([rosa])).toEqual([ana, rosa].map((to) => [to, rosa]));
    expect(asked([ana, rosa])).toHaveLength(4);
    expect(asked([rosa], { keptAt: moment("Tue 2026-11-17 08:00") })).toEqual([]);
    expect(asked([rosa], { plannedAt: moment("Mon 2026-11-16 19:00") })).toEqual([]);
  });

  it("because the weekend changed, of which both hear too, unless the day always was one of the weekend", () => {
    const week = { ...DEFAULT_WEEK, weekend: [4, 5] };
    const visit = visitOn(THURSDAY, { state: "open", plannedAt: moment("Mon 2026-11-02 09:00") });
    const toldOf = (weekendSince: WeekendSince) =>
      readAll(
        decideClosedDayNotices(
          [visit],
          [],
          () => createWorkingHours(LIMA, toSchoolCalendar([], { ...week, weekendSince }), []),
          moment("Tue 2026-11-17 09:00"),
        ),
      );
    expect(toldOf({ 4: moment(DECLARED) })).toEqual(["ana", "rosa"].map((who) => `${who}: ${DECLARED} – ${THURSDAY}`));
    expect(toldOf({ 5: moment(DECLARED) })).toEqual([]);
    expect(toldOf(changeWeekend({ weekend: [6, 7] }, [4, 5], moment(DECLARED)))).toHaveLength(2);
    expect(toldOf(changeWeekend({ weekend: [4, 7] }, [4, 5], moment(DECLARED)))).toEqual([]);
  });

  it("nor of a day that was always known", () => {
    expect(told({}, "Mon 2026-11-02 08:00")).toEqual([]);
  });

  it("and again of one that was kept before the day was closed", () => {
    expect(told({ keptAt: moment("Mon 2026-11-16 12:00") })).toHaveLength(2);
  });
});

describe("the day of a visit is an ordinary one again", () => {
  const ON = "2026-11-19";
  const said = (reader: typeof ana, says: ToldOfDay["says"], round = 0): ToldOfDay => {
    return { reader: reader.id, visit: THURSDAY, on: ON, says, round, at: moment(DECLARED) };
  };
  function hears(
    told: readonly ToldOfDay[],
    facts: Parameters<typeof visitOn>[1] = {},
    days: readonly CalendarDay[] = [],
  ) {
    const visit = visitOn(THURSDAY, { state: "open", ...facts });
    const hours = createWorkingHours(LIMA, toSchoolCalendar(days), []);
    return decideClosedDayNotices([visit], told, () => hours, moment("Tue 2026-11-17 09:00")).map(
      ({ to, notice }) => `${to} ${notice.kind} ${"again" in notice ? notice.again : 0}`,
    );
  }

  it("which whoever was told hears, and nobody else", () => {
    expect(hears([])).toEqual([]);
    expect(hears([said(rosa, "closed")])).toEqual(["rosa visit.open_day 0"]);
  });

  it("not of a visit that was called off for another reason or moved, but both of one that was off for that day", () => {
    expect(hears([said(rosa, "closed")], { state: "gone" })).toEqual([]);
    const both = ["ana visit.open_day 0", "rosa visit.open_day 0"];
    expect(hears([said(rosa, "closed")], { state: "gone", isOffForClosure: true })).toEqual(both);
    expect(hears([], { state: "gone", isOffForClosure: true })).toEqual([]);
  });

  it("and is closed once more, which is news again", () => {
    const told = [ana, rosa].flatMap((one) => [said(one, "closed"), said(one, "open")]);
    const closed = {
      on: day(`Thu ${ON}`),
      kind: "holiday",
      name: "Aniversario",
      declaredAt: moment(DECLARED),
    } as const;
    expect(hears(told, {}, [closed])).toEqual(["ana visit.closed_day 1", "rosa visit.closed_day 1"]);
    expect(hears([...told, said(ana, "closed", 1)])).toEqual(["ana visit.open_day 1", "rosa visit.open_day 0"]);
  });
});
