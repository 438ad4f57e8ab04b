import type { VisitsFacts } from "#mentoring/digest/facts.ts";
import { suppressParts, type Tally } from "#mentoring/digest/suppress.ts";

export type Regions = {
  readonly shown: readonly (Tally & { readonly region: string })[];
  /** The others are too few, or would give away one that is. */
  readonly isPartial: boolean;
};

/** Planned visits by region. With a single region there is nothing to compare, so none is shown. */
export function visitsByRegion({ regions }: Pick<VisitsFacts, "regions">): Regions {
  const shown = regions.length > 1 ? suppressParts(regions) : [];
  return { shown, isPartial: shown.length < regions.length };
}
