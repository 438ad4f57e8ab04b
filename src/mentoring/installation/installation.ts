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
  /**
   * Since when and for which reason (an error code of the chat platform) nothing can be sent, and all notices wait.
   * Absent if the token was accepted when it was used last.
   */
  readonly held?: { readonly since: Temporal.Instant; readonly reason: string };
};
