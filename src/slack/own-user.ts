/**
 * The fields of a Slack user, as `users.info` and `users.lookupByEmail` return them, that say where the user belongs.
 */
type SlackUser = {
  readonly is_bot?: boolean;
  readonly is_stranger?: boolean;
  readonly team_id?: string;
  readonly enterprise_user?: { readonly teams?: string[] };
};

/**
 * Whether the user is a person of this Slack workspace or its organisation. Bots and external users are not, so their
 * e-mail address must not identify anyone in the roster.
 */
export function isWorkspaceUser(teamId: string, user: SlackUser): boolean {
  if (user.is_bot || user.is_stranger) return false;
  return user.team_id === undefined || user.team_id === teamId || (user.enterprise_user?.teams ?? []).includes(teamId);
}
