import { type CsvRowProblem, quoteCell } from "./problem.ts";

/** Checks that the header names each column exactly once, in any order, and no other column. */
export function checkCsvHeader(names: readonly string[], columns: readonly string[]): CsvRowProblem[] {
  const separator = names.length === 1 && SEPARATORS.find(({ sign }) => names[0]?.includes(sign));
  if (separator)
    return [{ reason: `the columns are separated by ${separator.name}; save the file with commas between them` }];
  const missing = columns.filter((name) => !names.includes(name));
  const unknown = names.filter((name) => !columns.includes(name));
  const twice = columns.filter((name) => names.indexOf(name) !== names.lastIndexOf(name));
  return [
    ...missing.map((column) => ({ column, reason: "this column is missing" })),
    ...unknown.map((name) => ({
      reason: `${quoteCell(name)} is not a column of this file; they are ${columns.join(",")}`,
    })),
    ...twice.map((column) => ({ column, reason: "this column stands there twice" })),
  ];
}

/** Separators that spreadsheets use instead of the comma in locales where the comma is the decimal separator. */
const SEPARATORS = [
  { sign: ";", name: "semicolons" },
  { sign: "\t", name: "tabs" },
];
