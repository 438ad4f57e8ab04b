import { asMachineIn } from "#db/as.ts";
import { lockWorkspace } from "#mentoring/people/workspace.store.ts";
import type { KeptBecause, UndoneChange } from "#mentoring/roster/undo-change.ts";
import { undoLatestImport } from "#mentoring/roster/undo-import.ts";
import { chooseWorkspace, TEAM_OPTION_HELP } from "./choose-workspace.ts";
import { BadUsageError, type Command, EXIT_FAILURE, EXIT_SUCCESS, readArguments } from "./command.ts";

const OPTIONS = { team: { type: "string" }, json: { type: "boolean", default: false } } as const;

const HELP = `Usage: npm run fieldbook -- roster undo [options]

Takes back the latest roster import that was not taken back: whoever and whatever it added goes, what it changed is as it
was, who ended is back. What something was built on since stays, and is named with the reason. Run it again for the import
before. A coordinator can do the same from Home.

${TEAM_OPTION_HELP}
  --json            one line of JSON on standard output`;

const WHY: { readonly [Why in KeptBecause]: string } = {
  in_use: "something was built on it since",
  changed_since: "it was changed again since",
  held_by_other: "what it took is somebody else's by now",
};

export const rosterUndoCommand: Command = {
  about: "take back the latest roster import",
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
    const outcome = await asMachineIn(database.db, workspaceId, async (tx) => {
      await lockWorkspace(tx, workspaceId);
      return undoLatestImport(tx, context.clock.now());
    });
    if (values.json) context.out(JSON.stringify(outcome));
    else if (outcome.kind === "nothing") context.err("There is no import to take back.");
    else {
      const { undone, kept } = outcome;
      context.out(
        `The import of ${outcome.importedAt.toString().slice(0, 10)}: ${undone} taken back, ${kept.length} kept.`,
      );
      for (const change of kept) context.out(describeKept(change));
    }
    return outcome.kind === "undone" ? EXIT_SUCCESS : EXIT_FAILURE;
  },
};

function describeKept({ act, names, why }: UndoneChange): string {
  return `${act}  ${names.join(" and ")}: stays, because ${why ? WHY[why] : ""}`;
}
