import { calendarImportCommand } from "./calendar-import.ts";
import {
  BadUsageError,
  type Command,
  type CommandContext,
  describeFault,
  EXIT_BAD_USAGE,
  EXIT_FAILURE,
  EXIT_SUCCESS,
} from "./command.ts";
import { digestPreviewCommand } from "./digest-preview.ts";
import { doctorCommand } from "./doctor.ts";
import { examineCommand } from "./examine.ts";
import { installationAddCommand } from "./installation-add.ts";
import { installationListCommand } from "./installation-list.ts";
import { installationRemoveCommand } from "./installation-remove.ts";
import { migrateCommand } from "./migrate.ts";
import { pairBeginCommand } from "./pair-begin.ts";
import { pairChangeCommand } from "./pair-change.ts";
import { pairChangeMentorCommand } from "./pair-change-mentor.ts";
import { pairEndCommand } from "./pair-end.ts";
import { pairReopenCommand } from "./pair-reopen.ts";
import { personEmailCommand } from "./person-email.ts";
import { personLeaveCommand } from "./person-leave.ts";
import { personMergeCommand } from "./person-merge.ts";
import { personReturnCommand } from "./person-return.ts";
import { readCommand } from "./read.ts";
import { rosterImportCommand } from "./roster-import.ts";
import { rosterUndoCommand } from "./roster-undo.ts";
import { safeguardingAddContactCommand } from "./safeguarding-add-contact.ts";
import { safeguardingAddResourceCommand } from "./safeguarding-add-resource.ts";
import { safeguardingImportCommand } from "./safeguarding-import.ts";
import { safeguardingListCommand } from "./safeguarding-list.ts";
import { safeguardingVerifyCommand } from "./safeguarding-verify.ts";

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ["roster import", rosterImportCommand],
  ["roster undo", rosterUndoCommand],
  ["pair begin", pairBeginCommand],
  ["pair end", pairEndCommand],
  ["pair reopen", pairReopenCommand],
  ["pair change-mentor", pairChangeMentorCommand],
  ["pair change", pairChangeCommand],
  ["person leave", personLeaveCommand],
  ["person return", personReturnCommand],
  ["person email", personEmailCommand],
  ["person merge", personMergeCommand],
  ["calendar import", calendarImportCommand],
  ["digest preview", digestPreviewCommand],
  ["safeguarding list", safeguardingListCommand],
  ["safeguarding add-contact", safeguardingAddContactCommand],
  ["safeguarding add-resource", safeguardingAddResourceCommand],
  ["safeguarding verify", safeguardingVerifyCommand],
  ["safeguarding import", safeguardingImportCommand],
  ["examine", examineCommand],
  ["read", readCommand],
  ["installation add", installationAddCommand],
  ["installation list", installationListCommand],
  ["installation remove", installationRemoveCommand],
  ["migrate", migrateCommand],
  ["doctor", doctorCommand],
]);

/** Finds and runs the command; returns its exit code: 0 for success, 1 for failure, 2 for invalid usage. */
export async function runCommandLine(args: readonly string[], context: CommandContext): Promise<number> {
  const name = [...COMMANDS.keys()].find((key) => key === args.slice(0, key.split(" ").length).join(" "));
  const command = name === undefined ? undefined : COMMANDS.get(name);
  if (name === undefined || !command) return explain(args, context);
  const rest = args.slice(name.split(" ").length);
  if (asksForHelp(rest)) {
    context.out(command.help);
    return EXIT_SUCCESS;
  }
  try {
    return await command.run(rest, context);
  } catch (error) {
    if (error instanceof BadUsageError) {
      context.err(`${error.message}\nSee: npm run fieldbook -- ${name} --help`);
      return EXIT_BAD_USAGE;
    }
    context.err(describeFault(error));
    return EXIT_FAILURE;
  }
}

function explain(args: readonly string[], context: CommandContext): number {
  const [first] = args;
  if (first === undefined || asksForHelp(args)) {
    context.out(overview(COMMANDS));
    return first === undefined ? EXIT_BAD_USAGE : EXIT_SUCCESS;
  }
  context.err(`There is no command "${args.join(" ")}".\n\n${overview(COMMANDS)}`);
  return EXIT_BAD_USAGE;
}

function overview(commands: ReadonlyMap<string, Command>): string {
  const lines = [...commands].map(([name, { about }]) => `  ${name.padEnd(25)}  ${about}`);
  return ["Usage: npm run fieldbook -- <command>", "", ...lines, "", "Each of them tells more with --help."].join("\n");
}

function asksForHelp(args: readonly string[]): boolean {
  return args.some((arg) => arg === "--help" || arg === "-h");
}
