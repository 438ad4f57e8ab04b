import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  computePercentIfEnoughPrincipals,
  MIN_PRINCIPALS_PER_FIGURE,
  suppressSmallFunnelStages,
  suppressSmallParts,
  TOO_FEW_PRINCIPALS,
} from "#mentoring/digest/suppress-small-counts.ts";
import type { EventAndPrincipalCounts } from "#mentoring/overview/visits-of-week.ts";

/** Each principal of a part is in at least one of its events. */
const anyPart = fc
  .record({ principals: fc.integer({ min: 1, max: 12 }), more: fc.integer({ min: 0, max: 5 }) })
  .map(({ principals, more }) => ({ principals, events: principals + more }));
const anyParts = fc.array(anyPart, { maxLength: 7 });
const anyStages = fc
  .array(fc.integer({ min: 0, max: 60 }), { minLength: 3, maxLength: 3 })
  .map((stages) => stages.toSorted((one, two) => two - one));

describe("parts of a known total", () => {
  it("are never shown with fewer than five principals", () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        expect(suppressSmallParts(parts).every(isLarge)).toBe(true);
      }),
    );
  });

  it("say of no hidden part how large it is, by subtracting what is shown", () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const hidden = hiddenOf(parts);
        for (const part of hidden) expect(possibleSizes(part, hidden).length).toBeGreaterThan(1);
      }),
      { numRuns: 1000 },
    );
  });

  it("are all shown when all are large enough, and no more are hidden than must be", () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const [large, small] = [parts.filter(isLarge), parts.filter((part) => !isLarge(part))];
        const keepTheirSecret =
          small.length > 1 &&
          sum(small, "principals") >= MIN_PRINCIPALS_PER_FIGURE &&
          sum(small, "events") > small.length;
        if (small.length === 0 || keepTheirSecret) expect(suppressSmallParts(parts)).toEqual(large);
      }),
    );
  });

  it("keep their order", () => {
    const [costa, selva, sierra] = [tally(9), tally(6), tally(12)];
    expect(suppressSmallParts([costa, selva, sierra])).toEqual([costa, selva, sierra]);
    expect(suppressSmallParts([tally(2), tally(3), sierra])).toEqual([sierra]);
  });
});

describe("stages of one way", () => {
  it("are never shown with fewer than five principals, nor five apart from what is shown before", () => {
    fc.assert(
      fc.property(anyStages, (stages) => {
        const shown = stages.filter((_, index) => suppressSmallFunnelStages(stages)[index] !== TOO_FEW_PRINCIPALS);
        for (const [index, principals] of shown.entries()) {
          expect(principals).toBeGreaterThanOrEqual(MIN_PRINCIPALS_PER_FIGURE);
          if (index > 0) expect((shown[index - 1] ?? 0) - principals).toBeGreaterThanOrEqual(MIN_PRINCIPALS_PER_FIGURE);
        }
      }),
    );
  });

  it("lie in the band that is shown", () => {
    fc.assert(
      fc.property(anyStages, (stages) => {
        for (const [index, band] of suppressSmallFunnelStages(stages).entries()) {
          if (band === TOO_FEW_PRINCIPALS) continue;
          expect(stages[index]).toBeGreaterThanOrEqual(band.from);
          expect(stages[index]).toBeLessThanOrEqual(band.to);
        }
      }),
    );
  });

  it("tell from one week to the next no change of fewer than five", () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 200 }), fc.integer({ min: -4, max: 4 }), (before, change) => {
        const [then, now] = [bandOf(before), bandOf(Math.max(MIN_PRINCIPALS_PER_FIGURE, before + change))];
        const changes = new Set(inside(now).flatMap((late) => inside(then).map((early) => late - early)));
        // Whatever happened, no change at all or another one looks the same.
        expect(changes.size).toBeGreaterThan(MIN_PRINCIPALS_PER_FIGURE);
      }),
    );
  });
});

describe("a share", () => {
  it("needs five principals, however many events they have", () => {
    expect(computePercentIfEnoughPrincipals(9, { events: 12, principals: 4 })).toBe(TOO_FEW_PRINCIPALS);
    expect(computePercentIfEnoughPrincipals(9, { events: 12, principals: 5 })).toBe(75);
    expect(computePercentIfEnoughPrincipals(2, { events: 3, principals: 3 })).toBe(TOO_FEW_PRINCIPALS);
  });
});

describe("a planted fault is found", () => {
  it("hiding only what is small lets it be subtracted", () => {
    const parts = [tally(4), tally(7), tally(18)];
    const small = parts.filter((part) => !isLarge(part));
    expect(small.flatMap((part) => possibleSizes(part, small))).toEqual([4]);
    expect(possibleSizes(tally(1), [tally(1), tally(1)])).toEqual([1]);
  });
});

const isLarge = ({ principals }: EventAndPrincipalCounts) => principals >= MIN_PRINCIPALS_PER_FIGURE;
const tally = (principals: number): EventAndPrincipalCounts => ({ principals, events: principals });
const sum = (parts: readonly EventAndPrincipalCounts[], of: keyof EventAndPrincipalCounts) =>
  parts.reduce((total, part) => total + part[of], 0);
const hiddenOf = <Part extends EventAndPrincipalCounts>(parts: readonly Part[]) => {
  const shown = suppressSmallParts(parts);
  // With nothing shown there is nothing to subtract from.
  return shown.length === 0 ? [] : parts.filter((part) => !shown.includes(part));
};

/** What a reader who knows the total, what is shown and how many are hidden can still believe of one hidden part. */
function possibleSizes(part: EventAndPrincipalCounts, hidden: readonly EventAndPrincipalCounts[]): number[] {
  const rest = sum(hidden, "events");
  const others = hidden.length - 1;
  if (others === 0) return [part.events];
  return Array.from({ length: Math.max(0, rest - others) }, (_, more) => more + 1);
}

function bandOf(principals: number) {
  const [band = TOO_FEW_PRINCIPALS] = suppressSmallFunnelStages([principals]);
  if (band === TOO_FEW_PRINCIPALS) throw new Error(`${principals} are not too few`);
  return band;
}

const inside = ({ from, to }: { from: number; to: number }) =>
  Array.from({ length: to - from + 1 }, (_, past) => from + past);
