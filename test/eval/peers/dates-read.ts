import type { DescribedReading } from "#src/cli/describe-reading.ts";

/** A day as a recognizer of dates finds it in a text: "Tuesday" is both the last and the next. */
export type FoundDay = {
  readonly past?: Temporal.PlainDate | undefined;
  readonly future?: Temporal.PlainDate | undefined;
};

/** What a recognizer of dates finds in a text, in its order. */
export type FoundDates = { readonly days: readonly FoundDay[]; readonly minutes: readonly number[] };

/** No visit takes longer: "three weeks" is the length of none. */
export const MAX_MINUTES = 10 * 60;

export const NOTHING_READ: DescribedReading = {
  kind: "account",
  act: null,
  language: "en",
  with: [],
  held_on: null,
  starts_at: null,
  duration_minutes: null,
  modality: null,
  outcome: null,
  not_held_reason: null,
  next_visit_on: null,
  principal_commitments: [],
  mentor_commitments: [],
  what_is_working: null,
  challenge: null,
  principal_request: null,
  likely: [],
  rest: [],
  masked: [],
  risk: "none",
  quotes: {},
};

/**
 * Takes the dates of an account as whoever has only a recognizer of dates would: the first day that can be past is that
 * of the visit, the last one of the others that can be ahead is that of the next, and the first duration is its length.
 */
export function toReading({ days, minutes }: FoundDates): DescribedReading {
  const held = days.find(({ past }) => past);
  const next = days.findLast((day) => day !== held && day.future);
  return {
    ...NOTHING_READ,
    held_on: held?.past?.toString() ?? null,
    next_visit_on: next?.future?.toString() ?? null,
    duration_minutes: minutes[0] ?? null,
  };
}

/** Tells past days from those ahead. */
export function toFoundDay(days: readonly Temporal.PlainDate[], today: Temporal.PlainDate): FoundDay {
  const isPast = (day: Temporal.PlainDate) => Temporal.PlainDate.compare(day, today) <= 0;
  return { past: days.findLast(isPast), future: days.find((day) => !isPast(day)) };
}
