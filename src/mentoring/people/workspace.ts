import type { WorkspaceId } from "#kernel/id.ts";

/** One organisation on one surface. */
export type Workspace = { readonly id: WorkspaceId; readonly name: string; readonly slackTeamId?: string };
