import { openLog } from "#kernel/log.ts";
import { uninstallFromAccount } from "#mentoring/installation/install.ts";
import { signIn } from "#slack/install/sign-in.ts";
import { openWebClient } from "#slack/install/web-client.ts";
import { toSlackAccount } from "#slack/slack-address.ts";
import type { Config } from "#src/config.ts";
import { parseTeamId } from "./choose-workspace.ts";
import { BadUsageError, type Command, EXIT_FAILURE, EXIT_SUCCESS, readArguments } from "./command.ts";

const OPTIONS = { json: { type: "boolean", default: false } } as const;

const HELP = `Usage: npm run fieldbook -- installation remove T… [--json]

Stops serving a Slack workspace and forgets its token. Everything the workspace holds stays; what waits for its people
is sent if it is added again in time. A workspace whose token is in SLACK_BOT_TOKEN is installed again by the next start:
take the token out of the environment first. To take the app out of Slack as well, uninstall it there.

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
    if (await isInEnvironment(team, context.readConfig())) context.err(NEXT_START_ADDS_IT);
    return EXIT_SUCCESS;
  },
};

const NEXT_START_ADDS_IT =
  "SLACK_BOT_TOKEN is of this workspace: take it out of the environment as well, or the next start installs it again.";

async function isInEnvironment(team: string, { slack, slackApiUrl: apiUrl }: Config): Promise<boolean> {
  if (slack?.botToken === undefined) return false;
  const answer = await signIn(openWebClient(slack.botToken, { apiUrl, log: openLog("silent") }));
  return answer.kind === "signed_in" && answer.teamId === team;
}
