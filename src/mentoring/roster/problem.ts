/** A problem in a CSV file: its position, and one line of plain English that says what would be correct. */
export type CsvFileProblem = {
  readonly file: string;
  /** The line number; the first line is 1. */
  readonly line: number;
  readonly column?: string;
  readonly reason: string;
};

/** A problem in a row of a CSV file; the caller adds the file and the line number. */
export type CsvRowProblem = Omit<CsvFileProblem, "file" | "line">;

/** Formats a problem as "people.csv, line 4, email: …". */
export function describeProblem({ file, line, column, reason }: CsvFileProblem): string {
  return [file, `line ${line}`, ...(column ? [column] : [])].join(", ").concat(`: ${reason}`);
}

const MAX_QUOTE = 60;

/** Quotes a cell in an error message on one line, truncated and without control characters. */
export function quoteCell(text: string): string {
  const plain = text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "�");
  return `"${plain.length > MAX_QUOTE ? `${plain.slice(0, MAX_QUOTE)}…` : plain}"`;
}
