import { describe, expect, it } from "vitest";
import type { NoticeKind } from "#mentoring/notice.ts";
import { decideVisitNotices } from "#mentoring/planning/decide-visit-notices.ts";
import type { VisitNoticeFacts } from "#mentoring/planning/visit-facts.store.ts";
import { type Days, MADRID, moment, NEW_YORK } from "./local-time.ts";
import { ana, hoursOfAll, readAll, rosa, visitOn } from "./visits.ts";

type Leaves = Readonly<Record<string, Days["leave"]>>;

/** What of one kind is to be said to whom, from when until when, by the clocks of each. */
function said(
  kind: NoticeKind,
  visit: VisitNoticeFacts,
  now: Temporal.Instant,
  days?: Days,
  leaves?: Leaves,
): string[] {
  const planned = decideVisitNotices([visit], hoursOfAll(days, leaves), now);
  const ofKind = planned.filter(({ notice }) => notice.kind === kind);
  return readAll(ofKind, [visit.mentor, visit.principal]);
}

const open = (on: string, facts: Parameters<typeof visitOn>[1] = {}) => visitOn(on, { state: "open", ...facts });
const NOVEMBER_2 = moment("Mon 2026-11-02 09:00");
const TUESDAY = "Tue 2026-11-17 10:00";

describe("on the eve both hear of the visit", () => {
  it.each<[string, string, Days, string]>([
    ["on Monday of a Tuesday visit", TUESDAY, {}, "Mon 2026-11-16 16:00"],
    ["on Friday of a Monday visit", "Mon 2026-11-16 10:00", {}, "Fri 2026-11-13 16:00"],
    [
      "before the holiday of a visit after it",
      TUESDAY,
      { closed: [["Mon 2026-11-16", "Mon 2026-11-16"]] },
      "Fri 2026-11-13 16:00",
    ],
    ["on a Saturday with lessons", "Mon 2026-11-16 10:00", { open: ["Sat 2026-11-14"] }, "Sat 2026-11-14 16:00"],
    [
      "before the break of a visit on the first day back",
      TUESDAY,
      { closed: [["Thu 2026-11-05", "Mon 2026-11-16"]] },
      "Wed 2026-11-04 16:00",
    ],
  ])("%s", (_what, on, days, eve) => {
    const expected = [`ana: ${eve} – ${on}`, `rosa: ${eve} – ${on}`];
    expect(said("visit.ahead", open(on), NOVEMBER_2, days)).toEqual(expected);
  });

  it("each at four of their own clock", () => {
    const visit = open(TUESDAY, { mentor: { ...ana, zone: MADRID } });
    expect(said("visit.ahead", visit, NOVEMBER_2)).toEqual([
      "ana: Mon 2026-11-16 16:00 – Tue 2026-11-17 16:00",
      "rosa: Mon 2026-11-16 16:00 – Tue 2026-11-17 10:00",
    ]);
  });

  it("each on the day before their own: Monday evening in Lima is Tuesday in Madrid", () => {
    const visit = open("Mon 2026-11-16 19:00", { mentor: { ...ana, zone: MADRID } });
    expect(said("visit.ahead", visit, NOVEMBER_2)).toEqual([
      "ana: Mon 2026-11-16 16:00 – Tue 2026-11-17 01:00",
      "rosa: Fri 2026-11-13 16:00 – Mon 2026-11-16 19:00",
    ]);
  });

  it("before their own leave, whatever the other does", () => {
    const leaves: Leaves = { ana: [["Thu 2026-11-12", "Mon 2026-11-16"]] };
    expect(said("visit.ahead", open(TUESDAY), NOVEMBER_2, {}, leaves)).toEqual([
      `ana: Wed 2026-11-11 16:00 – ${TUESDAY}`,
      `rosa: Mon 2026-11-16 16:00 – ${TUESDAY}`,
    ]);
  });

  it("and not to who is on leave on the day of it", () => {
    const leaves: Leaves = { rosa: [["Tue 2026-11-17", "Wed 2026-11-18"]] };
    expect(said("visit.ahead", open(TUESDAY), NOVEMBER_2, {}, leaves)).toEqual([
      `ana: Mon 2026-11-16 16:00 – ${TUESDAY}`,
    ]);
  });

  it("before the clocks change over the weekend, by the old ones", () => {
    const visit = open("Mon 2027-03-15 10:00", {
      mentor: { ...ana, zone: NEW_YORK },
      principal: { ...rosa, zone: NEW_YORK },
    });
    const [planned] = decideVisitNotices([visit], hoursOfAll(), NOVEMBER_2);
    expect(planned?.at).toEqual(Temporal.Instant.from("2027-03-12T16:00-05:00"));
    expect(planned?.until).toEqual(Temporal.Instant.from("2027-03-15T10:00-04:00"));
  });
});

describe("on the eve", () => {
  it.each([
    ["looked at a minute before four, both hear", "Mon 2026-11-16 15:59", 2],
    ["looked at from four on, what was missed is still said", "Mon 2026-11-16 16:00", 2],
    ["until it begins", TUESDAY, 0],
  ])("%s", (_what, now, count) => {
    expect(said("visit.ahead", open(TUESDAY), moment(now))).toHaveLength(count);
  });

  it.each([
    ["planned the day before, it is said on the eve", "Fri 2026-11-13 18:00", 2],
    ["planned on the eve they have just spoken of it", "Mon 2026-11-16 09:00", 0],
    ["nor when it was moved there in the night", "Tue 2026-11-17 00:30", 0],
  ])("%s", (_what, planned, count) => {
    const visit = open(TUESDAY, { plannedAt: moment(planned) });
    expect(said("visit.ahead", visit, moment("Fri 2026-11-13 18:00"))).toHaveLength(count);
  });

  it.each([
    ["of one that was said to be held", visitOn(TUESDAY)],
    ["of one that was called off", visitOn(TUESDAY, { state: "gone" })],
  ])("%s", (_what, visit) => {
    expect(said("visit.ahead", visit, NOVEMBER_2)).toEqual([]);
  });
});

describe("the notes that are late are reminded of once", () => {
  const OVER = moment("Tue 2026-11-17 11:00");

  it.each<[string, VisitNoticeFacts, Days, Leaves, string]>([
    ["after five school days", visitOn(TUESDAY), {}, {}, "Tue 2026-11-24 07:00 – Tue 2026-12-01 07:00"],
    ["also when nobody said it took place", open(TUESDAY), {}, {}, "Tue 2026-11-24 07:00 – Tue 2026-12-01 07:00"],
    [
      "of which a holiday is none",
      visitOn(TUESDAY),
      { closed: [["Fri 2026-11-20", "Fri 2026-11-20"]] },
      {},
      "Wed 2026-11-25 07:00 – Wed 2026-12-02 07:00",
    ],
    [
      "nor a day of the mentor's leave",
      visitOn(TUESDAY),
      {},
      { ana: [["Wed 2026-11-18", "Fri 2026-11-27"]] },
      "Fri 2026-12-04 07:00 – Fri 2026-12-11 07:00",
    ],
    [
      "but one of the principal's",
      visitOn(TUESDAY),
      {},
      { rosa: [["Wed 2026-11-18", "Fri 2026-11-27"]] },
      "Tue 2026-11-24 07:00 – Tue 2026-12-01 07:00",
    ],
    [
      "by the clocks of the mentor, where that evening is the next day",
      visitOn("Tue 2026-11-17 18:30", { mentor: { ...ana, zone: MADRID } }),
      {},
      {},
      "Wed 2026-11-25 07:00 – Wed 2026-12-02 07:00",
    ],
  ])("%s", (_what, visit, days, leaves, expected) => {
    expect(said("log.late", visit, visit.endsAt, days, leaves)).toEqual([`ana: ${expected}`]);
  });

  it.each([
    ["not before the visit is over", visitOn(TUESDAY), "Tue 2026-11-17 10:59", 0],
    ["not when it is logged", visitOn(TUESDAY, { logged: true }), "Wed 2026-11-18 09:00", 0],
    ["not when it was called off", visitOn(TUESDAY, { state: "gone" }), "Wed 2026-11-18 09:00", 0],
    ["until ten school days are over", visitOn(TUESDAY), "Tue 2026-12-01 06:59", 1],
    ["and no longer: it is the coordinator's now", visitOn(TUESDAY), "Tue 2026-12-01 07:00", 0],
  ])("%s", (_what, visit, now, count) => {
    expect(said("log.late", visit, moment(now))).toHaveLength(count);
  });

  it("is all that is left to say of a visit on its evening", () => {
    const kinds = decideVisitNotices([visitOn(TUESDAY)], hoursOfAll(), OVER).map(({ notice }) => notice.kind);
    expect(kinds).toEqual(["log.late"]);
  });
});

describe("a visit that was over when it was listed", () => {
  const NOW = moment("Wed 2026-11-18 09:00");
  const kinds = (plannedAt: Temporal.Instant) => said("log.late", open(TUESDAY, { plannedAt }), NOW);

  it("reminds nobody, while one that was planned before does", () => {
    expect(kinds(NOW)).toEqual([]);
    expect(kinds(NOVEMBER_2)).toHaveLength(1);
  });
});
