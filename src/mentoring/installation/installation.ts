import type { Id, WorkspaceId } from "#kernel/id.ts";
import type { Account } from "#mentoring/people/address.ts";

export type InstallationId = Id<"installation">;

/** Fieldbook in one account of an organisation. A roster import may create it before Fieldbook is installed there. */
export type Installation = Account & {
  readonly id: InstallationId;
  readonly workspaceId: WorkspaceId;
  /** The account's name. */
  readonly name: string;
  /** Sealed. Absent if the token comes from the environment, or there is none yet. */
  readonly token?: string;
  readonly installedAt: Temporal.Instant;
  readonly removedAt?: Temporal.Instant;
};
