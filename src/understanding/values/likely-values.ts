import type { AccountClause, AccountReading, JudgedFact } from "#understanding/account/account-reading.ts";
import type { ClauseRole } from "#understanding/account/clause-roles.ts";
import type { PreparedText } from "#understanding/clauses/prepare-text.ts";
import type { ExtractedValue, ExtractedVisitValues, StatedNextVisit } from "#understanding/extracted-values.ts";
import { getQuoteOfSpan } from "#understanding/fold/quote-span.ts";
import { isDoubtful } from "./is-doubtful.ts";

/**
 * From which probability a value is likely, and from which it is sure. They were chosen on accounts of writers whom the
 * classifiers had not seen; of the sure values there, four in a hundred were wrong.
 */
const THRESHOLDS = {
  day: { likely: 0.35, sure: 0.9 },
  next: { likely: 0.4, sure: 0.93 },
  time: { likely: 0.5, sure: 0.85 },
  duration: { likely: 0.4, sure: 0.9 },
  outcome: { likely: 0.4, sure: 0.95 },
  modality: { likely: 0.3, sure: 0.97 },
  reason: { likely: 0.25, sure: 0.85 },
} as const;

/** From which probability that a visit did not take place it is not taken to have been held. */
const MAY_NOT_BE_HELD = 0.07;

type Value<T> = ExtractedValue<T> | undefined;

export function dayOf({ days }: AccountReading, { folded }: PreparedText): Value<Temporal.PlainDate> {
  const found = days.flatMap((judged) => {
    const { fact, ofVisit } = judged;
    if (fact.what !== "day" || fact.meaning === "unreadable" || ofVisit < THRESHOLDS.day.likely) return [];
    const day = fact.meaning.past;
    return day ? [{ day, judged, isSure: fact.meaning.sure && ofVisit >= THRESHOLDS.day.sure }] : [];
  });
  const first = strongest(found, ({ judged }) => judged.ofVisit);
  if (!first) return undefined;
  const isAlone = found.every(({ day }) => day.equals(first.day));
  return { value: first.day, quote: getQuoteOfSpan(folded, first.judged.fact), sure: first.isSure && isAlone };
}

export function nextOf({ days, times }: AccountReading, { folded, context }: PreparedText): Value<StatedNextVisit> {
  const found = days.flatMap((judged) => {
    const { fact, ofNext } = judged;
    if (fact.what !== "day" || fact.meaning === "unreadable" || ofNext < THRESHOLDS.next.likely) return [];
    return fact.meaning.future && !fact.meaning.future.equals(context.today)
      ? [{ on: fact.meaning.future, judged, isSure: fact.meaning.sure && ofNext >= THRESHOLDS.next.sure }]
      : [];
  });
  const first = strongest(found, ({ judged }) => judged.ofNext);
  if (!first) return undefined;
  const { fact } = first.judged;
  const near = times.find((time) => isNear(time, fact) && time.ofVisit < THRESHOLDS.time.likely)?.fact;
  const at = near?.what === "time" ? near.startsAt : undefined;
  const span = {
    start: Math.min(fact.start, near?.start ?? fact.start),
    end: Math.max(fact.end, near?.end ?? fact.end),
  };
  return { value: { on: first.on, ...(at && { at }) }, quote: getQuoteOfSpan(folded, span), sure: first.isSure };
}

/** How many characters may stand between the day of the next visit and its time. */
const NEAR = 30;

function isNear({ fact: time }: JudgedFact, day: JudgedFact["fact"]): boolean {
  return time.start - day.end < NEAR && day.start - time.end < NEAR;
}

export function timeOf({ times }: AccountReading, { folded }: PreparedText): Value<Temporal.PlainTime> {
  const first = strongest(times, ({ ofVisit }) => ofVisit);
  if (first?.fact.what !== "time" || first.ofVisit < THRESHOLDS.time.likely) return undefined;
  const { fact } = first;
  return {
    value: fact.startsAt,
    quote: getQuoteOfSpan(folded, fact),
    sure: fact.sure && first.ofVisit >= THRESHOLDS.time.sure,
  };
}

export function durationOf({ durations }: AccountReading, { folded }: PreparedText): Value<number> {
  const likely = durations.filter(({ ofVisit }) => ofVisit >= THRESHOLDS.duration.likely);
  const first = strongest(likely, ({ ofVisit }) => ofVisit);
  const fact = first?.fact;
  const minutes = fact && fact.what !== "day" ? fact.minutes : undefined;
  if (!first || fact?.what === "day" || typeof minutes !== "number") return undefined;
  const isAlone = likely.every(({ fact: other }) => other.what !== "day" && other.minutes === minutes);
  const sure = first.fact.what !== "day" && first.fact.sure && first.ofVisit >= THRESHOLDS.duration.sure && isAlone;
  return { value: minutes, quote: getQuoteOfSpan(folded, first.fact), sure };
}

function strongest<T>(all: readonly T[], strengthOf: (each: T) => number): T | undefined {
  return all.reduce<T | undefined>(
    (best, each) => (best === undefined || strengthOf(each) > strengthOf(best) ? each : best),
    undefined,
  );
}

export function outcomeOf(
  { outcome, notHeld, clauses }: AccountReading,
  prepared: PreparedText,
): ExtractedVisitValues["outcome"] {
  if (!outcome || outcome.probability < THRESHOLDS.outcome.likely) return undefined;
  if (outcome.value !== "not_held" && notHeld > MAY_NOT_BE_HELD) return undefined;
  const sure = outcome.probability >= THRESHOLDS.outcome.sure;
  return { value: outcome.value, quote: quoteOfRoles(["outcome", "visit", "reason"], clauses, prepared), sure };
}

export function modalityOf(
  { modality, clauses }: AccountReading,
  prepared: PreparedText,
): ExtractedVisitValues["modality"] {
  if (!modality || modality.probability < THRESHOLDS.modality.likely) return undefined;
  const sure = modality.probability >= THRESHOLDS.modality.sure;
  return { value: modality.value, quote: quoteOfRoles(["visit", "activity", "outcome"], clauses, prepared), sure };
}

export function reasonOf(
  { reason, clauses }: AccountReading,
  prepared: PreparedText,
): ExtractedVisitValues["notHeldReason"] {
  if (!reason || reason.probability < THRESHOLDS.reason.likely) return undefined;
  const sure = reason.probability >= THRESHOLDS.reason.sure;
  return { value: reason.value, quote: quoteOfRoles(["reason", "outcome", "visit"], clauses, prepared), sure };
}

/** The words of the first clause of the first of these roles that the text has, or else of its first clause. */
function quoteOfRoles(
  roles: readonly ClauseRole[],
  clauses: readonly AccountClause[],
  { folded, text }: PreparedText,
): string {
  const known = clauses.filter((each) => !isDoubtful(each));
  const [clause = clauses[0]] = roles.flatMap((role) => known.find((each) => each.role === role) ?? []);
  return clause ? getQuoteOfSpan(folded, clause) : text.trim();
}
