import type { FileProblem, LineProblem } from "./problem.ts";
import type { ParsedFile, ParsedLine } from "./read-rows.ts";

export type CheckedFile<Row, Kept> = {
  readonly kept: readonly Kept[];
  readonly problems: readonly FileProblem[];
  /**
   * The lines that have content but were rejected. They explain errors in other files that refer to the same people.
   */
  readonly lost: readonly ParsedLine<Row>[];
};

/**
 * Checks each line that could be parsed. `check` returns what to import of the line, or its errors. An empty list of
 * errors rejects the line without a message, because the cause is reported elsewhere.
 */
export function checkLines<Row, Kept extends object>(
  reading: ParsedFile<Row>,
  check: (row: Row, line: number) => Kept | readonly LineProblem[],
): CheckedFile<Row, Kept> {
  const kept: Kept[] = [];
  const problems: FileProblem[] = [];
  const lost: ParsedLine<Row>[] = [];
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

function isComplaints(verdict: object): verdict is readonly LineProblem[] {
  return Array.isArray(verdict);
}
