import type { WorkspaceId } from "#kernel/id.ts";

/** One organisation. */
export type Workspace = { readonly id: WorkspaceId; readonly name: string };
