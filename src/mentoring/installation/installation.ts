import type { BrandedId, WorkspaceId } from "#kernel/id.ts";
import type { ChatAccount } from "#mentoring/people/address.ts";

export type InstallationId = BrandedId<"installation">;

/**
 * Fieldbook installed in one account of a chat platform, such as a Slack team. A roster import may create the
 * installation before anybody installs Fieldbook there.
 */
export type Installation = ChatAccount & {
  readonly id: InstallationId;
  readonly workspaceId: WorkspaceId;
  readonly name: string;
  /** The encrypted access token; absent if it comes from the environment or Fieldbook is not installed yet. */
  readonly token?: string;
  readonly installedAt: Temporal.Instant;
  readonly removedAt?: Temporal.Instant;
};
