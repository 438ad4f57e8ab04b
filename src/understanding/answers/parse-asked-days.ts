import { LANGUAGES } from "#kernel/language.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";
import { createTextPattern } from "#understanding/pattern/pattern.ts";
import type { OwnQuestionWords } from "./own-question-words.ts";

type Day = Temporal.PlainDate;

/** The days that a question is about, both included; without an end, as long as it lasts. */
export type AskedDays = { readonly from: Day; readonly to?: Day };

/**
 * Reads the days that a folded question is about as a whole: "this month", "since October", "for three weeks". A month
 * by its name is the last one or the next one, as the question looks back or ahead. A single day is none of these.
 */
export function parseAskedDays(folded: string, today: Day, towards: "past" | "future"): AskedDays | undefined {
  for (const read of READERS) {
    const days = read(folded, today, towards);
    if (days) return days;
  }
  return undefined;
}

type Reader = (folded: string, today: Day, towards: "past" | "future") => AskedDays | undefined;

const WHOLE = {
  week: (day: Day) => {
    const from = day.subtract({ days: day.dayOfWeek - 1 });
    return { from, to: from.add({ days: 6 }) };
  },
  month: (day: Day) => {
    const from = day.with({ day: 1 });
    return { from, to: from.add({ months: 1 }).subtract({ days: 1 }) };
  },
  year: (day: Day) => ({ from: day.with({ month: 1, day: 1 }), to: day.with({ month: 12, day: 31 }) }),
} as const;

const SHIFTS = { this: 0, last: -1, next: 1 } as const;
const PERIODS = ["week", "month", "year"] as const;
const WHICH = ["this", "last", "next"] as const;
const UNITS = ["days", "weeks", "months"] as const;

const READERS: readonly Reader[] = LANGUAGES.flatMap((language) =>
  createReaders(LANGUAGE_PACKS[language].ownQuestions),
);

function createReaders({ periods, since, within, back, units, numbers, months }: OwnQuestionWords): Reader[] {
  const month = `(?:${months.map((name) => `(?:${name})`).join("|")})`;
  const sinceMonth = createTextPattern(`\\<${since} (?<month>${month})\\>`);
  const inMonth = createTextPattern(`\\<${within} (?<month>${month})\\>`);
  const number = `(?:${numbers.map((each) => `(?:${each})`).join("|")})`;
  const monthOf = (name: string) => months.findIndex((each) => createTextPattern(`^(?:${each})$`).test(name)) + 1;
  const numberOf = (word: string) => numbers.findIndex((each) => createTextPattern(`^(?:${each})$`).test(word)) + 1;
  const counted = UNITS.map((unit) => {
    const pattern = createTextPattern(`\\<${back} (?<number>${number}) (?:${units[unit]})\\>`);
    return { unit, pattern };
  });
  const whole = PERIODS.flatMap((period) =>
    WHICH.map((which) => ({ period, which, pattern: createTextPattern(`\\<(?:${periods[period][which]})\\>`) })),
  );
  return [
    (folded, today) => {
      const found = whole.find(({ pattern }) => pattern.test(folded));
      return found && WHOLE[found.period](today.add({ [`${found.period}s`]: SHIFTS[found.which] }));
    },
    (folded, today) => {
      for (const { unit, pattern } of counted) {
        const word = pattern.exec(folded)?.groups?.number;
        if (word !== undefined) return { from: today.subtract({ [unit]: numberOf(word) }) };
      }
      return undefined;
    },
    (folded, today) => {
      const name = sinceMonth.exec(folded)?.groups?.month;
      return name === undefined ? undefined : { from: firstOfMonth(monthOf(name), today, "past") };
    },
    (folded, today, towards) => {
      const name = inMonth.exec(folded)?.groups?.month;
      return name === undefined ? undefined : WHOLE.month(firstOfMonth(monthOf(name), today, towards));
    },
  ];
}

/** The first day of the last or the next month of that number; the month of today is both. */
function firstOfMonth(month: number, today: Day, towards: "past" | "future"): Day {
  const first = today.with({ month, day: 1 });
  const isAhead = month > today.month;
  const years = towards === "past" ? (isAhead ? -1 : 0) : month < today.month ? 1 : 0;
  return first.add({ years });
}
