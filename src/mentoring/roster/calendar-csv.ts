import { z } from "zod";
import { CALENDAR_DAY_KINDS } from "#mentoring/programme/calendar.ts";
import { countDays, listDays, MAX_ENTRY_DAYS } from "#mentoring/programme/calendar-entries.ts";
import type { WantedDay } from "#mentoring/programme/change-calendar.ts";
import { createCodeCellSchema, createOptionalCellSchema, dayCellSchema, requiredCellSchema } from "./cell.ts";
import { checkCsvRows, createDuplicateFinder } from "./check-lines.ts";
import type { CsvFile } from "./decode-text.ts";
import type { CsvFileProblem, CsvRowProblem } from "./problem.ts";
import { parseCsvRows } from "./read-rows.ts";

const optionalDay = createOptionalCellSchema(dayCellSchema);

const columns = {
  date: optionalDay,
  until: optionalDay,
  start: optionalDay,
  end: optionalDay,
  kind: createCodeCellSchema("kind of day", [...CALENDAR_DAY_KINDS, "ordinary"]),
  name: createOptionalCellSchema(requiredCellSchema),
  place: createOptionalCellSchema(requiredCellSchema),
};

/** A line is one day, or all days from `date` to `until`, which may also be called `start` and `end`. */
const OPTIONAL = ["date", "until", "start", "end", "place"] as const;

type Line = { readonly days: readonly Temporal.PlainDate[] } & Pick<
  z.output<z.ZodObject<typeof columns>>,
  "kind" | "name" | "place"
>;

const rule = z.object(columns).transform(({ date, until, start, end, ...same }, context): Line => {
  const complain = (column: string, message: string) => context.addIssue({ code: "custom", path: [column], message });
  const [from, to] = [date ?? start, until ?? end];
  if (!from) complain("date", "is empty");
  if (!same.name && same.kind !== "ordinary") complain("name", "is empty");
  const length = from && to ? countDays(from, to) : 1;
  if (length < 1) complain("until", "is before the first day");
  if (length > MAX_ENTRY_DAYS)
    complain("until", `is ${length} days after the first day; at most ${MAX_ENTRY_DAYS} are taken`);
  if (!from || length < 1 || length > MAX_ENTRY_DAYS) return z.NEVER;
  return { ...same, days: listDays({ from, to: to ?? from }) };
});

export type ParsedCalendar = { readonly days: readonly WantedDay[]; readonly problems: readonly CsvFileProblem[] };

/** Parses a CSV file with the days of the school calendar, and rejects days that stand there twice. */
export function parseCalendarFile(file: CsvFile): ParsedCalendar {
  const reading = parseCsvRows(file, columns, rule, { optional: OPTIONAL });
  const seen = createDuplicateFinder();
  const { kept, problems } = checkCsvRows(reading, (row, line): { days: WantedDay[] } | readonly CsvRowProblem[] => {
    const twice = row.days.flatMap((on) => {
      const earlier = seen(`${on} ${row.place ?? ""}`, line);
      return earlier === undefined ? [] : [{ on, earlier }];
    });
    const [first] = twice;
    if (!first) return { days: row.days.map((on) => toWantedDay(row, on)) };
    const day = row.days.length === 1 ? "this day" : `${first.on}`;
    return [{ column: "date", reason: `${day} stands in line ${first.earlier} already` }];
  });
  return { days: kept.flatMap(({ days }) => days), problems: [...reading.problems, ...problems] };
}

function toWantedDay({ kind, name = "", place }: Line, on: Temporal.PlainDate): WantedDay {
  return { on, ...(kind === "ordinary" ? { kind } : { kind, name }), ...(place && { place }) };
}
