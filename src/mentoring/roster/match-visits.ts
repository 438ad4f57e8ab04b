import type { PairId } from "#kernel/id.ts";
import { isVisitOpen } from "#mentoring/visit/visit.ts";
import type { StoredVisit } from "./roster.ts";

/** A row of visits.csv whose pair and time are certain. */
export type PlacedVisitRow = {
  readonly line: number;
  readonly pairId: PairId;
  readonly startsAt: Temporal.Instant;
  /** The time zone of the school. */
  readonly zone: string;
  readonly movedFrom?: Temporal.Instant | undefined;
};

/** What a row of visits.csv says of the stored visits of its pair. */
export type VisitMatch =
  /** The pair has or had a visit at this time. */
  | { readonly kind: "known"; readonly visit: StoredVisit }
  /** A visit of that day, or the one that the row names, is at another time now. */
  | { readonly kind: "moves"; readonly visit: StoredVisit }
  /** The pair met on that day; what took place is not moved. */
  | { readonly kind: "met"; readonly visit: StoredVisit }
  /** Which of the visits of that day is meant cannot be said. */
  | { readonly kind: "unclear"; readonly visits: readonly StoredVisit[] }
  /** The pair has no open visit at the time from which the row moves one. */
  | { readonly kind: "nothing_to_move"; readonly from: Temporal.Instant }
  /** `beside`: a listed visit of the days around it that the list does not name any more. */
  | { readonly kind: "new"; readonly beside?: StoredVisit };

/** How far from a new visit one may lie that the list does not name, to be spoken of. */
const NEAR = { hours: 24 * 14 };

/**
 * Decides for each row whether its visit is known, new, or one whose time was corrected. A row moves the visit from whose
 * time it says that it was moved; without that, it moves a visit of the same pair and day, if there is only one that the
 * list does not name, and only one such row. A pure function.
 */
export function matchVisits(
  rows: readonly PlacedVisitRow[],
  stored: readonly StoredVisit[],
): ReadonlyMap<number, VisitMatch> {
  const byPlace = new Map(stored.toSorted(openLast).map((visit) => [placeOf(visit), visit]));
  const known = new Map(rows.map((row) => [row.line, byPlace.get(placeOf(row))]));
  const named = new Set([
    ...rows.map(placeOf),
    ...rows.flatMap(({ pairId, movedFrom }) => (movedFrom ? [placeOf({ pairId, startsAt: movedFrom })] : [])),
  ]);
  const free = stored.filter((visit) => !named.has(placeOf(visit)));
  const unplaced = rows.filter(({ line, movedFrom }) => !known.get(line) && !movedFrom);
  return new Map(
    rows.map((row): [number, VisitMatch] => {
      const visit = known.get(row.line);
      if (visit) return [row.line, { kind: "known", visit }];
      if (row.movedFrom) return [row.line, moveFrom(row.movedFrom, byPlace.get(placeOf(movedFromOf(row))))];
      const sameDay = unplaced.filter((other) => isSameDay(other, row, row.zone));
      return [row.line, matchByDay(row, free, sameDay.length)];
    }),
  );
}

function moveFrom(from: Temporal.Instant, visit: StoredVisit | undefined): VisitMatch {
  return visit && isVisitOpen(visit) ? { kind: "moves", visit } : { kind: "nothing_to_move", from };
}

function matchByDay(row: PlacedVisitRow, free: readonly StoredVisit[], rowsOfDay: number): VisitMatch {
  const ofDay = free.filter((visit) => isSameDay(visit, row, row.zone));
  const open = ofDay.filter(isVisitOpen);
  const [only, another] = open;
  if (only) return another || rowsOfDay > 1 ? { kind: "unclear", visits: open } : { kind: "moves", visit: only };
  const met = ofDay.find(({ status }) => status === "held");
  if (met) return { kind: "met", visit: met };
  const beside = free.find((visit) => visit.isListed && isVisitOpen(visit) && isNear(visit, row));
  return { kind: "new", ...(beside && { beside }) };
}

type Placed = Pick<PlacedVisitRow, "pairId" | "startsAt">;

const placeOf = ({ pairId, startsAt }: Placed) => `${pairId} ${startsAt}`;
const movedFromOf = ({ pairId, startsAt, movedFrom = startsAt }: PlacedVisitRow) => ({ pairId, startsAt: movedFrom });
/** Of several visits that had the same time, the one that still waits is meant. */
const openLast = (one: StoredVisit, other: StoredVisit) => Number(isVisitOpen(one)) - Number(isVisitOpen(other));
const dayOf = (at: Temporal.Instant, zone: string) => at.toZonedDateTimeISO(zone).toPlainDate();
const isSameDay = (one: Placed, other: Placed, zone: string) =>
  one.pairId === other.pairId && dayOf(one.startsAt, zone).equals(dayOf(other.startsAt, zone));

function isNear(one: Placed, other: Placed): boolean {
  const apart = one.startsAt.until(other.startsAt).abs();
  return one.pairId === other.pairId && Temporal.Duration.compare(apart, NEAR) <= 0;
}
