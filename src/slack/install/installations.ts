import type { AuthorizeResult } from "@slack/bolt";
import type { WorkspaceId } from "#kernel/id.ts";
import type { SlackContext } from "#slack/slack-context.ts";
import { NothingToServeError } from "./nothing-to-serve.ts";
import { createSerializedRefresh, createThrottledRefresh } from "./refresh-in-turn.ts";
import { holdIfRefused, type InstallationsState, refreshInstallations, type TokenOptions } from "./served.ts";

/** The Slack workspaces that this process serves, each with its own token. */
export type Installations = {
  /**
   * Returns the context of the installation in this Slack team. Throws {@link TeamNotServedError} if this process does
   * not serve the team.
   */
  contextOf(teamId: string | undefined): SlackContext;
  /**
   * Returns what Bolt's `authorize` needs for a team. A team that is not known may have been installed since the last
   * refresh, so the installations are refreshed first. Throws {@link TeamNotServedError}, or another error, with which
   * the payload is not acknowledged, while it is not known which team the token in SLACK_BOT_TOKEN belongs to.
   */
  authorize(teamId: string | undefined): Promise<AuthorizeResult>;
  /**
   * Returns the context of a workspace's installation, or undefined if this process cannot send to the workspace now.
   */
  find(workspaceId: WorkspaceId): SlackContext | undefined;
  /**
   * The workspaces whose received messages this process handles: those for which it has a token, even a refused one.
   * The messages of any other workspace are only stored; a process that has a token for it, and can thus ask Slack who
   * wrote them, handles them.
   */
  workspaces(): readonly WorkspaceId[];
  /** Returns the workspaces to which this process can send. */
  serves(): readonly WorkspaceId[];
  /**
   * Marks the token of this context as refused, so that nothing is sent with it until a refresh finds that Slack
   * accepts it again, and stores that the installation is held. If another token has replaced it in the meantime, the
   * new token stays in use.
   */
  silence(slack: SlackContext, reason: string): Promise<void>;
  /** Opens installations that were added, tries the refused ones again, and closes those that were removed. */
  refresh(): Promise<void>;
};

/** Thrown for a Slack team in which Fieldbook has no active installation that this process serves. */
export class TeamNotServedError extends Error {
  override readonly name = "TeamNotServedError";
}

/**
 * Opens all active installations; one refused token does not affect the others. If Slack does not say whether a token
 * is valid, the messages of its workspace are received, and the token is checked again later, also if this is the first
 * start and the workspace is not known yet. Throws {@link NothingToServeError} if nothing can be served until an operator
 * changes something.
 */
export async function openInstallations(options: TokenOptions, passedMs?: () => number): Promise<Installations> {
  const state: InstallationsState = { served: new Map() };
  const failures = await refreshInstallations(options, state);
  const { served } = state;
  const able = () => [...served.values()].filter(({ silenced }) => silenced === undefined).map(({ slack }) => slack);
  const mayBeServed = failures.some(({ isLasting }) => !isLasting);
  if (able().length === 0 && !mayBeServed)
    throw new NothingToServeError(failures.map(({ line }) => line).join("\n") || NONE_INSTALLED);
  const get = (teamId: string | undefined) => findServed(options, state, teamId);
  const refreshAll = createSerializedRefresh(() => refreshInstallations(options, state));
  const lookUp = createThrottledRefresh(refreshAll, passedMs);
  return {
    contextOf: (teamId) => get(teamId).slack,
    async authorize(teamId) {
      if (teamId !== undefined && !served.has(teamId)) await lookUp();
      const { slack, token, bot } = get(teamId);
      return { ...(token !== undefined && { botToken: token }), teamId: slack.teamId, ...bot };
    },
    find: (workspaceId) => able().find((slack) => slack.workspaceId === workspaceId),
    workspaces: () =>
      [...served.values()].filter(({ token }) => token !== undefined).map(({ slack }) => slack.workspaceId),
    serves: () => able().map(({ workspaceId }) => workspaceId),
    async silence(slack, reason) {
      const { teamId } = slack;
      const one = served.get(teamId);
      if (one?.slack !== slack || one.silenced !== undefined) return;
      served.set(teamId, { ...one, silenced: reason });
      const fields = { event: "installation.silenced" as const, teamId, reason };
      options.log.error(fields, "Slack refused a token; its notices wait until Slack takes it again.");
      await holdIfRefused(options, teamId, reason);
    },
    refresh: refreshAll,
  };
}

function findServed({ botToken }: TokenOptions, { served, environmentTeam }: InstallationsState, teamId = "") {
  const found = served.get(teamId);
  if (found) return found;
  // Until Slack has said to which team the token in SLACK_BOT_TOKEN belongs, any unknown team may be that one.
  if (botToken !== undefined && environmentTeam === undefined) throw new Error("Slack has not said whose the token is");
  throw new TeamNotServedError("a team that is not served here");
}

const NONE_INSTALLED =
  "Fieldbook is not installed in any Slack workspace. Set SLACK_BOT_TOKEN, or add one with: npm run fieldbook -- installation add";
