import type { ChatUserKind } from "#mentoring/people/chat-user.ts";

/**
 * The fields of a Slack user, as `users.info` and `users.lookupByEmail` return them, that say what kind of user it is.
 */
type SlackUser = {
  readonly deleted?: boolean;
  readonly is_bot?: boolean;
  readonly is_workflow_bot?: boolean;
  readonly is_stranger?: boolean;
  readonly is_restricted?: boolean;
  readonly is_ultra_restricted?: boolean;
  readonly is_email_confirmed?: boolean;
  readonly team_id?: string;
  readonly enterprise_user?: { readonly teams?: string[] };
};

/**
 * Translates what Slack says of a user. A member of the installation's own team belongs to it or, on Enterprise Grid, to
 * an organisation in which they are a member of that team. A user of whom Slack names no team is foreign. Slack states
 * whether an e-mail address is confirmed only in some responses, so it counts as confirmed unless Slack denies it.
 */
export function toChatUserKind(teamId: string, user: SlackUser): ChatUserKind {
  const isOwn = user.team_id === teamId || (user.enterprise_user?.teams ?? []).includes(teamId);
  if (!isOwn || user.is_stranger) return "foreign";
  if (user.deleted) return "deleted";
  if (user.is_bot || user.is_workflow_bot) return "bot";
  if (user.is_restricted || user.is_ultra_restricted) return "guest";
  return user.is_email_confirmed === false ? "unconfirmed" : "member";
}
