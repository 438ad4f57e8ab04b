import { openLog } from "#kernel/log.ts";
import { installInAccount } from "#mentoring/installation/install.ts";
import { signIn } from "#slack/install/sign-in.ts";
import { openWebClient } from "#slack/install/web-client.ts";
import { toSlackAccount } from "#slack/slack-address.ts";
import { assertNotOnlyRehearsal } from "#src/start/keep-apart.ts";
import { BadUsageError, type Command, EXIT_FAILURE, EXIT_SUCCESS, readArguments } from "./command.ts";

const OPTIONS = { json: { type: "boolean", default: false } } as const;

const HELP = `Usage: npm run fieldbook -- installation add [--json] < token.txt

Reads a bot token (xoxb-…) from standard input, asks Slack whose it is, and stores it sealed. With DATABASE_URL, a
process that is running serves the workspace within a minute; with the embedded database, stop Fieldbook first. A token
that is stored already is replaced. The token is never printed.

  --json            one line of JSON on standard output`;

export const installationAddCommand: Command = {
  about: "a Slack workspace to serve, by its bot token",
  help: HELP,
  async run(args, context) {
    const { values, positionals } = readArguments(args, OPTIONS);
    if (positionals.length > 0)
      throw new BadUsageError("The token is read from standard input, so that no history keeps it.");
    const token = (await context.readInput()).trim();
    if (!/^xoxb-\S+$/.test(token)) {
      context.err("Standard input holds no bot token, which begins with xoxb-.");
      return EXIT_FAILURE;
    }
    const config = context.readConfig();
    const answer = await signIn(openWebClient(token, { apiUrl: config.slackApiUrl, log: openLog("silent") }));
    if (answer.kind !== "signed_in") {
      const what = answer.kind === "refused" ? "Slack refuses this token" : "Slack did not confirm this token";
      context.err(`${what}: ${answer.reason}. Nothing was stored.`);
      return EXIT_FAILURE;
    }
    const { teamId, teamName: name } = answer;
    await using database = await context.openDatabase();
    if (!config.slackApiUrl) await assertNotOnlyRehearsal(database.db);
    await installInAccount(database.db, { ...toSlackAccount(teamId), name }, token, context.clock.now());
    context.out(
      values.json ? JSON.stringify({ ...toSlackAccount(teamId), name }) : `${teamId}  ${name}  is installed.`,
    );
    return EXIT_SUCCESS;
  },
};
