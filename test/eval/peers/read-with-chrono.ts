import { en, es, type ParsedComponents, type ParsedResult } from "chrono-node";
import { contextOf, type UtteranceLine } from "#test/corpus/utterance-corpus.ts";
import { type FoundDates, type FoundDay, MAX_MINUTES, toFoundDay } from "./dates-read.ts";

/** Finds days and durations with chrono. */
export function readWithChrono(line: UtteranceLine): FoundDates {
  const { today, dayFirst } = contextOf(line);
  const chrono = line.language === "es" ? es.casual : dayFirst ? en.GB : en.casual;
  const found = chrono.parse(line.text, new Date(line.now));
  return {
    days: found.flatMap(({ start }) => toDays(start, today)),
    minutes: found.flatMap((each) => toMinutes(each, new Date(line.now))),
  };
}

/** An hour from now, which it takes "for an hour" for. */
const isSpan = (start: ParsedComponents) => start.tags().has("result/relativeDateAndTime");

/** A weekday alone is the last and the next, a day without a year that of this year, the last and the next. */
function toDays(start: ParsedComponents, today: Temporal.PlainDate): readonly FoundDay[] {
  const isWeekday = start.isCertain("weekday");
  if (isSpan(start) || !(start.isCertain("day") || isWeekday)) return [];
  const [year, month, day] = [start.get("year"), start.get("month"), start.get("day")];
  const found = Temporal.PlainDate.from({ year: year ?? 0, month: month ?? 0, day: day ?? 0 });
  const step = start.isCertain("day") ? (start.isCertain("year") ? undefined : { years: 1 }) : { weeks: 1 };
  const all = step ? [found.subtract(step), found, found.add(step)] : [found];
  return [toFoundDay(all, today)];
}

function toMinutes({ start, end }: ParsedResult, now: Date): readonly number[] {
  const [from, to] = isSpan(start) ? [now, start.date()] : [start.date(), end?.date()];
  const minutes = to && (isSpan(start) || end?.isCertain("hour")) ? (to.getTime() - from.getTime()) / 60_000 : 0;
  return minutes > 0 && minutes <= MAX_MINUTES ? [minutes] : [];
}
