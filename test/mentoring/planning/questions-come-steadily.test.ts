import fc from "fast-check";
import { expect, it } from "vitest";
import { decideQuestionNotices } from "#mentoring/planning/decide-question-notices.ts";
import type { VisitNoticeFacts } from "#mentoring/planning/visit-facts.store.ts";
import { addWorkingDays } from "#mentoring/quiet-hours.ts";
import { day, hoursIn, LIMA, moment, readDay } from "./local-time.ts";
import { hoursOfAll, visitOn } from "./visits.ts";

const WEEKS = 6;
const MONDAY = day("Mon 2026-09-07");
const HOURS = hoursIn(LIMA);
/** School days within which somebody who was visited is asked something. */
const STEADY = 5;

/** A visit at ten, known so many days before, and what its mentor says of it so many school days later, or never. */
const anyVisit = fc.record({
  weekday: fc.integer({ min: 0, max: 4 }),
  known: fc.integer({ min: 0, max: 21 }),
  said: fc.option(fc.integer({ min: 0, max: 3 }), { freq: 4 }),
});
type Visit = { readonly on: Temporal.PlainDate; readonly known: number; readonly said: number | null };

const anyTerm = fc
  .array(fc.array(anyVisit, { maxLength: 3 }), { minLength: WEEKS, maxLength: WEEKS })
  .map((weeks) =>
    weeks.flatMap((visits, week) =>
      visits.map(({ weekday, ...visit }): Visit => ({ ...visit, on: MONDAY.add({ weeks: week, days: weekday }) })),
    ),
  );
/** For how many school days each question stays open, one after the other. */
const anyPatience = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 8 });

const isSame = (one: Temporal.PlainDate, other: Temporal.PlainDate) => one.equals(other);
const schoolDay = (from: Temporal.PlainDate, count: number) => addWorkingDays(HOURS, from, count);
const isBy = (one: Temporal.PlainDate, other: Temporal.PlainDate) => Temporal.PlainDate.compare(one, other) <= 0;

/** How the visits stand at four on a day. */
function factsOn(today: Temporal.PlainDate, visits: readonly Visit[], asked: ReadonlySet<string>): VisitNoticeFacts[] {
  return visits.flatMap(({ on, known, said }, index) => {
    const plannedAt = moment(`${readDay(on)} 08:00`).subtract({ hours: 24 * known });
    if (Temporal.Instant.compare(plannedAt, at(today)) > 0) return [];
    const isTold = said !== null && isBy(schoolDay(on, said), today);
    const state = isTold ? "held" : "open";
    return [visitOn(`${readDay(on)} 10:00`, { plannedAt, state, isQuestionAsked: asked.has(`${index}`) }, `${index}`)];
  });
}
const at = (on: Temporal.PlainDate) => moment(`${readDay(on)} 16:00`);

/** The school days on which a question is open, if what is due is said at four, and dropped while another is open. */
function live(visits: readonly Visit[], patience: readonly number[]): { open: Temporal.PlainDate[]; asked: number } {
  const [asked, dropped] = [new Set<string>(), new Set<string>()];
  const open: Temporal.PlainDate[] = [];
  let until = MONDAY;
  for (let today = MONDAY; isBy(today, MONDAY.add({ weeks: WEEKS + 3 })); today = schoolDay(today, 1)) {
    for (const { notice, at: from } of decideQuestionNotices(factsOn(today, visits, asked), hoursOfAll(), at(today))) {
      const visit = "visit" in notice ? notice.visit : "";
      if (Temporal.Instant.compare(from, at(today)) > 0 || asked.has(visit) || dropped.has(visit)) continue;
      if (asked.size > 0 && isBy(today, until)) dropped.add(visit);
      else {
        until = schoolDay(today, patience[asked.size % patience.length] ?? 0);
        asked.add(visit);
      }
    }
    if (asked.size > 0 && isBy(today, until)) open.push(today);
  }
  return { open, asked: asked.size };
}

it("whoever was visited is asked within five school days, however the visits follow each other", () => {
  fc.assert(
    fc.property(anyTerm, anyPatience, (visits, patience) => {
      const { open } = live(visits, patience);
      for (const { on, said } of visits) {
        if (said !== 0) continue;
        const days = Array.from({ length: STEADY }, (_, later) => schoolDay(on, later + 1));
        expect(days.some((one) => open.some((other) => isSame(one, other)))).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});

it("and not more often than once for the visits of five school days that were known before", () => {
  const known = (visits: readonly Visit[]) => visits.map((visit): Visit => ({ ...visit, known: 21, said: 0 }));
  fc.assert(
    fc.property(anyTerm, (visits) => {
      expect(live(known(visits), [0]).asked).toBeLessThanOrEqual(WEEKS);
    }),
    { numRuns: 100 },
  );
});
