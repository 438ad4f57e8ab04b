import { expect, test } from "vitest";
import { newId, type PairId, type VisitId } from "#kernel/id.ts";
import { leaveOut } from "#mentoring/conversation/narrow-visits.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { Visit } from "#mentoring/visit/visit.ts";

const pairOf = () => ({ id: newId<PairId>(), principal: { zone: "America/Lima" } }) as Pair;
const visitOf = (pair: Pair, startsAt: string) => ({
  pair,
  visit: {
    id: newId<VisitId>(),
    startsAt: Temporal.PlainDateTime.from(startsAt).toZonedDateTime("America/Lima").toInstant(),
  } as Visit,
});
const toDay = (day: string) => ({ toDay: { future: Temporal.PlainDate.from(day), sure: true } });
const toTime = (time: string) => ({ toTime: { value: Temporal.PlainTime.from(time), sure: true } });

const [rosa, julio] = [pairOf(), pairOf()];
const [monday, friday, other] = [
  visitOf(rosa, "2026-11-23T10:00"),
  visitOf(rosa, "2026-11-27T08:30"),
  visitOf(julio, "2026-11-24T09:00"),
];
const idsOf = (...visits: readonly (typeof monday)[]) => visits.map(({ visit }) => visit.id);

test("a visit that is at the wished time is not moved there", () => {
  const wish = { ...toDay("2026-11-23"), ...toTime("10:00") };
  expect(leaveOut([monday, friday], wish)).toEqual({ of: idsOf(friday), there: monday.visit.id });
  expect(leaveOut([monday], wish)).toEqual({ of: [], there: monday.visit.id });
  // Of several people it is not known whose is meant.
  expect(leaveOut([monday, other], wish)).toEqual({ of: idsOf(other) });
});

test("what is not said of the time or the day stays as it is", () => {
  expect(leaveOut([friday], toDay("2026-11-27"))).toEqual({ of: [], there: friday.visit.id });
  expect(leaveOut([friday], toTime("08:30"))).toEqual({ of: [], there: friday.visit.id });
  expect(leaveOut([friday], toDay("2026-11-23"))).toEqual({ of: idsOf(friday) });
  expect(leaveOut([friday], {})).toEqual({ of: idsOf(friday) });
  expect(leaveOut([friday], { toTime: { ...toTime("08:30").toTime, sure: false } })).toEqual({ of: idsOf(friday) });
});
