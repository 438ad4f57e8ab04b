import { median } from "./measure/percentile.ts";

/** One line of the report: what was measured in each round, and what is promised of it. */
export type Figure = {
  readonly what: string;
  /** The same, round by round, of what it is measured against: bare Bolt, or an earlier Fieldbook. */
  readonly beside?: readonly number[];
  readonly fieldbook: readonly number[];
  readonly promise?: Pledge;
};

/** Of the median of the rounds' ratios where there is something beside it, otherwise of the median itself. */
type Pledge = { readonly atLeast: number } | { readonly atMost: number };

export function isKept(figure: Figure): boolean {
  const { promise } = figure;
  if (!promise) return true;
  const value = ratioOf(figure) ?? median(figure.fieldbook);
  return "atLeast" in promise ? value >= promise.atLeast : value <= promise.atMost;
}

/** A round is run on one machine in one minute: its two figures can be divided, those of two rounds cannot. */
function ratioOf({ beside, fieldbook }: Figure): number | undefined {
  return beside && median(fieldbook.map((value, round) => value / (beside[round] ?? Number.NaN)));
}

/** The figures as a table: medians, every round in brackets, ratios, and whether what is promised is kept. */
export function tableOf(besides: string, figures: readonly Figure[]): string {
  const rows = [["", besides, "Fieldbook", "ratio", "promised", ""], ...figures.map(rowOf)];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const align = (cell: string, column: number) => {
    const width = widths[column] ?? 0;
    return column === 0 || column >= 4 ? cell.padEnd(width) : cell.padStart(width);
  };
  return rows.map((row) => row.map(align).join("  ").trimEnd()).join("\n");
}

function rowOf(figure: Figure): string[] {
  const { what, beside, fieldbook, promise } = figure;
  return [
    what,
    beside ? cell(beside) : "",
    cell(fieldbook),
    ratioOf(figure)?.toFixed(2) ?? "",
    promise ? say(promise) : "",
    promise ? (isKept(figure) ? "kept" : "MISSED") : "",
  ];
}

const say = (promise: Pledge) => ("atLeast" in promise ? `at least ${promise.atLeast}` : `at most ${promise.atMost}`);

const cell = (rounds: readonly number[]) => `${write(median(rounds))} [${rounds.map(write).join(" ")}]`;

const write = (value: number) =>
  value < 100 && !Number.isInteger(value) ? value.toFixed(1) : Math.round(value).toString();
