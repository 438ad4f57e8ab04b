import { asMachine, type Db } from "#db/as.ts";
import { findWorkspaceBySlackTeam, insertWorkspace, listWorkspaces } from "#mentoring/people/workspace.store.ts";
import type { Workspace } from "#mentoring/people/workspace.ts";
import { BadUsage } from "./command.ts";

export const TEAM_HELP = `  --team T…         the Slack workspace, when there are several or none yet; its id is in the address
                    app.slack.com/client/T…`;

export type WorkspaceChoice =
  | { readonly kind: "found"; readonly workspace: Workspace }
  /** Named, and not there yet. */
  | { readonly kind: "new"; readonly slackTeamId: string }
  | { readonly kind: "unclear"; readonly reason: string };

/** The workspace of `--team`; without it the only one there is. Throws {@link BadUsage} for what is no team id. */
export function chooseWorkspace(db: Db, team: string | undefined): Promise<WorkspaceChoice> {
  if (team !== undefined && !/^[TE][A-Z0-9]{2,20}$/.test(team)) {
    throw new BadUsage(`"${team}" is not a Slack team id, which looks like T012AB3CD.`);
  }
  return asMachine(db, async (tx): Promise<WorkspaceChoice> => {
    if (team !== undefined) {
      const workspace = await findWorkspaceBySlackTeam(tx, team);
      return workspace ? { kind: "found", workspace } : { kind: "new", slackTeamId: team };
    }
    const [first, ...others] = await listWorkspaces(tx);
    if (!first)
      return { kind: "unclear", reason: "There is no workspace yet. Name your Slack workspace with --team T…" };
    if (others.length === 0) return { kind: "found", workspace: first };
    const teams = [first, ...others].map(({ slackTeamId, name }) => slackTeamId ?? name);
    return { kind: "unclear", reason: `There are several workspaces. Choose one with --team: ${teams.join(", ")}` };
  });
}

/** The chosen workspace, made now if it was not there. */
export function ensureWorkspace(
  db: Db,
  choice: Exclude<WorkspaceChoice, { kind: "unclear" }>,
  now: Temporal.Instant,
): Promise<Workspace> {
  if (choice.kind === "found") return Promise.resolve(choice.workspace);
  const { slackTeamId } = choice;
  return asMachine(db, (tx) => insertWorkspace(tx, db.keys, { slackTeamId, name: slackTeamId, now }));
}
