import { uninstallFromAccount } from "#mentoring/installation/install.ts";
import { toSlackAccount } from "#slack/slack-address.ts";
import { parseTeamId } from "./choose-workspace.ts";
import { BadUsageError, type Command, EXIT_FAILURE, EXIT_SUCCESS, readArguments } from "./command.ts";

const OPTIONS = { json: { type: "boolean", default: false } } as const;

const HELP = `Usage: npm run fieldbook -- installation remove T… [--json]

Stops serving a Slack workspace and forgets its token. Everything the workspace holds stays; what waits for its people
is sent if it is added again in time. To take the app out of Slack as well, uninstall it there.

  --json            one line of JSON on standard output`;

export const installationRemoveCommand: Command = {
  about: "stops serving a Slack workspace and forgets its token",
  help: HELP,
  async run(args, context) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const [team, ...others] = positionals;
    if (team === undefined || others.length > 0) throw new BadUsageError("Name one workspace: T….");
    const account = toSlackAccount(parseTeamId(team));
    await using database = await context.openDatabase();
    if (!(await uninstallFromAccount(database.db, account, context.clock.now()))) {
      context.err(`Fieldbook is not installed in ${team}.`);
      return EXIT_FAILURE;
    }
    context.out(values.json ? JSON.stringify(account) : `${team}  is removed.`);
    return EXIT_SUCCESS;
  },
};
