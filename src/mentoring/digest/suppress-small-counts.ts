import type { EventAndPrincipalCounts } from "#mentoring/overview/visits-of-week.ts";

/**
 * The minimum number of principals whom a figure must concern to be shown (suppression of small cells). A figure about
 * fewer principals is hidden, and so is every figure from which a hidden one could be computed.
 */
export const MIN_PRINCIPALS_PER_FIGURE = 5;

export const TOO_FEW_PRINCIPALS = "too few";
export type TooFewPrincipals = typeof TOO_FEW_PRINCIPALS;

/** Computes `part` in whole per cent of `base`; returns TOO_FEW_PRINCIPALS if `base` concerns too few principals. */
export function computePercentIfEnoughPrincipals(
  part: number,
  base: EventAndPrincipalCounts,
): number | TooFewPrincipals {
  return base.principals < MIN_PRINCIPALS_PER_FIGURE ? TOO_FEW_PRINCIPALS : Math.round((100 * part) / base.events);
}

/**
 * Applies complementary suppression to the parts of a known total: if a part must be hidden, further parts are hidden,
 * smallest first, until no hidden part can be computed by subtraction. The visible parts keep their order.
 */
export function suppressSmallParts<Part extends EventAndPrincipalCounts>(parts: readonly Part[]): readonly Part[] {
  const ascending = parts.toSorted((one, other) => one.principals - other.principals || one.events - other.events);
  let hidden = ascending.filter(({ principals }) => principals < MIN_PRINCIPALS_PER_FIGURE);
  if (hidden.length === 0) return parts;
  while (hidden.length < parts.length && canBeComputed(hidden)) hidden = ascending.slice(0, hidden.length + 1);
  return parts.filter((part) => !hidden.includes(part));
}

/**
 * Whether the hidden parts, together with the total, still reveal a figure about too few principals. A single hidden
 * part is the difference from the total. Several parts may concern too few principals even together. If there are as
 * many hidden events as hidden parts, each part has one event.
 */
function canBeComputed(hidden: readonly EventAndPrincipalCounts[]): boolean {
  const sum = (of: "events" | "principals") => hidden.reduce((total, part) => total + part[of], 0);
  return hidden.length === 1 || sum("principals") < MIN_PRINCIPALS_PER_FIGURE || sum("events") === hidden.length;
}

/** A range such as 10 to 19, wide enough that comparing two weeks reveals no single principal. */
export type CountRange = { readonly from: number; readonly to: number };

/**
 * Suppresses the stages of a funnel that concern too few principals. `stages` are the numbers of principals who reached
 * each stage, largest first. A stage is shown as a range if enough principals reached it and enough dropped out since
 * the previous visible stage; otherwise it is hidden.
 */
export function suppressSmallFunnelStages(stages: readonly number[]): readonly (CountRange | TooFewPrincipals)[] {
  let before = Number.POSITIVE_INFINITY;
  return stages.map((principals) => {
    if (principals < MIN_PRINCIPALS_PER_FIGURE || before - principals < MIN_PRINCIPALS_PER_FIGURE)
      return TOO_FEW_PRINCIPALS;
    before = principals;
    return bandOf(principals);
  });
}

function bandOf(principals: number): CountRange {
  if (principals < 10) return { from: MIN_PRINCIPALS_PER_FIGURE, to: 9 };
  const from = Math.floor(principals / 10) * 10;
  return { from, to: from + 9 };
}
