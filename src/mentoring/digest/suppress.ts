/**
 * Suppression of small cells, the same for every page and surface: a figure about fewer principals than this is
 * hidden, and so is any figure from which a hidden one could be computed.
 */
export const MIN_PRINCIPALS = 5;

export const TOO_FEW = "too few";
export type TooFew = typeof TOO_FEW;

/** A count of events, and how many distinct principals they concern. */
export type Tally = { readonly events: number; readonly principals: number };

/** A share in whole per cent, or TOO_FEW if the base concerns too few principals. */
export function computePercent(part: number, base: Tally): number | TooFew {
  return base.principals < MIN_PRINCIPALS ? TOO_FEW : Math.round((100 * part) / base.events);
}

/**
 * Complementary suppression for parts of a known total. If a part must be hidden, further parts are hidden, smallest
 * first, until no hidden part can be computed by subtraction. The shown parts keep their order.
 */
export function suppressParts<Part extends Tally>(parts: readonly Part[]): readonly Part[] {
  const ascending = parts.toSorted((one, other) => one.principals - other.principals || one.events - other.events);
  let hidden = ascending.filter(({ principals }) => principals < MIN_PRINCIPALS);
  if (hidden.length === 0) return parts;
  while (hidden.length < parts.length && canBeComputed(hidden)) hidden = ascending.slice(0, hidden.length + 1);
  return parts.filter((part) => !hidden.includes(part));
}

/**
 * Whether hidden parts can be computed: a single one is the difference to the total, and as many events as parts mean
 * one event in each.
 */
function canBeComputed(hidden: readonly Tally[]): boolean {
  const sum = (of: "events" | "principals") => hidden.reduce((total, part) => total + part[of], 0);
  return hidden.length === 1 || sum("principals") < MIN_PRINCIPALS || sum("events") === hidden.length;
}

/** A range such as 10 to 19, wide enough that comparing two weeks does not reveal a single principal. */
export type Band = { readonly from: number; readonly to: number };

/**
 * Stages of a funnel as numbers of principals, widest first. A stage is shown, as a band, if enough principals reached
 * it and enough dropped out between it and the stage shown before it.
 */
export function suppressStages(stages: readonly number[]): readonly (Band | TooFew)[] {
  let before = Number.POSITIVE_INFINITY;
  return stages.map((principals) => {
    if (principals < MIN_PRINCIPALS || before - principals < MIN_PRINCIPALS) return TOO_FEW;
    before = principals;
    return bandOf(principals);
  });
}

function bandOf(principals: number): Band {
  if (principals < 10) return { from: MIN_PRINCIPALS, to: 9 };
  const from = Math.floor(principals / 10) * 10;
  return { from, to: from + 9 };
}
