import { checkCsvHeader } from "./check-header.ts";
import { type CsvFile, decodeCsvText } from "./decode-text.ts";
import type { CsvFileProblem, CsvRowProblem } from "./problem.ts";
import { splitCsvLine } from "./split-line.ts";

/** One line of a CSV file with its raw cells, by column name; `cells` is absent if the line cannot be split. */
export type CsvRow = {
  readonly number: number;
  readonly text: string;
  readonly cells?: Readonly<Record<string, string>>;
};

export type CsvTable = {
  readonly file: string;
  /** False if not even the header could be parsed, so that the content of the file is unknown. */
  readonly isReadable: boolean;
  readonly lines: readonly CsvRow[];
  readonly problems: readonly CsvFileProblem[];
};

export type CsvTableOptions = {
  /** Lines that begin with "#" are for those who read the file, and are passed over. */
  readonly hasRemarks?: boolean;
  /** The columns that may be absent; their cells are then empty. */
  readonly optional?: readonly string[];
};

/**
 * Splits a CSV file (RFC 4180) into raw cells. Its header must name exactly `columns`, in any order, of which some may be
 * optional. Lines are split
 * separately, so that an unclosed quotation mark cannot consume the lines after it; for that reason a cell with a line
 * break is rejected.
 */
export function readCsvTable(file: CsvFile, columns: readonly string[], options: CsvTableOptions = {}): CsvTable {
  const text = decodeCsvText(file);
  if (typeof text !== "string") return unreadable(file.name, [text]);
  const [header, ...body] = linesOf(text, options);
  if (!header) {
    const reason = `this file is empty; its first line must be ${columns.join(",")}`;
    return unreadable(file.name, [{ file: file.name, line: 1, reason }]);
  }
  const { optional = [] } = options;
  const { names, complaints } = readHeader(header.text, columns, optional);
  const problems = complaints.map((complaint) => ({ file: file.name, line: header.number, ...complaint }));
  return problems.length > 0 ? unreadable(file.name, problems) : readBody(file.name, body, names, optional);
}

function linesOf(text: string, { hasRemarks }: CsvTableOptions): CsvRow[] {
  const lines = text.split(/\r\n|\n|\r/).map((line, index) => ({ number: index + 1, text: line }));
  return lines.filter((line) => !isBlank(line.text) && !(hasRemarks && isRemark(line.text)));
}

/** Whether a line is a remark; a spreadsheet puts quotation marks around one with a comma in it. */
function isRemark(line: string): boolean {
  return /^"?#/.test(line);
}

/** Whether a line is blank or consists of separators only, as spreadsheets leave them below a table. */
function isBlank(line: string): boolean {
  return /^[\s,;]*$/.test(line);
}

type Header = { readonly names: readonly string[]; readonly complaints: readonly CsvRowProblem[] };

function readHeader(line: string, columns: readonly string[], optional: readonly string[]): Header {
  const fields = splitCsvLine(line);
  if (typeof fields === "string") return { names: [], complaints: [{ reason: fields }] };
  const names = fields.map((name) => name.trim());
  const wanted = columns.filter((column) => names.includes(column) || !optional.includes(column));
  return { names, complaints: checkCsvHeader(names, wanted) };
}

function readBody(
  file: string,
  body: readonly CsvRow[],
  names: readonly string[],
  optional: readonly string[],
): CsvTable {
  const empty = Object.fromEntries(optional.map((name) => [name, ""]));
  const problems: CsvFileProblem[] = [];
  const lines = body.map((line): CsvRow => {
    const fields = splitCsvLine(line.text);
    if (typeof fields !== "string" && fields.length === names.length) {
      return {
        ...line,
        cells: { ...empty, ...Object.fromEntries(names.map((name, index) => [name, fields[index] ?? ""])) },
      };
    }
    const reason = typeof fields === "string" ? fields : unequal(fields.length, names.length);
    problems.push({ file, line: line.number, reason });
    return line;
  });
  return { file, isReadable: true, lines, problems };
}

function unequal(fields: number, columns: number): string {
  const few = `${fields} ${fields === 1 ? "field" : "fields"}`;
  return `has ${few} where the header has ${columns}; a field with a comma in it needs quotation marks`;
}

function unreadable(file: string, problems: readonly CsvFileProblem[]): CsvTable {
  return { file, isReadable: false, lines: [], problems };
}
