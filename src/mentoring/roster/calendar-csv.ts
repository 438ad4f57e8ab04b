import { z } from "zod";
import { CALENDAR_DAY_KINDS, type CalendarDay } from "#mentoring/programme/calendar.ts";
import { createCodeCellSchema, dayCellSchema, requiredCellSchema } from "./cell.ts";
import { checkCsvRows, createDuplicateFinder } from "./check-lines.ts";
import type { CsvFile } from "./decode-text.ts";
import type { CsvFileProblem, CsvRowProblem } from "./problem.ts";
import { parseCsvRows } from "./read-rows.ts";

const columns = {
  date: dayCellSchema,
  kind: createCodeCellSchema("kind of day", CALENDAR_DAY_KINDS),
  name: requiredCellSchema,
};

const rule = z.object(columns).transform(({ date, ...same }): CalendarDay => ({ ...same, on: date }));

export type ParsedCalendar = { readonly days: readonly CalendarDay[]; readonly problems: readonly CsvFileProblem[] };

/** Parses a CSV file with the days of the school calendar, and rejects duplicate days. */
export function parseCalendarFile(file: CsvFile): ParsedCalendar {
  const reading = parseCsvRows(file, columns, rule);
  const seen = createDuplicateFinder();
  const { kept, problems } = checkCsvRows(reading, (row, line): CalendarDay | readonly CsvRowProblem[] => {
    const earlier = seen(row.on.toString(), line);
    return earlier === undefined ? row : [{ column: "date", reason: `this day stands in line ${earlier} already` }];
  });
  return { days: kept, problems: [...reading.problems, ...problems] };
}
