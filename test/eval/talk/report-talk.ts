import { readNote } from "#src/cli/read.ts";
import type { SaidEveryday } from "./say-everyday.ts";
import type { ToldAccount } from "./tell-account.ts";

/** The value that this share of the numbers does not exceed. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (numbers: readonly number[]) => quantile(numbers, 0.5);

const ofAll = (part: number, whole: number) => `${part} of ${whole} (${percent(part / Math.max(1, whole))})`;
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

export function reportAccounts(language: string, told: readonly ToldAccount[]): readonly string[] {
  const saved = told.filter(({ failure }) => failure === undefined);
  const figuresOf = (name: "exchanges" | "taps") => {
    const numbers = saved.map((each) => each[name]);
    return `${name}: median ${median(numbers)}, 90th percentile ${quantile(numbers, 0.9)}, most ${quantile(numbers, 1)}`;
  };
  const list = (what: string, of: (each: ToldAccount) => readonly string[]) => {
    const found = told.flatMap((each) => of(each).map((words) => `    ${each.line.id}: ${words}`));
    return [`  ${what}: ${found.length}`, ...found];
  };
  const questions = told.flatMap(({ asked }) => asked.filter((each) => each !== "to save"));
  return [
    `${language}: ${told.length} accounts by ${new Set(told.map(({ line }) => line.writer)).size} writers`,
    `  saved: ${ofAll(saved.length, told.length)}`,
    `  ${figuresOf("exchanges")}`,
    `  ${figuresOf("taps")}`,
    `  asked before saving: ${count(questions)}`,
    ...list("not saved", ({ failure, asked }) => (failure ? [`${failure}; asked ${asked.join(", ")}`] : [])),
    ...list("recorded otherwise than labelled", ({ recorded }) => recorded),
    ...list("sure and against the labels", ({ judged }) => judged.wrong),
    ...list("sure where the labels say nothing", ({ judged }) => judged.beyond),
    ...list("not taken for an account at once", ({ asked }) => asked.filter((each) => each.endsWith("a visit"))),
    ...list("more than two exchanges", ({ exchanges, asked }) => (exchanges > 2 ? [asked.join(", ")] : [])),
  ];
}

export function reportEveryday(language: string, said: readonly SaidEveryday[]): readonly string[] {
  const became = (what: SaidEveryday["became"]) => said.filter((each) => each.became === what);
  const list = (what: string, found: readonly SaidEveryday[]) => [`  ${what}: ${found.length}`, ...found.map(lineOf)];
  const not = became("not_understood");
  const kinds = (all: readonly SaidEveryday[]) => count(all.map(({ line }) => line.kind));
  const states = (all: readonly SaidEveryday[]) => count(all.map(({ standing }) => standing.what));
  const weigh = (all: readonly SaidEveryday[]) => all.reduce((sum, { weight }) => sum + weight, 0);
  return [
    `${language}: ${said.length} everyday messages: ${kinds(said)}; while there stood open: ${states(said)}`,
    `  not understood: ${ofAll(not.length, said.length)}: ${kinds(not)}; ${states(not)}; ${count(not.map(({ line }) => line.role ?? ""))}`,
    `  each kind, act, role and state as often as in the lines: ${percent(weigh(not) / weigh(said))}`,
    `  of these read right, so that what is missing is an act or its reply: ${ofAll(not.filter(isReadRight).length, not.length)}`,
    ...not.map(lineOf),
    ...list("failed", became("failed")),
    `  without a reply: ${became("silent").length}: ${count(became("silent").map(({ line }) => `${line.kind}.${line.act}`))}`,
    ...list(
      "answered as danger",
      said.filter(({ kinds }) => kinds.some((kind) => kind.startsWith("safeguarding."))),
    ),
    ...list(
      "taken for an account",
      said.filter(({ opensLog, line }) => opensLog && line.act !== "log"),
    ),
  ];
}

const read = ({ line }: SaidEveryday) => readNote({ ...line, now: Temporal.PlainDateTime.from(line.now) });
const nameOf = ({ kind, act }: { kind: string; act?: string | null | undefined }) =>
  [kind, act].filter(Boolean).join(".");

const isReadRight = (said: SaidEveryday) => nameOf(read(said)) === nameOf(said.line);

function lineOf(said: SaidEveryday): string {
  const { line, standing } = said;
  const as = isReadRight(said) ? "" : ` (read as ${nameOf(read(said))})`;
  return `    ${line.id} ${nameOf(line)} ${line.role} ${standing.what}: ${JSON.stringify(line.text)}${as}`;
}

function count(names: readonly string[]): string {
  const counts = [...Map.groupBy(names, (name) => name)].map(([name, all]) => [name, all.length] as const);
  return counts
    .toSorted(([, one], [, other]) => other - one)
    .map(([name, number]) => `${number} ${name}`)
    .join(", ");
}
