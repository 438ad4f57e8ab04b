import { type CommandContext, EXIT_FAILURE, EXIT_SUCCESS } from "./command.ts";

/** What an act on a pair or a person came to: the line that says so, and whether anything was done. */
export type ActReport = { readonly done: boolean; readonly kind: string; readonly line: string };

/** Prints what became of an act, and returns the exit code. */
export function printActReport(
  context: CommandContext,
  { json }: { readonly json: boolean },
  report: ActReport,
): number {
  if (json) context.out(JSON.stringify(report));
  else if (report.done) context.out(report.line);
  else context.err(report.line);
  return report.done ? EXIT_SUCCESS : EXIT_FAILURE;
}
