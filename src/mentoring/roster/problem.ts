/** A problem in a file: its position and what would be correct, as one line of plain English. */
export type FileProblem = {
  readonly file: string;
  /** The line number; the first line is 1. */
  readonly line: number;
  readonly column?: string;
  readonly reason: string;
};

/** A problem in a line whose position is added by the caller. */
export type LineProblem = Omit<FileProblem, "file" | "line">;

/** Formats a problem as "people.csv, line 4, email: …". */
export function describeProblem({ file, line, column, reason }: FileProblem): string {
  return [file, `line ${line}`, ...(column ? [column] : [])].join(", ").concat(`: ${reason}`);
}

const MAX_QUOTE = 60;

/** Quotes a cell in an error message on one line, truncated and without control characters. */
export function quoteCell(text: string): string {
  const plain = text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "�");
  return `"${plain.length > MAX_QUOTE ? `${plain.slice(0, MAX_QUOTE)}…` : plain}"`;
}
