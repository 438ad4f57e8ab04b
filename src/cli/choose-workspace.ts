import { asMachine, type Db } from "#db/as.ts";
import type { WorkspaceId } from "#kernel/id.ts";
import { ensureInstallation } from "#mentoring/installation/ensure-installation.ts";
import { findInstallation, listInstallations } from "#mentoring/installation/installation.store.ts";
import type { ChatAccount } from "#mentoring/people/address.ts";
import { toSlackAccount } from "#slack/slack-address.ts";
import { assertNotOnlyRehearsal } from "#src/start/keep-apart.ts";
import { BadUsageError } from "./command.ts";

export const TEAM_OPTION_HELP = `  --team T…         the Slack workspace, when there are several or none yet; its id is in the address
                    app.slack.com/client/T…`;

export type WorkspaceChoice =
  | { readonly kind: "found"; readonly workspaceId: WorkspaceId; readonly account: ChatAccount }
  /** In this case the Slack team given with `--team` has no workspace in the database yet. */
  | { readonly kind: "new"; readonly account: ChatAccount }
  | { readonly kind: "unclear"; readonly reason: string };

/**
 * Finds the workspace that a command is for: the one of the team given by `--team`, or the only workspace in the
 * database. Throws {@link BadUsageError} if the team id is invalid.
 */
export function chooseWorkspace(db: Db, team: string | undefined): Promise<WorkspaceChoice> {
  const account = team === undefined ? undefined : toSlackAccount(parseTeamId(team));
  return asMachine(db, async (tx): Promise<WorkspaceChoice> => {
    if (account) {
      const installation = await findInstallation(tx, account);
      if (!installation) return { kind: "new", account };
      return { kind: "found", workspaceId: installation.workspaceId, account };
    }
    const [first, ...others] = (await listInstallations(tx)).filter(
      ({ surface, removedAt }) => surface === "slack" && !removedAt,
    );
    if (!first)
      return { kind: "unclear", reason: "There is no workspace yet. Name your Slack workspace with --team T…" };
    if (others.length === 0)
      return { kind: "found", workspaceId: first.workspaceId, account: toSlackAccount(first.account) };
    const teams = [first, ...others].map((installation) => installation.account);
    return { kind: "unclear", reason: `There are several workspaces. Choose one with --team: ${teams.join(", ")}` };
  });
}

export const NEW_WORKSPACE_OPTION_HELP = `  --new-workspace   the workspace named with --team is one that Fieldbook does not know yet, besides those it knows`;

/**
 * Finds the workspace into which a command brings something, like {@link chooseWorkspace}. One that is not known is made
 * only if it is the first, or is said to be new: otherwise its id is likely mistyped.
 */
export async function chooseWorkspaceToFill(
  db: Db,
  { team, "new-workspace": isNew }: { readonly team?: string | undefined; readonly "new-workspace": boolean },
): Promise<WorkspaceChoice> {
  const choice = await chooseWorkspace(db, team);
  if (choice.kind !== "new" || isNew) return choice;
  await assertNotOnlyRehearsal(db);
  const known = await asMachine(db, listInstallations);
  const accounts = known.filter(({ surface }) => surface === "slack").map(({ account }) => account);
  if (accounts.length === 0) return choice;
  const reason = `Fieldbook does not know the workspace ${choice.account.account}, but ${accounts.join(", ")}. If it is another one, add --new-workspace.`;
  return { kind: "unclear", reason };
}

/** Validates a Slack team id. Throws {@link BadUsageError}. */
export function parseTeamId(team: string): string {
  if (!/^[TE][A-Z0-9]{2,20}$/.test(team)) {
    throw new BadUsageError(`"${team}" is not a Slack team id, which looks like T012AB3CD.`);
  }
  return team;
}

/**
 * Returns the id of the chosen workspace, creating the workspace if it does not exist. Throws `ConfigError` if a
 * workspace would have to be created in a database that contains only a rehearsal.
 */
export async function ensureWorkspace(
  db: Db,
  choice: Exclude<WorkspaceChoice, { kind: "unclear" }>,
  now: Temporal.Instant,
): Promise<WorkspaceId> {
  if (choice.kind === "found") return choice.workspaceId;
  const { account } = choice;
  await assertNotOnlyRehearsal(db);
  const installation = await asMachine(db, (tx) =>
    ensureInstallation(tx, db.keys, { ...account, name: account.account, now }),
  );
  return installation.workspaceId;
}
