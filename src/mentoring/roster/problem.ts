/** What is wrong with a file an administrator gave, where, and what would be right: plain English, one line. */
export type Problem = {
  readonly file: string;
  /** The first line is 1. */
  readonly line: number;
  readonly column?: string;
  readonly reason: string;
};

/** What is wrong with a line, before its place is put to it. */
export type Complaint = Omit<Problem, "file" | "line">;

/** "people.csv, line 4, email: …" */
export function describeProblem({ file, line, column, reason }: Problem): string {
  return [file, `line ${line}`, ...(column ? [column] : [])].join(", ").concat(`: ${reason}`);
}

const LONGEST_QUOTE = 60;

/** What stands in a cell, as it is shown back to whoever wrote it: on one line, without control characters. */
export function quote(text: string): string {
  const plain = text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "�");
  return `"${plain.length > LONGEST_QUOTE ? `${plain.slice(0, LONGEST_QUOTE)}…` : plain}"`;
}
