import { LANGUAGES, type Language } from "#kernel/language.ts";
import type { PreparedText } from "#understanding/clauses/prepare-text.ts";
import { type DayMention, findDays } from "#understanding/facts/find-days.ts";
import { removeOverlappingSpans } from "#understanding/fold/span.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";
import type { WishWords } from "#understanding/language/sources.ts";
import { createTextPattern } from "#understanding/pattern/pattern.ts";

type Day = Temporal.PlainDate;

/**
 * The days that a wish names. `from` and `to` are both meant: "the 3rd to the 7th", "next week". `until` is the day that
 * stands after "until", which some wishes include and others do not.
 */
export type Period = { readonly from?: Day; readonly to?: Day; readonly until?: Day };

/** Finds from when to when a wish is to hold. Days that are over are none. */
export function findPeriod(text: PreparedText, language: Language): Period | undefined {
  const { named, context } = text;
  const { today } = context;
  const days = listComingDays(text, language);
  const [first, second] = days;
  const words = PATTERNS[language];
  if (first && second) return between(first, second, named);
  if (first) {
    const end = words.toDayOfMonth.exec(named.slice(first.end))?.[1];
    if (end !== undefined) return { from: first.on, to: dayOfMonthFrom(first.on, Number(end)) };
    if (words.until.test(named.slice(0, first.start))) return { until: first.on };
  }
  if (words.monthEnd.test(named)) return { until: today.with({ day: today.daysInMonth }) };
  const length = lengthOf(named, language);
  if (length) {
    const from = first?.on ?? (words.nextWeek.test(named) ? mondayAfter(today) : today);
    return { from, to: from.add(length).subtract({ days: 1 }) };
  }
  if (first) return { from: first.on, to: first.on };
  if (words.nextWeek.test(named)) return weekOf(mondayAfter(today));
  return words.thisWeek.test(named) ? { from: today, to: fridayOf(today) } : undefined;
}

type Found = DayMention & { readonly on: Day };

/** All days that are named, also where their numbers may be times: "from the 3rd to the 7th". */
function listComingDays({ named, context }: PreparedText, language: Language): readonly Found[] {
  const apart = named.replace(PATTERNS[language].range, (words) => ",".padEnd(words.length));
  const days = removeOverlappingSpans(findDays(apart, language, context));
  return days
    .toSorted((one, other) => one.start - other.start)
    .flatMap((day) => {
      const on = toComingDay(day, context.today);
      return on ? [{ ...day, on }] : [];
    });
}

/**
 * Two days: the first of "the 3rd to the 7th of January" has the month of the second, and the second of "Monday to Friday"
 * comes after the first.
 */
function between(first: Found, second: Found, named: string): Period {
  const [begins, ends] = [first, second].map(({ start, end }) => named.slice(start, end));
  if (ends !== undefined && !/\d/.test(ends) && Temporal.PlainDate.compare(second.on, first.on) < 0)
    return { from: first.on, to: second.on.add({ days: 7 * Math.ceil(second.on.until(first.on).days / 7) }) };
  const isOfSameMonth = BARE.test(begins ?? "") && !BARE.test(ends ?? "");
  const from = isOfSameMonth ? dayOfMonthBefore(second.on, first.on.day) : first.on;
  return Temporal.PlainDate.compare(from, second.on) <= 0 ? { from, to: second.on } : { from: second.on, to: from };
}

const BARE = createTextPattern("^(?:\\p{L}+ )*\\d{1,2}(?:st|nd|rd|th)?$");

/** The next day that the words can mean; a weekday never means today. */
function toComingDay({ meaning }: DayMention, today: Day): Day | undefined {
  if (meaning === "unreadable") return undefined;
  const { past, future } = meaning;
  return future ?? (past?.equals(today) ? today : undefined);
}

function lengthOf(named: string, language: Language): Temporal.DurationLike | undefined {
  const { numberOf } = LANGUAGE_PACKS[language].numbers;
  for (const unit of ["days", "weeks", "months"] as const) {
    const count = PATTERNS[language].lengths[unit].exec(named)?.[1];
    const number = count === undefined ? Number.NaN : numberOf(count);
    if (Number.isInteger(number) && number > 0 && number <= MAX_COUNT) return { [unit]: number };
  }
  return undefined;
}

const MAX_COUNT = 90;

const mondayAfter = (day: Day) => day.add({ days: 8 - day.dayOfWeek });
const fridayOf = (day: Day) => day.add({ days: Math.max(0, 5 - day.dayOfWeek) });
const weekOf = (monday: Day): Period => ({ from: monday, to: fridayOf(monday) });

function dayOfMonthFrom(from: Day, day: number): Day {
  return day >= from.day ? from.with({ day }) : from.add({ months: 1 }).with({ day });
}

function dayOfMonthBefore(to: Day, day: number): Day {
  return day <= to.day ? to.with({ day }) : to.subtract({ months: 1 }).with({ day });
}

const PATTERNS = Object.fromEntries(
  LANGUAGES.map((language) => [language, createPatterns(language, LANGUAGE_PACKS[language].wishes)]),
) as Record<Language, ReturnType<typeof createPatterns>>;

function createPatterns(language: Language, { until, to, thisWeek, nextWeek, lasts, units, monthEnd }: WishWords) {
  const { word } = LANGUAGE_PACKS[language].numbers;
  const ofLength = (unit: keyof WishWords["units"]) =>
    createTextPattern(`${lasts} (\\d{1,2}|${word}) (?:${units[unit]})\\>`);
  return {
    until: createTextPattern(`${until} $`),
    toDayOfMonth: createTextPattern(`^ ?${to} ?(\\d{1,2})(?:st|nd|rd|th)?\\>`),
    range: createTextPattern(`(?<=\\d(?:st|nd|rd|th)?) ${to} `, "g"),
    thisWeek: createTextPattern(`\\<(?:${thisWeek})\\>`),
    nextWeek: createTextPattern(`\\<(?:${nextWeek})\\>`),
    monthEnd: createTextPattern(`\\<(?:${monthEnd})\\>`),
    lengths: { days: ofLength("days"), weeks: ofLength("weeks"), months: ofLength("months") },
  };
}
