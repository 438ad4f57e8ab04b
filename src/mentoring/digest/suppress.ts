/**
 * What may be shown of a few people: one set of rules for every page, every surface and every export.
 * A figure about fewer than five principals is never shown, and nothing shown lets it be worked out.
 */
export const FEWEST = 5;

export const TOO_FEW = "too few";
export type TooFew = typeof TOO_FEW;

/** A count, and how many different principals it is about, as far as it matters. */
export type Tally = { readonly events: number; readonly principals: number };

/** A share in whole per cent, of a base with enough principals in it. */
export function percentOf(part: number, base: Tally): number | TooFew {
  return base.principals < FEWEST ? TOO_FEW : Math.round((100 * part) / base.events);
}

/**
 * Parts that add up to a total which is known. Where some must be hidden, others are hidden with them, the smallest
 * first, until the total less what is shown says of no hidden part how large it is. What is shown keeps its order.
 */
export function suppressParts<Part extends Tally>(parts: readonly Part[]): readonly Part[] {
  const ascending = parts.toSorted((one, other) => one.principals - other.principals || one.events - other.events);
  let hidden = ascending.filter(({ principals }) => principals < FEWEST);
  if (hidden.length === 0) return parts;
  while (hidden.length < parts.length && givesItselfAway(hidden)) hidden = ascending.slice(0, hidden.length + 1);
  return parts.filter((part) => !hidden.includes(part));
}

/** The only hidden part is the difference; parts that must each hold at least one event may leave no choice either. */
function givesItselfAway(hidden: readonly Tally[]): boolean {
  const sum = (of: "events" | "principals") => hidden.reduce((total, part) => total + part[of], 0);
  return hidden.length === 1 || sum("principals") < FEWEST || sum("events") === hidden.length;
}

/** "10 to 19": wide enough that two weeks, compared, do not say who changed. */
export type Band = { readonly from: number; readonly to: number };

/**
 * Stages of one way, each with the principals who came so far, the widest first. A stage is shown, as a band, when
 * enough principals reached it and enough stopped between it and the stage shown before.
 */
export function suppressStages(stages: readonly number[]): readonly (Band | TooFew)[] {
  let before = Number.POSITIVE_INFINITY;
  return stages.map((principals) => {
    if (principals < FEWEST || before - principals < FEWEST) return TOO_FEW;
    before = principals;
    return bandOf(principals);
  });
}

function bandOf(principals: number): Band {
  if (principals < 10) return { from: FEWEST, to: 9 };
  const from = Math.floor(principals / 10) * 10;
  return { from, to: from + 9 };
}
