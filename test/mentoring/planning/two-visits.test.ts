import { describe, expect, it } from "vitest";
import type { PersonId } from "#kernel/id.ts";
import { decideQuestionNotices } from "#mentoring/planning/decide-question-notices.ts";
import type { VisitNoticeFacts } from "#mentoring/planning/visit-facts.store.ts";
import { type Days, moment, read } from "./local-time.ts";
import { hoursOfAll, rosa, visitOn } from "./visits.ts";

const TUESDAY = "Tue 2026-11-17 10:00";
const THURSDAY = "Thu 2026-11-19 10:00";

/** Which visits are asked about, and from when. */
function asked(visits: readonly VisitNoticeFacts[], now: string, days: Days = {}): string[] {
  const planned = decideQuestionNotices(visits, hoursOfAll(days, { rosa: days.leave }), moment(now));
  return planned.map(({ notice, at }) => `${"visit" in notice && notice.visit}, from ${read(at)}`);
}

describe("two visits in five school days are one story", () => {
  it.each<[string, VisitNoticeFacts[], string, string[]]>([
    [
      "both held: one question, after the last",
      [visitOn(TUESDAY), visitOn(THURSDAY)],
      "Thu 2026-11-19 12:00",
      [`${THURSDAY}, from Fri 2026-11-20 07:00`],
    ],
    [
      "in whichever order they are told",
      [visitOn(THURSDAY), visitOn(TUESDAY)],
      "Thu 2026-11-19 12:00",
      [`${THURSDAY}, from Fri 2026-11-20 07:00`],
    ],
    [
      "the second still to come: it waits",
      [visitOn(TUESDAY), visitOn(THURSDAY, { state: "open" })],
      "Wed 2026-11-18 12:00",
      [],
    ],
    [
      "the second called off: asked about the first",
      [visitOn(TUESDAY), visitOn(THURSDAY, { state: "gone" })],
      "Wed 2026-11-18 12:00",
      [`${TUESDAY}, from Wed 2026-11-18 07:00`],
    ],
    [
      "the first called off: asked about the second",
      [visitOn(TUESDAY, { state: "gone" }), visitOn(THURSDAY)],
      "Thu 2026-11-19 12:00",
      [`${THURSDAY}, from Fri 2026-11-20 07:00`],
    ],
    [
      "the last already asked about: the first, told of late, is not",
      [visitOn(TUESDAY), visitOn(THURSDAY, { isQuestionAsked: true })],
      "Mon 2026-11-23 12:00",
      [],
    ],
    [
      "both on one day",
      [visitOn(TUESDAY), visitOn("Tue 2026-11-17 15:00")],
      "Tue 2026-11-17 18:00",
      ["Tue 2026-11-17 15:00, from Wed 2026-11-18 07:00"],
    ],
    [
      "three, each within five of the next: the third is another story",
      [visitOn(TUESDAY), visitOn("Mon 2026-11-23 10:00"), visitOn("Fri 2026-11-27 10:00")],
      "Fri 2026-11-27 12:00",
      ["Mon 2026-11-23 10:00, from Tue 2026-11-24 07:00", "Fri 2026-11-27 10:00, from Mon 2026-11-30 07:00"],
    ],
    [
      "the first was asked about: the second is another story, with the third",
      [visitOn(TUESDAY, { isQuestionAsked: true }), visitOn(THURSDAY), visitOn("Tue 2026-11-24 10:00")],
      "Tue 2026-11-24 12:00",
      ["Tue 2026-11-24 10:00, from Wed 2026-11-25 07:00"],
    ],
  ])("%s", (_what, visits, now, expected) => {
    expect(asked(visits, now)).toEqual(expected);
  });

  it("two mentors at one hour: one question", () => {
    const both = [visitOn(TUESDAY, {}, "with Ana"), visitOn(TUESDAY, {}, "with Pedro")];
    expect(asked(both, "Tue 2026-11-17 12:00")).toHaveLength(1);
    expect(asked(both.toReversed(), "Tue 2026-11-17 12:00")).toEqual(asked(both, "Tue 2026-11-17 12:00"));
  });

  it("two principals: one question each", () => {
    const luis = { ...rosa, id: "luis" as PersonId };
    const [one, other] = [visitOn(TUESDAY), visitOn(THURSDAY, { principal: luis })];
    expect(asked([one, other], "Thu 2026-11-19 12:00")).toEqual([
      `${TUESDAY}, from Wed 2026-11-18 07:00`,
      `${THURSDAY}, from Fri 2026-11-20 07:00`,
    ]);
    expect(asked([one, { ...other, principal: rosa }], "Thu 2026-11-19 12:00")).toHaveLength(1);
  });
});

describe("two visits in every week, all planned before", () => {
  const days = [
    "Tue 2026-11-17",
    "Thu 2026-11-19",
    "Tue 2026-11-24",
    "Thu 2026-11-26",
    "Tue 2026-12-01",
    "Thu 2026-12-03",
  ];
  const starts = days.map((day) => moment(`${day} 10:00`));

  it("bring one question in every week", () => {
    const done = new Set<string>();
    for (let day = 0; day < 20; day++) {
      const now = moment("Tue 2026-11-17 16:00").add({ hours: 24 * day });
      const visits = days.map((on, index) =>
        visitOn(`${on} 10:00`, {
          state: Temporal.Instant.compare(starts[index] as Temporal.Instant, now) < 0 ? "held" : "open",
          isQuestionAsked: done.has(`${on} 10:00`),
        }),
      );
      for (const { notice, at } of decideQuestionNotices(visits, hoursOfAll(), now))
        if ("visit" in notice && Temporal.Instant.compare(at, now) <= 0) done.add(notice.visit);
    }
    expect([...done]).toEqual(["Thu 2026-11-19 10:00", "Thu 2026-11-26 10:00", "Thu 2026-12-03 10:00"]);
  });
});

describe("a second visit that is planned while the question about the first waits", () => {
  const first = [`${TUESDAY}, from Wed 2026-11-18 07:00`];
  it.each<[string, string, Partial<VisitNoticeFacts>, string[]]>([
    ["before its day: the question waits", "Wed 2026-11-18 06:59", { state: "open" }, []],
    ["on its day: the question stays", "Wed 2026-11-18 07:00", { state: "open" }, first],
    [
      "on its day, and held before it was asked",
      "Wed 2026-11-18 07:00",
      {},
      [`${THURSDAY}, from Fri 2026-11-20 07:00`],
    ],
  ])("%s", (_what, planned, facts, expected) => {
    const second = visitOn(THURSDAY, { plannedAt: moment(planned), ...facts });
    expect(asked([visitOn(TUESDAY), second], "Thu 2026-11-19 12:00")).toEqual(expected);
  });

  it("does not open its group to a third that was planned later still", () => {
    const [second, third] = [visitOn(THURSDAY), visitOn("Mon 2026-11-23 10:00", { state: "open" })];
    const late = { ...third, plannedAt: moment("Fri 2026-11-20 07:00") };
    expect(asked([visitOn(TUESDAY), second, third], "Fri 2026-11-20 08:00")).toEqual([]);
    expect(asked([visitOn(TUESDAY), second, late], "Fri 2026-11-20 08:00")).toEqual([
      `${THURSDAY}, from Fri 2026-11-20 07:00`,
    ]);
  });
});

describe("a second visit of which nobody speaks", () => {
  it.each([
    ["holds the question back on its day", "Thu 2026-11-19 20:00", []],
    ["and on the school day after", "Fri 2026-11-20 23:59", []],
    ["and over the weekend no longer", "Sat 2026-11-21 00:00", [`${TUESDAY}, from Wed 2026-11-18 07:00`]],
    ["on the second school day it is asked", "Mon 2026-11-23 08:00", [`${TUESDAY}, from Wed 2026-11-18 07:00`]],
  ])("%s", (_what, now, expected) => {
    expect(asked([visitOn(TUESDAY), visitOn(THURSDAY, { state: "open" })], now)).toEqual(expected);
  });

  it.each([
    ["on the last of the five school days holds it back on that day", "Mon 2026-11-23 23:59", []],
    [
      "and not on the last day on which it can be asked",
      "Tue 2026-11-24 00:00",
      [`${TUESDAY}, from Wed 2026-11-18 07:00`],
    ],
  ])("%s", (_what, now, expected) => {
    expect(asked([visitOn(TUESDAY), visitOn("Mon 2026-11-23 10:00", { state: "open" })], now)).toEqual(expected);
  });
});

describe("the five school days", () => {
  it.each<[string, string, Days, number]>([
    ["include the Monday after a Tuesday", "Mon 2026-11-23 10:00", {}, 1],
    ["but not the Tuesday after", "Tue 2026-11-24 10:00", {}, 2],
    [
      "which is in when a day between was off",
      "Tue 2026-11-24 10:00",
      { closed: [["Fri 2026-11-20", "Fri 2026-11-20"]] },
      1,
    ],
    ["and out when one more had lessons", "Mon 2026-11-23 10:00", { open: ["Sat 2026-11-21"] }, 2],
    ["pass while they are away", "Mon 2026-12-14 10:00", { leave: [["Thu 2026-11-19", "Fri 2026-12-11"]] }, 2],
  ])("%s", (_what, second, days, count) => {
    const visits = [visitOn(TUESDAY), visitOn(second)];
    const soon = asked([visitOn(TUESDAY), visitOn(second, { state: "open" })], "Wed 2026-11-18 08:00", days);
    expect(soon).toHaveLength(count - 1);
    expect(asked(visits, second.replace("10:00", "12:00"), days)).toContainEqual(expect.stringMatching(`^${second}`));
  });
});
