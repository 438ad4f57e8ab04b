import type { Token } from "#understanding/classifier/tokens.ts";
import type { TemporalFact } from "#understanding/facts/find-temporal-facts.ts";
import type { FactPlace } from "./fact-features.ts";

export type PlacedFact = FactPlace & { readonly fact: TemporalFact };

/** The days, times and durations of a text with their places. A range of times is a duration too. */
export function listFactPlaces(
  facts: readonly TemporalFact[],
  tokens: readonly Token[],
): Readonly<Record<TemporalFact["what"], readonly PlacedFact[]>> {
  const placed = facts.map((fact) => {
    const from = tokens.findIndex(({ end }) => end > fact.start);
    const to = tokens.findIndex(({ start }) => start >= fact.end);
    return { fact, from: Math.max(0, from), to: to < 0 ? tokens.length : to };
  });
  const counted = (isSome: (fact: TemporalFact) => boolean) => {
    const found = placed.filter(({ fact }) => isSome(fact));
    return found.map((each, index) => ({ ...each, index, count: found.length }));
  };
  return {
    day: counted(({ what }) => what === "day"),
    time: counted(({ what }) => what === "time"),
    duration: counted((fact) => fact.what !== "day" && typeof fact.minutes === "number"),
  };
}
