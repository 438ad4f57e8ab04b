import type { CalendarImportResult } from "#mentoring/roster/import-calendar.ts";
import type { RosterImportResult } from "#mentoring/roster/import-roster.ts";
import type { SafeguardingImportResult } from "#mentoring/roster/import-safeguarding.ts";
import { type CsvFileProblem, describeProblem } from "#mentoring/roster/problem.ts";
import { type CommandContext, EXIT_FAILURE, EXIT_SUCCESS } from "./command.ts";

type ImportResult =
  | RosterImportResult
  | CalendarImportResult
  | Exclude<SafeguardingImportResult, { readonly kind: "not_allowed" }>;

type ReportOptions = { readonly json: boolean; readonly dryRun: boolean };

/** Prints the result of an import, as text or as JSON; returns the command's exit code. */
export function printImportReport(
  outcome: ImportResult,
  { json, dryRun }: ReportOptions,
  context: CommandContext,
): number {
  if (json) {
    context.out(JSON.stringify({ outcome: nameOf(outcome, dryRun), ...saidOf(outcome) }));
  } else if (outcome.kind === "refused") {
    context.err(describeProblems(outcome.problems));
  } else {
    context.out(
      [...(dryRun ? ["A dry run: nothing is written. It would be:"] : []), ...describeCounts(outcome.counts)].join(
        "\n",
      ),
    );
    if ("notes" in outcome) for (const line of asides(outcome)) context.out(line);
  }
  return outcome.kind === "refused" ? EXIT_FAILURE : EXIT_SUCCESS;
}

function nameOf(outcome: ImportResult, dryRun: boolean): "refused" | "checked" | "imported" {
  if (outcome.kind === "refused") return "refused";
  return dryRun ? "checked" : "imported";
}

function saidOf(outcome: ImportResult) {
  if (outcome.kind === "refused") return { problems: outcome.problems };
  return "notes" in outcome
    ? { counts: outcome.counts, notes: outcome.notes, absent: outcome.absent }
    : { counts: outcome.counts };
}

function describeProblems(problems: readonly CsvFileProblem[]): string {
  const many = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  return [`Nothing was imported: ${many}.`, ...problems.map(describeProblem)].join("\n");
}

/** Describes how many rows of each kind an import changed, such as "people 18 added, 0 changed, 0 unchanged". */
function describeCounts(counts: object): string[] {
  return Object.entries(counts).map(([noun, of]: [string, Readonly<Record<string, number>>]) => {
    const parts = Object.entries(of).map(([what, count]) => `${count} ${what}`);
    return `${noun.padEnd(6)}  ${parts.join(", ")}`;
  });
}

function asides({ notes, absent }: Extract<RosterImportResult, { kind: "sound" }>): string[] {
  const names = absent.length > 0 ? [`Not in the file, and left as they are: ${absent.join(", ")}`] : [];
  return [...notes.map((note) => `Note: ${describeProblem(note)}`), ...names];
}
