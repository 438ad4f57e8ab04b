import type { WorkspaceId } from "#kernel/id.ts";

/** One organisation that uses Fieldbook. */
export type Workspace = { readonly id: WorkspaceId; readonly name: string };
