import type { Complaint, Problem } from "./problem.ts";
import type { Line, Reading } from "./reading.ts";

export type Checked<Row, Kept> = {
  readonly kept: readonly Kept[];
  readonly problems: readonly Problem[];
  /** The lines that say something, but nothing that can be used. */
  readonly lost: readonly Line<Row>[];
};

/**
 * Goes through the lines that mean something. `check` answers what is kept of one, or complaints; with none of them
 * the line is lost for a reason that was given elsewhere.
 */
export function checkLines<Row, Kept extends object>(
  reading: Reading<Row>,
  check: (row: Row, line: number) => Kept | readonly Complaint[],
): Checked<Row, Kept> {
  const kept: Kept[] = [];
  const problems: Problem[] = [];
  const lost: Line<Row>[] = [];
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

/** Remembers on which line each key stood first: answers that line, or undefined the first time. */
export function firstSeen(): (key: string, line: number) => number | undefined {
  const first = new Map<string, number>();
  return (key, line) => {
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, line);
    return earlier;
  };
}

function isComplaints(verdict: object): verdict is readonly Complaint[] {
  return Array.isArray(verdict);
}
