/** One problem of a file, its place and what would be right, in one line of plain English. */
export type FileProblem = {
  readonly file: string;
  /** The first line is 1. */
  readonly line: number;
  readonly column?: string;
  readonly reason: string;
};

/** A problem of a line, without its place. */
export type LineProblem = Omit<FileProblem, "file" | "line">;

/** "people.csv, line 4, email: …" */
export function describeProblem({ file, line, column, reason }: FileProblem): string {
  return [file, `line ${line}`, ...(column ? [column] : [])].join(", ").concat(`: ${reason}`);
}

const MAX_QUOTE = 60;

/** Quotes a cell in an error message: on one line, clipped, without control characters. */
export function quoteCell(text: string): string {
  const plain = text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "�");
  return `"${plain.length > MAX_QUOTE ? `${plain.slice(0, MAX_QUOTE)}…` : plain}"`;
}
