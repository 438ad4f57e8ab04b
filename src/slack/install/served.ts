import { holdInstallation, releaseInstallation } from "#mentoring/installation/hold.ts";
import { type ActiveInstallation, installInAccount, listActiveInstallations } from "#mentoring/installation/install.ts";
import { createPace, type Pace } from "#slack/send/pace.ts";
import { toSlackAccount } from "#slack/slack-address.ts";
import type { SlackContext } from "#slack/slack-context.ts";
import { HOLDING_CODES } from "./holding-codes.ts";
import {
  ENVIRONMENT_TOKEN,
  type FailedSignIn,
  formatFailedSignIn,
  type SignInResult,
  type SuccessfulSignIn,
  signIn,
} from "./sign-in.ts";
import { openWebClient } from "./web-client.ts";

export type TokenOptions = Omit<SlackContext, "client" | "workspaceId" | "teamId" | "pace"> & {
  /** The pace of every installation, instead of one that keeps to Slack's limits; tests set it. */
  readonly pace?: Pace | undefined;
  /** The token in SLACK_BOT_TOKEN, used in addition to the stored tokens. */
  readonly botToken?: string | undefined;
  readonly apiUrl?: string | undefined;
  /** Whether stored tokens are ignored. A rehearsal sets it, because it must not use the token of a real workspace. */
  readonly environmentOnly?: boolean;
};

/**
 * An installation that this process serves: it receives the workspace's messages, and can send as long as Slack accepts
 * the token.
 */
export type ServedInstallation = {
  readonly slack: SlackContext;
  /** The token of the installation. Absent if this process has none: it then receives messages and sends nothing. */
  readonly token?: string;
  readonly bot: Pick<SuccessfulSignIn, "botId" | "botUserId">;
  /**
   * The reason why nothing can be sent with this installation now: this process has no token, or Slack refused the
   * token or did not confirm it. Absent if notices can be sent.
   */
  readonly silenced?: string;
};

export type InstallationsState = {
  readonly served: Map<string, ServedInstallation>;
  /** The Slack team to which the token in SLACK_BOT_TOKEN belongs, once Slack has said so. */
  environmentTeam?: string;
};

/**
 * Why an installation could not be opened, in one line for the operator. `isLasting`: only an operator can change that.
 */
export type InstallationNotOpened = { readonly line: string; readonly isLasting: boolean };

/**
 * Brings the served installations in line with the active ones in the database. Returns those that could not be opened.
 */
export async function refreshInstallations(
  options: TokenOptions,
  state: InstallationsState,
): Promise<InstallationNotOpened[]> {
  const environment = await identifyEnvironment(options, state);
  const stored = await listActiveInstallations(options.db, "slack");
  const isServed = ({ installation }: ActiveInstallation) =>
    !options.environmentOnly || installation.account === state.environmentTeam;
  const inForce = stored.filter(isServed);
  closeRemoved(options, state, inForce);
  const failures = await Promise.all(inForce.map((one) => open(options, state, one, environment)));
  return [environment, ...failures].filter((failure) => failure !== undefined && "line" in failure);
}

/**
 * Asks Slack to which team the token in SLACK_BOT_TOKEN belongs, unless it has already answered, and stores the
 * installation of that team.
 */
async function identifyEnvironment(
  options: TokenOptions,
  state: InstallationsState,
): Promise<SuccessfulSignIn | InstallationNotOpened | undefined> {
  const { botToken, db, clock } = options;
  if (!botToken || state.environmentTeam !== undefined) return undefined;
  const answer = await signIn(openWebClient(botToken, options));
  if (answer.kind !== "signed_in") return report(options, ENVIRONMENT_TOKEN, answer);
  await installInAccount(db, { ...toSlackAccount(answer.teamId), name: answer.teamName }, undefined, clock.now());
  state.environmentTeam = answer.teamId;
  return answer;
}

function closeRemoved(
  { log }: TokenOptions,
  { served }: InstallationsState,
  inForce: readonly ActiveInstallation[],
): void {
  const teams = new Set(inForce.map(({ installation }) => installation.account));
  for (const teamId of [...served.keys()].filter((team) => !teams.has(team))) {
    served.delete(teamId);
    log.info({ event: "installation.closed", teamId }, "Installation removed.");
  }
}

/**
 * Serves an active installation. Its messages are received even if its token is refused or absent, so that no message
 * is lost.
 */
async function open(
  options: TokenOptions,
  { served, environmentTeam }: InstallationsState,
  { installation: { account: teamId, workspaceId, held }, token: stored, broken }: ActiveInstallation,
  environment: SuccessfulSignIn | InstallationNotOpened | undefined,
): Promise<InstallationNotOpened | undefined> {
  const token = teamId === environmentTeam ? options.botToken : stored;
  const known = served.get(teamId);
  if (token === undefined) {
    const reason = broken ? "its token is sealed with another key" : "no token in this process";
    if (known?.silenced !== reason) served.set(teamId, listenOnly(options, { teamId, workspaceId }, reason));
    return broken && { line: `FIELDBOOK_KEY does not open the token of ${teamId}: ${broken.message}`, isLasting: true };
  }
  // Another process may have held the installation because of another token: Slack is asked about this one.
  if (known?.token === token && known.silenced === undefined && !held) return undefined;
  const slack = known?.token === token ? known.slack : contextOf(options, token, { teamId, workspaceId });
  const asked = environment && "teamId" in environment && environment.teamId === teamId ? environment : undefined;
  const answer = refuseOther(teamId, asked ?? (await signIn(slack.client)));
  // The stored token was replaced, and Slack did not say whether the new one is valid. The earlier token stays in use
  // until Slack answers, because it may still work.
  if (answer.kind === "unanswered" && known && known.silenced === undefined) return report(options, teamId, answer);
  if (answer.kind !== "signed_in") {
    await holdIfRefused(options, teamId, answer.reason);
    served.set(teamId, { slack, token, bot: known?.bot ?? UNKNOWN_BOT, silenced: answer.reason });
    return known?.silenced === answer.reason ? undefined : report(options, teamId, answer);
  }
  if (held) await release(options, teamId, held.reason);
  served.set(teamId, { slack, token, bot: { botId: answer.botId, botUserId: answer.botUserId } });
  if (known?.token === token && known.silenced === undefined) return undefined;
  options.log.info({ event: "installation.opened", teamId }, "Installation opened.");
  return undefined;
}

/** Stores that an installation is held, if the reason concerns everything that is sent with its token. */
export async function holdIfRefused({ db, clock }: TokenOptions, teamId: string, reason: string): Promise<void> {
  if (HOLDING_CODES.has(reason)) await holdInstallation(db, toSlackAccount(teamId), reason, clock.now());
}

async function release({ db, log }: TokenOptions, teamId: string, reason: string): Promise<void> {
  await releaseInstallation(db, toSlackAccount(teamId));
  log.info({ event: "installation.released", teamId, reason }, "Slack accepts a token again; its notices are sent.");
}

/** Serves an installation without sending: its messages are stored, and a process that can send answers them. */
function listenOnly(
  options: TokenOptions,
  of: Pick<SlackContext, "teamId" | "workspaceId">,
  silenced: string,
): ServedInstallation {
  options.log.warn({ event: "installation.listened_to", teamId: of.teamId, reason: silenced }, "Nothing can be sent.");
  return { slack: contextOf(options, undefined, of), bot: UNKNOWN_BOT, silenced };
}

const UNKNOWN_BOT = { botId: "", botUserId: "" };

function contextOf(
  { apiUrl, botToken: _, pace = createPace(), ...shared }: TokenOptions,
  token: string | undefined,
  of: Pick<SlackContext, "teamId" | "workspaceId">,
): SlackContext {
  return { ...shared, ...of, pace, client: openWebClient(token, { apiUrl, log: shared.log }) };
}

/** Treats a token as refused if it belongs to another team than the one it is stored for. */
function refuseOther(teamId: string, answer: SignInResult): SignInResult {
  return answer.kind === "signed_in" && answer.teamId !== teamId
    ? { kind: "refused", reason: `the token is of ${answer.teamId}` }
    : answer;
}

function report({ log }: TokenOptions, of: string, answer: FailedSignIn): InstallationNotOpened {
  const { kind, reason } = answer;
  log.error({ event: "installation.not_opened", of, kind, reason }, "Installation cannot send; it is tried again.");
  return { line: formatFailedSignIn(of, answer), isLasting: kind === "refused" };
}
