import type { TextSpan } from "#understanding/fold/span.ts";
import { TEXT_PLACES, type TextPlace } from "#understanding/language/correction-words.ts";
import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { findAllMatches } from "#understanding/pattern/find-all-matches.ts";
import { createTextPattern } from "#understanding/pattern/pattern.ts";

/** Where a text names a place of a record, and whether it denies it: "not what's hard". */
export type NamedPlace = TextSpan & {
  readonly place: TextPlace;
  readonly isDenied: boolean;
  /** Where the words begin that deny it. */
  readonly negatedFrom?: number;
};

/** Finds the places that a text names from a position on, in its order. `named` is the folded text with names masked. */
export function findNamedPlaces(named: string, from: number): NamedPlace[] {
  const found = TEXT_PLACES.flatMap((place) =>
    findAllMatches(PLACES[place], named)
      .filter(({ index }) => index >= from)
      .map(({ 0: words, index: start }) => ({ place, start, end: start + words.length })),
  ).toSorted((one, other) => one.start - other.start || other.end - one.end);
  const apart = found.filter((each, at) => !found.slice(0, at).some(({ end }) => end > each.start));
  return apart.map((each) => {
    const denied = DENIED.exec(named.slice(0, each.start));
    return { ...each, isDenied: denied !== null, ...(denied && { negatedFrom: denied.index }) };
  });
}

const PLACES = Object.fromEntries(
  TEXT_PLACES.map((place) => [
    place,
    createTextPattern(`\\<${joinSourcesOfAllLanguages(({ corrections }) => corrections.places[place])}\\>`, "g"),
  ]),
) as Readonly<Record<TextPlace, RegExp>>;
const DENIED = createTextPattern(`\\<${joinSourcesOfAllLanguages(({ corrections }) => corrections.denies)}\\s*$`);
