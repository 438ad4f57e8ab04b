import type { Language } from "#kernel/language.ts";
import type { AnalysedClause, TextAnalysis } from "#understanding/clauses/analyse-text.ts";
import type { ExtractedValue, ExtractedVisitValues, UnreadableValue } from "#understanding/extracted-values.ts";
import type { DayMention } from "#understanding/facts/find-days.ts";
import type { DurationMention } from "#understanding/facts/find-durations.ts";
import type { TimeMention } from "#understanding/facts/find-times.ts";
import { getQuoteOfSpan } from "#understanding/fold/quote-span.ts";
import type { TextSpan } from "#understanding/fold/span.ts";
import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";
import { createAlternativesPattern } from "#understanding/pattern/phrases.ts";

/** A day, a time or a duration that the text mentions, and the clause that contains it. */
type Placed<F> = { readonly fact: F; readonly clause: AnalysedClause };

/**
 * Reads the day of the visit: a past day in a clause about the visit. It is uncertain if such clauses give two
 * different days.
 */
export function extractVisitDay(analysis: TextAnalysis): ExtractedValue<Temporal.PlainDate> | undefined {
  const days = readDaysOfVisit(analysis, "past");
  const first = days.find(({ sure }) => sure) ?? days[0];
  if (!first) return undefined;
  const agree = days.every(({ day }) => day.equals(first.day));
  return { value: first.day, quote: getQuoteOfSpan(analysis.folded, first.fact), sure: first.sure && agree };
}

/** Reads the other past day that an uncertain date of the visit may mean: 11/12 with the month first. */
export function extractOtherVisitDay(analysis: TextAnalysis): ExtractedValue<Temporal.PlainDate> | undefined {
  const [first] = daysOfVisit(analysis, "past");
  const meaning = first && !first.sure ? first.fact.meaning : undefined;
  const other = meaning && meaning !== "unreadable" && !meaning.sure ? meaning.other?.past : undefined;
  return other && first && !other.equals(first.day)
    ? { value: other, quote: getQuoteOfSpan(analysis.folded, first.fact), sure: false }
    : undefined;
}

/**
 * Reads a future day that the text clearly gives as the day of the visit, if it gives no past day. Fieldbook refuses
 * such a day.
 */
export function extractFutureVisitDay(analysis: TextAnalysis): ExtractedValue<Temporal.PlainDate> | undefined {
  const ahead =
    readDaysOfVisit(analysis, "past").length > 0 ? undefined : daysOfVisit(analysis, "future").find(({ sure }) => sure);
  return ahead && { value: ahead.day, quote: getQuoteOfSpan(analysis.folded, ahead.fact), sure: true };
}

/** The days in clauses about the visit; if there are none, those that dates mean in the other order of day and month. */
function readDaysOfVisit(analysis: TextAnalysis, when: "past" | "future") {
  const days = daysOfVisit(analysis, when);
  return days.length > 0 ? days : daysOfVisit(analysis, when, "other");
}

function daysOfVisit(analysis: TextAnalysis, when: "past" | "future", which: "own" | "other" = "own") {
  return factsOfVisit(analysis, "day").flatMap(({ fact, clause }) => {
    const { meaning } = fact;
    if (meaning === "unreadable" || isAnotherDay(fact, clause, analysis.language)) return [];
    const day = which === "own" ? meaning[when] : meaning.other?.[when];
    return day ? [{ day, fact, sure: which === "own" && meaning.sure && clause.ofVisit === "firmly" }] : [];
  });
}

/**
 * Reads the start and the duration of a visit. A range of times gives both. A value is uncertain if the text gives
 * several that differ.
 */
export function extractStartAndDuration(analysis: TextAnalysis): Pick<ExtractedVisitValues, "startsAt" | "minutes"> {
  const times = factsOfVisit(analysis, "time").map(withCertainty);
  const first = times.find((time) => time.minutes !== undefined) ?? times[0];
  const agree = times.every((time) => first?.startsAt.equals(time.startsAt));
  const startsAt = first && {
    value: first.startsAt,
    quote: getQuoteOfSpan(analysis.folded, first),
    sure: first.sure && agree,
  };
  const minutes = readDuration(analysis, times);
  return { ...(startsAt && { startsAt }), ...(minutes && { minutes }) };
}

/** Reads the first impossible day and the first impossible duration that the text gives for the visit. */
export function extractUnreadableValues(analysis: TextAnalysis): UnreadableValue[] {
  const days = analysis.clauses
    .flatMap((clause) => (clause.ofVisit ? only(clause, "day") : []))
    .filter(({ fact }) => fact.meaning === "unreadable")
    .map(({ fact }) => ({ kind: "day", quote: getQuoteOfSpan(analysis.folded, fact) }) as const);
  const durations = [...durationsOf(analysis), ...factsOfVisit(analysis, "time").map(({ fact }) => fact)]
    .filter((fact) => fact.minutes === "unreadable")
    .map((fact) => ({ kind: "minutes", quote: getQuoteOfSpan(analysis.folded, fact) }) as const);
  return [...days.slice(0, 1), ...durations.slice(0, 1)];
}

function readDuration(analysis: TextAnalysis, times: readonly TimeMention[]): ExtractedValue<number> | undefined {
  const found = [...times, ...durationsOf(analysis)].flatMap((fact) =>
    typeof fact.minutes === "number" ? [{ minutes: fact.minutes, sure: fact.sure, fact }] : [],
  );
  const first = found[0];
  if (!first) return undefined;
  const agree = found.every(({ minutes }) => minutes === first.minutes);
  return { value: first.minutes, quote: getQuoteOfSpan(analysis.folded, first.fact), sure: first.sure && agree };
}

/** Finds the durations of the visit. A duration in days or weeks counts only after words such as "lasted". */
function durationsOf(analysis: TextAnalysis): DurationMention[] {
  const { folded, language } = analysis;
  const talked = analysis.clauses.filter(({ kind, sure }) => kind === "request" && !sure);
  return [
    ...factsOfVisit(analysis, "duration").map(withCertainty),
    ...talked.flatMap((clause) => only(clause, "duration")).map(({ fact }) => fact),
  ].filter(
    (fact) =>
      !fact.isLater &&
      (!DAYS.test(folded.text.slice(fact.start, fact.end)) ||
        LANGUAGE_PACKS[language].visit.lasted.test(before(folded.text, fact))),
  );
}

/** Marks a time or a duration as uncertain if the clause that contains it is not certainly about the visit. */
function withCertainty<F extends TimeMention | DurationMention>({ fact, clause }: Placed<F>): F {
  return { ...fact, sure: fact.sure && clause.ofVisit === "firmly" };
}

const DAYS = createAlternativesPattern`\<${joinSourcesOfAllLanguages(({ durationContext }) => durationContext.days)}$`;

/**
 * Returns the facts in clauses that are certainly about the visit. If there are none, returns those in clauses that may
 * be about it.
 */
function factsOfVisit<W extends keyof FactOf>(analysis: TextAnalysis, what: W): Placed<FactOf[W]>[] {
  const factsIn = (how: AnalysedClause["ofVisit"]) =>
    analysis.clauses.filter(({ ofVisit }) => ofVisit === how).flatMap((clause) => only(clause, what));
  const firm = factsIn("firmly");
  return firm.length > 0 ? firm : factsIn("loosely");
}

type FactOf = { day: DayMention; time: TimeMention; duration: DurationMention };

function only<W extends keyof FactOf>(clause: AnalysedClause, what: W): Placed<FactOf[W]>[] {
  return clause.facts.flatMap((fact) => (fact.what === what ? [{ fact: fact as FactOf[W], clause }] : []));
}

/**
 * Whether the words around a day show that it is not the day of the visit: "since Monday", "before Friday", "on
 * Mondays".
 */
function isAnotherDay(fact: TextSpan, { words, start }: AnalysedClause, language: Language): boolean {
  return LANGUAGE_PACKS[language].visit.anotherDay.test(words.slice(0, fact.start - start).slice(-28));
}

function before(text: string, { start }: TextSpan): string {
  return text.slice(Math.max(0, start - 24), start);
}
