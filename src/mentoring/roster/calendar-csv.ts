import { z } from "zod";
import { type CalendarDay, DAY_KINDS } from "#mentoring/programme/calendar.ts";
import { day, filled, oneOf } from "./cell.ts";
import { checkLines, firstSeen } from "./check-lines.ts";
import type { CsvFile } from "./decode-text.ts";
import type { Complaint, Problem } from "./problem.ts";
import { readRows } from "./read-rows.ts";

const columns = { date: day, kind: oneOf("kind of day", DAY_KINDS), name: filled };

const rule = z.object(columns).transform(({ date, ...same }): CalendarDay => ({ ...same, on: date }));

export type CalendarReading = { readonly days: readonly CalendarDay[]; readonly problems: readonly Problem[] };

/** The days of a calendar file; a day that stands there twice is a problem. */
export function readCalendar(file: CsvFile): CalendarReading {
  const reading = readRows(file, columns, rule);
  const seen = firstSeen();
  const { kept, problems } = checkLines(reading, (row, line): CalendarDay | readonly Complaint[] => {
    const earlier = seen(row.on.toString(), line);
    return earlier === undefined ? row : [{ column: "date", reason: `this day stands in line ${earlier} already` }];
  });
  return { days: kept, problems: [...reading.problems, ...problems] };
}
