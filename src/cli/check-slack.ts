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
  const faults = await Promise.all([
    ...tokens.map((one) => faultOfToken(one, settings)),
    ...(slack.transport === "socket" ? [faultOfAppToken(slack.appToken, settings)] : []),
  ]);
  const found = faults.filter((fault) => fault !== undefined);
  if (installations && tokens.length === 0)
    found.unshift("no bot token: set SLACK_BOT_TOKEN, or add one with `installation add`");
  if (found.length > 0) throw new Error(found.join(" "));
  const opens = slack.transport === "socket" ? ", and opens Socket Mode" : "";
  return `Slack accepts the token of ${tokens.map(({ of }) => of).join(", ") || "the app"}${opens}`;
}

type Token = { readonly of: string; readonly token: string };

async function faultOfToken({ of, token }: Token, settings: WebClientSettings): Promise<string | undefined> {
  const answer = await signIn(openWebClient(token, settings));
  return answer.kind === "signed_in" ? undefined : formatFailedSignIn(of, answer);
}

function faultOfAppToken(appToken: string, settings: WebClientSettings): Promise<string | undefined> {
  return checkAppToken(appToken, settings).then(() => undefined, describeFault);
}
