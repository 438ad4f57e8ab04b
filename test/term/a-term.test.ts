import { describe, expect, test } from "vitest";
import { changeIn, saidInTheWeekAfter } from "./checks/clocks-changed.ts";
import { endsOf, tooLate } from "./checks/ledger.ts";
import { readRecords } from "./checks/records.ts";
import { type Figures, figuresOf, lineOf } from "./figures.ts";
import { live, type Term } from "./live.ts";
import { openProgrammes } from "./programme/open-programmes.ts";
import { brokenPromises, fatesOf } from "./promises.ts";

const MONDAY = Temporal.PlainDate.from("2026-09-07");
const WEEKS = 14;
/** After the last visit: what is still to be said is said. */
const AFTERWARDS = 3;
const instantOf = (day: Temporal.PlainDate, plainTime = "00:00") =>
  day.toZonedDateTime({ timeZone: "America/New_York", plainTime }).toInstant();
const TERM: Term = { monday: MONDAY, weeks: WEEKS, end: instantOf(MONDAY.add({ weeks: WEEKS + AFTERWARDS })) };
const START = instantOf(MONDAY, "05:00");
const SEEDS = (process.env.TERM_SEEDS ?? "1,2,3").split(",").map(Number);

describe("a term in the life of two programmes", () => {
  test.for(SEEDS)(
    "keeps every promise about when people are spoken to, seed %i",
    { timeout: 240_000 },
    async (seed) => {
      const begun = performance.now();
      await using world = await openProgrammes(START);
      const lived = await live(world, TERM, seed);
      const records = await readRecords(world.database);
      const { visits, commitments } = fatesOf(world, lived, records);
      const figures: Figures = {
        said: world.said,
        questions: visits.counts,
        commitments: commitments.counts,
        acts: records.acts,
        unsaid: endsOf(records.rows),
        tooLate: tooLate(records.rows).length,
      };
      const seconds = ((performance.now() - begun) / 1000).toFixed(1);
      report(`Term ${seed}, in ${seconds} s: ${lineOf(figures)}`);
      if (SEEDS.length <= 3) report(figuresOf(figures));

      const broken = brokenPromises(world, lived, records, TERM);
      expect({ ...broken, visits: visits.forgotten, commitments: commitments.forgotten }).toEqual(
        Object.fromEntries([...Object.keys(broken), "visits", "commitments"].map((name) => [name, []])),
      );
      const withoutWish = ["no consent", "paused", "on leave"].map((fate) => visits.counts.get(fate) ?? 0);
      const askable = sumOf(visits.counts) - withoutWish.reduce((all, unwanted) => all + unwanted, 0);
      expect(visits.counts.get("asked")).toBeGreaterThan(askable / 5);
      expect(commitments.counts.get("asked")).toBeGreaterThanOrEqual(2);
      const afterTheChange = ["America/New_York", "America/Chicago", "Africa/Cairo"].flatMap((zone) =>
        saidInTheWeekAfter(world.said, zone, changeIn(zone, START)),
      );
      expect(afterTheChange).not.toEqual([]);
    },
  );
});

function report(text: string): void {
  process.stdout.write(`\n${text}\n`);
}

const sumOf = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((all, one) => all + one, 0);
