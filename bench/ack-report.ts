import { median } from "./measure/percentile.ts";

/** One line of the report: what was measured in each round, and what is promised of the median. */
export type Figure = {
  readonly what: string;
  readonly bolt?: readonly number[];
  readonly fieldbook: readonly number[];
  readonly promise?: Pledge;
};

/** Of the ratio to bare Bolt where there is one, otherwise of the figure itself. */
type Pledge = { readonly atLeast: number } | { readonly atMost: number };

export function isKept({ bolt, fieldbook, promise }: Figure): boolean {
  if (!promise) return true;
  const value = bolt ? median(fieldbook) / median(bolt) : median(fieldbook);
  return "atLeast" in promise ? value >= promise.atLeast : value <= promise.atMost;
}

/** The figures as a table: medians, every round in brackets, ratios, and whether what is promised is kept. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [["", "bare Bolt", "Fieldbook", "ratio", "promised", ""], ...figures.map(rowOf)];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const align = (cell: string, column: number) => {
    const width = widths[column] ?? 0;
    return column === 0 || column >= 4 ? cell.padEnd(width) : cell.padStart(width);
  };
  return rows.map((row) => row.map(align).join("  ").trimEnd()).join("\n");
}

function rowOf(figure: Figure): string[] {
  const { what, bolt, fieldbook, promise } = figure;
  const ratio = bolt ? (median(fieldbook) / median(bolt)).toFixed(2) : "";
  const promised = promise ? say(promise) : "";
  return [
    what,
    bolt ? cell(bolt) : "",
    cell(fieldbook),
    ratio,
    promised,
    promise ? (isKept(figure) ? "kept" : "MISSED") : "",
  ];
}

const say = (promise: Pledge) => ("atLeast" in promise ? `at least ${promise.atLeast}` : `at most ${promise.atMost}`);

const cell = (rounds: readonly number[]) => `${write(median(rounds))} [${rounds.map(write).join(" ")}]`;

const write = (value: number) =>
  value < 100 && !Number.isInteger(value) ? value.toFixed(1) : Math.round(value).toString();
