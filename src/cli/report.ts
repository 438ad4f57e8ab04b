import { mustBeConfirmed } from "#mentoring/roster/identity-decision.ts";
import type { CalendarImportResult } from "#mentoring/roster/import-calendar.ts";
import type { RosterImportResult } from "#mentoring/roster/import-roster.ts";
import type { SafeguardingImportResult } from "#mentoring/roster/import-safeguarding.ts";
import { type CsvFileProblem, describeProblem } from "#mentoring/roster/problem.ts";
import { type CommandContext, EXIT_FAILURE, EXIT_SUCCESS } from "./command.ts";
import { describeCalendarChanges } from "./describe-calendar-changes.ts";
import { describeChanges } from "./describe-changes.ts";
import { describeDecision } from "./describe-decision.ts";

type ImportResult =
  | RosterImportResult
  | CalendarImportResult
  | Exclude<SafeguardingImportResult, { readonly kind: "not_allowed" }>;

type ReportOptions = { readonly json: boolean; readonly dryRun: boolean };

/** Prints the result of an import, as text or as JSON; returns the command's exit code. */
export function printImportReport(outcome: ImportResult, options: ReportOptions, context: CommandContext): number {
  if (options.json) printAsJson(outcome, options, context);
  else printAsText(outcome, options, context);
  return outcome.kind === "sound" ? EXIT_SUCCESS : EXIT_FAILURE;
}

function printAsJson(outcome: ImportResult, { dryRun }: ReportOptions, context: CommandContext): void {
  context.out(JSON.stringify({ outcome: nameOf(outcome, dryRun), ...saidOf(outcome, context.clock.now()) }));
}

function printAsText(outcome: ImportResult, { dryRun }: ReportOptions, context: CommandContext): void {
  if (outcome.kind === "refused") {
    context.err(describeProblems(outcome.problems));
    return;
  }
  const plan = describePlan(outcome, context.clock.now());
  if (plan.length > 0) context.out(["Whom the list is taken for:", ...plan].join("\n"));
  if (outcome.kind === "unconfirmed") {
    context.err(UNCONFIRMED);
    return;
  }
  const preface = dryRun ? ["A dry run: nothing is written. It would be:"] : [];
  context.out([...preface, ...describeCounts(outcome.counts)].join("\n"));
  if (isCalendar(outcome)) for (const line of describeCalendarChanges(outcome.changes)) context.out(line);
  if ("pairs" in outcome) for (const line of describeChanges(outcome)) context.out(line);
  if ("notes" in outcome) for (const line of asides(outcome)) context.out(line);
}

const UNCONFIRMED = [
  "Nothing was imported, because this decides who reads confided words.",
  "If it is right, run the command again with --confirm. If a line means the person Fieldbook knows, who has another name",
  "or account by now, add --same-person with that line's e-mail or member id.",
].join("\n");

function isCalendar(outcome: ImportResult): outcome is Extract<CalendarImportResult, { kind: "sound" }> {
  return outcome.kind === "sound" && "days" in outcome.counts;
}

function nameOf(outcome: ImportResult, dryRun: boolean): "refused" | "unconfirmed" | "checked" | "imported" {
  if (outcome.kind !== "sound") return outcome.kind;
  return dryRun ? "checked" : "imported";
}

function saidOf(outcome: ImportResult, now: Temporal.Instant) {
  if (outcome.kind === "refused") return { problems: outcome.problems };
  if (isCalendar(outcome)) return { counts: outcome.counts, changes: describeCalendarChanges(outcome.changes) };
  if (!("notes" in outcome)) return { counts: outcome.counts };
  const { counts, notes, absent, decisions } = outcome;
  const plan = decisions.map((decision) => ({
    line: decision.line,
    kind: decision.kind,
    mustBeConfirmed: mustBeConfirmed(decision),
    text: describeDecision(decision, now),
  }));
  const changes = describeChanges(outcome);
  return { ...(plan.length > 0 && { plan }), counts, ...(changes.length > 0 && { changes }), notes, absent };
}

function describePlan(outcome: Exclude<ImportResult, { kind: "refused" }>, now: Temporal.Instant): string[] {
  return "decisions" in outcome ? outcome.decisions.map((decision) => describeDecision(decision, now)) : [];
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
