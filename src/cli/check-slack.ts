import { openLog } from "#kernel/log.ts";
import type { ActiveInstallation } from "#mentoring/installation/install.ts";
import { checkAppToken } from "#slack/install/app-token.ts";
import { ENVIRONMENT_TOKEN, formatFailedSignIn, signIn } from "#slack/install/sign-in.ts";
import { openWebClient, type WebClientSettings } from "#slack/install/web-client.ts";
import type { Config, SlackConfig } from "#src/config.ts";
import { describeFault } from "./command.ts";

/**
 * Asks Slack whether it accepts every token: the bot tokens in the environment and in the database, and the app token.
 * Throws an error that names each token that does not work; otherwise returns a sentence for the operator.
 */
export async function checkSlack(
  { slackApiUrl }: Config,
  slack: SlackConfig,
  /** The active installations; undefined if the database could not be opened. */
  installations: readonly ActiveInstallation[] | undefined,
): Promise<string> {
  const settings = { apiUrl: slackApiUrl, log: openLog("silent") };
  const stored = (installations ?? []).flatMap(({ token, installation }) =>
    token === undefined ? [] : [{ of: installation.account, token }],
  );
  const tokens = [...(slack.botToken ? [{ of: ENVIRONMENT_TOKEN, token: slack.botToken }] : []), ...stored];
  const answers = await Promise.all(tokens.map((one) => askAbout(one, settings)));
  const faults = answers.flatMap(({ fault }) => fault ?? []);
  const appFault = slack.transport === "socket" ? await faultOfAppToken(slack.appToken, settings) : undefined;
  const found = [...faults, ...(appFault ? [appFault] : [])];
  if (installations && tokens.length === 0)
    found.unshift("no bot token: set SLACK_BOT_TOKEN, or add one with `installation add`");
  if (found.length > 0) throw new Error(found.join(" "));
  const opens = slack.transport === "socket" ? ", and opens Socket Mode" : "";
  return `Slack accepts the token of ${answers.flatMap(({ of }) => of ?? []).join(", ") || "the app"}${opens}`;
}

type Token = { readonly of: string; readonly token: string };

/** Returns the token's name with the workspace it is of, or what is wrong with it. */
async function askAbout({ of, token }: Token, settings: WebClientSettings): Promise<{ of?: string; fault?: string }> {
  const answer = await signIn(openWebClient(token, settings));
  if (answer.kind !== "signed_in") return { fault: formatFailedSignIn(of, answer) };
  const { teamId, teamName } = answer;
  return { of: of === teamId ? `${teamId} (${teamName})` : `${of} (${teamId} ${teamName})` };
}

function faultOfAppToken(appToken: string, settings: WebClientSettings): Promise<string | undefined> {
  return checkAppToken(appToken, settings).then(() => undefined, describeFault);
}
