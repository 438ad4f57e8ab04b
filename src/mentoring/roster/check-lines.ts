import type { CsvFileProblem, CsvRowProblem } from "./problem.ts";
import type { ParsedCsvFile, ParsedCsvRow } from "./read-rows.ts";

export type CheckedCsvFile<Row, Kept> = {
  readonly kept: readonly Kept[];
  readonly problems: readonly CsvFileProblem[];
  /**
   * The rows of the file that are not blank but were rejected. An error in another file about a person in one of these
   * rows is left out, because this row is its cause.
   */
  readonly lost: readonly ParsedCsvRow<Row>[];
};

/**
 * Checks each row of a CSV file that could be parsed. `check` returns what to import of the row, or its errors. An
 * empty list of errors rejects the row without a message, because the cause is reported elsewhere.
 */
export function checkCsvRows<Row, Kept extends object>(
  reading: ParsedCsvFile<Row>,
  check: (row: Row, line: number) => Kept | readonly CsvRowProblem[],
): CheckedCsvFile<Row, Kept> {
  const kept: Kept[] = [];
  const problems: CsvFileProblem[] = [];
  const lost: ParsedCsvRow<Row>[] = [];
  for (const line of reading.lines) {
    const verdict = line.row ? check(line.row, line.number) : [];
    if (isComplaints(verdict)) {
      lost.push(line);
      problems.push(...verdict.map((complaint) => ({ file: reading.file, line: line.number, ...complaint })));
    } else {
      kept.push(verdict);
    }
  }
  return { kept, problems, lost };
}

/**
 * Creates a function that finds duplicate keys. It returns the line on which a key appeared before, or undefined if the
 * key appears for the first time.
 */
export function createDuplicateFinder(): (key: string, line: number) => number | undefined {
  const first = new Map<string, number>();
  return (key, line) => {
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, line);
    return earlier;
  };
}

function isComplaints(verdict: object): verdict is readonly CsvRowProblem[] {
  return Array.isArray(verdict);
}
