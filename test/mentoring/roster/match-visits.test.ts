import { describe, expect, it } from "vitest";
import { newId, type PairId, type VisitId } from "#kernel/id.ts";
import { matchVisits, type PlacedVisitRow } from "#mentoring/roster/match-visits.ts";
import type { StoredVisit } from "#mentoring/roster/roster.ts";
import { NO_WORDS } from "#mentoring/safeguarding/words.ts";

const ZONE = "America/Lima";
const [PAIR, OTHER] = [newId<PairId>(), newId<PairId>()];
const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(ZONE).toInstant();
const visit = (local: string, more: Partial<StoredVisit> = {}): StoredVisit => ({
  id: newId<VisitId>(),
  pairId: PAIR,
  startsAt: at(local),
  minutes: 60,
  modality: "in_person",
  purpose: NO_WORDS,
  status: "planned",
  isListed: true,
  ...more,
});
const row = (line: number, local: string, from?: string, pairId = PAIR): PlacedVisitRow => ({
  line,
  pairId,
  startsAt: at(local),
  zone: ZONE,
  movedFrom: from === undefined ? undefined : at(from),
});
const kindsOf = (rows: readonly PlacedVisitRow[], stored: readonly StoredVisit[]) =>
  [...matchVisits(rows, stored).values()].map(({ kind }) => kind);

describe("a row of a list of visits", () => {
  it("that names another time on the day of the only visit moves it, whoever planned it", () => {
    const stored = visit("2026-11-17T09:00", { isListed: false, status: "confirmed" });
    const [match] = matchVisits([row(2, "2026-11-17T10:30")], [stored]).values();
    expect(match).toEqual({ kind: "moves", visit: stored });
  });

  it("moves no visit of another pair, of another day of the school, or one that the list names as it is", () => {
    expect(kindsOf([row(2, "2026-11-17T10:30")], [visit("2026-11-17T09:00", { pairId: OTHER })])).toEqual(["new"]);
    // Nine in the evening in Lima is the next day in UTC.
    expect(kindsOf([row(2, "2026-11-17T10:30")], [visit("2026-11-16T21:00")])).toEqual(["new"]);
    expect(kindsOf([row(2, "2026-11-17T09:00"), row(3, "2026-11-17T15:00")], [visit("2026-11-17T09:00")])).toEqual([
      "known",
      "new",
    ]);
  });

  it("that may be one of several visits, or is one of several rows, is unclear", () => {
    const two = [visit("2026-11-17T09:00"), visit("2026-11-17T15:00")];
    expect(kindsOf([row(2, "2026-11-17T10:30")], two)).toEqual(["unclear"]);
    const [one] = two;
    expect(kindsOf([row(2, "2026-11-17T10:30"), row(3, "2026-11-17T16:00")], one ? [one] : [])).toEqual([
      "unclear",
      "unclear",
    ]);
  });

  it("that says from when it was moved moves that visit, on whichever day, and leaves the others clear", () => {
    const stored = [visit("2026-11-17T09:00"), visit("2026-11-17T15:00")];
    const rows = [row(2, "2026-11-24T09:00", "2026-11-17T09:00"), row(3, "2026-11-17T16:00")];
    const matches = [...matchVisits(rows, stored).values()];
    expect(matches).toEqual([
      { kind: "moves", visit: stored[0] },
      { kind: "moves", visit: stored[1] },
    ]);
    expect(kindsOf([row(2, "2026-11-24T09:00", "2026-11-18T09:00")], stored)).toEqual(["nothing_to_move"]);
    const settled = [visit("2026-11-17T09:00", { status: "held" })];
    expect(kindsOf([row(2, "2026-11-24T09:00", "2026-11-17T09:00")], settled)).toEqual(["nothing_to_move"]);
  });

  it("is known once it was moved there, also from there", () => {
    const stored = [visit("2026-11-17T09:00", { status: "rescheduled" }), visit("2026-11-17T10:30")];
    expect(kindsOf([row(2, "2026-11-17T10:30", "2026-11-17T09:00")], stored)).toEqual(["known"]);
    expect(kindsOf([row(2, "2026-11-17T09:00")], stored)).toEqual(["known"]);
  });

  it("adds nothing on a day on which the two met, and a visit where one was called off", () => {
    expect(kindsOf([row(2, "2026-11-17T10:30")], [visit("2026-11-17T09:00", { status: "held" })])).toEqual(["met"]);
    expect(kindsOf([row(2, "2026-11-17T10:30")], [visit("2026-11-17T09:00", { status: "cancelled" })])).toEqual([
      "new",
    ]);
  });

  it("that is new is said to lie beside a listed visit that the list leaves out, if that is near", () => {
    const beside = visit("2026-11-17T09:00");
    const [near, far] = ["2026-11-19T09:00", "2026-12-19T09:00"].map((local) => [
      ...matchVisits([row(2, local)], [beside]).values(),
    ]);
    expect(near).toEqual([{ kind: "new", beside }]);
    expect(far).toEqual([{ kind: "new" }]);
    const [own] = matchVisits([row(2, "2026-11-19T09:00")], [{ ...beside, isListed: false }]).values();
    expect(own).toEqual({ kind: "new" });
  });
});
