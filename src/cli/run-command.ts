import { calendarImport } from "./calendar-import.ts";
import { BAD_USAGE, BadUsage, COULD_NOT, type Command, type Context, DONE, describeFault } from "./command.ts";
import { digestPreview } from "./digest-preview.ts";
import { doctor } from "./doctor.ts";
import { installationAdd } from "./installation-add.ts";
import { installationList } from "./installation-list.ts";
import { installationRemove } from "./installation-remove.ts";
import { migrate } from "./migrate.ts";
import { rosterImport } from "./roster-import.ts";

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ["roster import", rosterImport],
  ["calendar import", calendarImport],
  ["digest preview", digestPreview],
  ["installation add", installationAdd],
  ["installation list", installationList],
  ["installation remove", installationRemove],
  ["migrate", migrate],
  ["doctor", doctor],
]);

/** Finds and runs the command; returns its exit code: 0 for success, 1 for failure, 2 for invalid usage. */
export async function run(args: readonly string[], context: Context): Promise<number> {
  const name = [...COMMANDS.keys()].find((key) => key === args.slice(0, key.split(" ").length).join(" "));
  const command = name === undefined ? undefined : COMMANDS.get(name);
  if (name === undefined || !command) return explain(args, context);
  const rest = args.slice(name.split(" ").length);
  if (asksForHelp(rest)) {
    context.out(command.help);
    return DONE;
  }
  try {
    return await command.run(rest, context);
  } catch (error) {
    if (error instanceof BadUsage) {
      context.err(`${error.message}\nSee: npm run fieldbook -- ${name} --help`);
      return BAD_USAGE;
    }
    context.err(describeFault(error));
    return COULD_NOT;
  }
}

function explain(args: readonly string[], context: Context): number {
  const [first] = args;
  if (first === undefined || asksForHelp(args)) {
    context.out(overview(COMMANDS));
    return first === undefined ? BAD_USAGE : DONE;
  }
  context.err(`There is no command "${args.join(" ")}".\n\n${overview(COMMANDS)}`);
  return BAD_USAGE;
}

function overview(commands: ReadonlyMap<string, Command>): string {
  const lines = [...commands].map(([name, { about }]) => `  ${name.padEnd(19)}  ${about}`);
  return ["Usage: npm run fieldbook -- <command>", "", ...lines, "", "Each of them tells more with --help."].join("\n");
}

function asksForHelp(args: readonly string[]): boolean {
  return args.some((arg) => arg === "--help" || arg === "-h");
}
