import { asMachineIn } from "#db/as.ts";
import type { RosterImportId } from "#kernel/id.ts";
import { lockWorkspace } from "#mentoring/people/workspace.store.ts";
import { listImports, type RosterImport } from "#mentoring/roster/roster-import.store.ts";
import type { KeptBecause, UndoneChange } from "#mentoring/roster/undo-change.ts";
import { type UndoImportOutcome, undoImport } from "#mentoring/roster/undo-import.ts";
import { chooseWorkspace, TEAM_OPTION_HELP } from "./choose-workspace.ts";
import {
  BadUsageError,
  type Command,
  type CommandContext,
  EXIT_FAILURE,
  EXIT_SUCCESS,
  readArguments,
} from "./command.ts";

const OPTIONS = {
  import: { type: "string" },
  list: { type: "boolean", default: false },
  team: { type: "string" },
  json: { type: "boolean", default: false },
} as const;

const HELP = `Usage: npm run fieldbook -- roster undo [options]

Takes back the latest roster import that was not taken back, or another: whoever and whatever it added goes, what it
changed is as it was, who ended is back. What something was built on since, by people or by a later import, stays, and is
named with the reason. A coordinator can do the same from Home.

  --list            names the imports that were not taken back, the latest first
  --import CODE     the import to take back, by the code that --list shows
${TEAM_OPTION_HELP}
  --json            one line of JSON on standard output`;

const WHY: { readonly [Why in KeptBecause]: string } = {
  in_use: "something was built on it since",
  changed_since: "it was changed again since",
  held_by_other: "what it took is somebody else's by now",
  later_list: "a later import builds on it",
};

export const rosterUndoCommand: Command = {
  about: "take back a roster import",
  help: HELP,
  async run(args, context) {
    const { values, positionals } = readArguments(args, OPTIONS);
    if (positionals.length > 0) throw new BadUsageError("roster undo takes options only.");
    await using database = await context.openDatabase();
    const choice = await chooseWorkspace(database.db, values.team);
    if (choice.kind !== "found") {
      context.err(choice.kind === "unclear" ? choice.reason : `Nothing is known of ${choice.account.account}.`);
      return EXIT_FAILURE;
    }
    const { workspaceId } = choice;
    const imports = await asMachineIn(database.db, workspaceId, (tx) => listImports(tx, { limit: MAX_LISTED }));
    if (values.list) return printImports(imports, values.json, context);
    const meant = imports.find(({ id }) => values.import === undefined || codeOf(id) === values.import);
    const outcome: UndoImportOutcome = meant
      ? await asMachineIn(database.db, workspaceId, async (tx) => {
          await lockWorkspace(tx, workspaceId);
          return undoImport(tx, context.clock.now(), meant.id);
        })
      : { kind: "nothing" };
    printOutcome(outcome, values.json, context);
    return outcome.kind === "undone" ? EXIT_SUCCESS : EXIT_FAILURE;
  },
};

/** More imports than this are not listed; an earlier one is reached once these are taken back. */
const MAX_LISTED = 1_000;

/** The last digits of an import's id, which tell it apart. */
const codeOf = (id: RosterImportId) => id.slice(-8);

function printImports(imports: readonly RosterImport[], json: boolean, context: CommandContext): number {
  const lines = imports.map(({ id, importedAt }) => ({ code: codeOf(id), importedAt: importedAt.toString() }));
  if (json) context.out(JSON.stringify({ imports: lines }));
  else if (lines.length === 0) context.out("There is no import to take back.");
  else
    for (const { code, importedAt } of lines) context.out(`${code}  ${importedAt.slice(0, 16).replace("T", " ")} UTC`);
  return EXIT_SUCCESS;
}

function printOutcome(outcome: UndoImportOutcome, json: boolean, context: CommandContext): void {
  if (json) context.out(JSON.stringify(outcome));
  else if (outcome.kind === "nothing") context.err("There is no import to take back.");
  else {
    const { importedAt, undone, kept } = outcome;
    context.out(`The import of ${importedAt.toString().slice(0, 10)}: ${undone} taken back, ${kept.length} kept.`);
    for (const change of kept) context.out(describeKept(change));
  }
}

function describeKept({ act, names, why }: UndoneChange): string {
  return `${act}  ${names.join(" and ")}: stays, because ${why ? WHY[why] : ""}`;
}
