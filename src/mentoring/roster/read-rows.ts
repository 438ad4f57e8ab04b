import type { z } from "zod";
import type { CsvFile } from "./decode-text.ts";
import type { CsvFileProblem } from "./problem.ts";
import { type CsvRow, type CsvTableOptions, readCsvTable } from "./read-table.ts";

/** A line of a CSV file with its parsed row; `row` is absent if the line has a problem. */
export type ParsedCsvRow<Row> = CsvRow & { readonly row?: Row };

/** The parsed lines of a CSV file and all problems found in it. */
export type ParsedCsvFile<Row> = {
  readonly file: string;
  readonly isReadable: boolean;
  readonly lines: readonly ParsedCsvRow<Row>[];
  readonly problems: readonly CsvFileProblem[];
};

/** Parses a CSV file whose columns are the keys of `shape`, and reports every problem of every cell. */
export function parseCsvRows<Shape extends z.ZodRawShape, Row>(
  file: CsvFile,
  shape: Shape,
  rule: z.ZodType<Row, Record<keyof Shape, string>>,
  options: CsvTableOptions = {},
): ParsedCsvFile<Row> {
  const table = readCsvTable(file, Object.keys(shape), options);
  const problems = [...table.problems];
  const lines = table.lines.map((line): ParsedCsvRow<Row> => {
    if (!line.cells) return line;
    const parsed = rule.safeParse(line.cells);
    if (parsed.success) return { ...line, row: parsed.data };
    problems.push(...parsed.error.issues.map((issue) => toProblem(table.file, line, issue)));
    return line;
  });
  return { ...table, lines, problems };
}

/** Creates the empty result for a file that was not provided. */
export function createEmptyParsedFile(file: string): ParsedCsvFile<never> {
  return { file, isReadable: true, lines: [], problems: [] };
}

function toProblem(file: string, line: CsvRow, issue: z.core.$ZodIssue): CsvFileProblem {
  const [column] = issue.path;
  return { file, line: line.number, ...(typeof column === "string" && { column }), reason: issue.message };
}
