import { languageIn } from "#kernel/language.ts";
import type { SurfaceProfile } from "#mentoring/door/door.ts";
import type { AnsweredRequest, DoorAnswer } from "#mentoring/door/reply.ts";
import type { SlackContext } from "./slack-context.ts";

/**
 * Answers from the database; for an unknown user it fetches their Slack profile and asks again. No call to Slack happens
 * before the acknowledgement.
 */
export async function answered<Said>(
  slack: SlackContext,
  user: string,
  answer: DoorAnswer<Said>,
  again: (profile: SurfaceProfile) => Promise<DoorAnswer<Said>>,
): Promise<AnsweredRequest<Said>> {
  if (answer.kind === "answered") return answer;
  const second = await again(await lookUpProfile(slack, user));
  if (second.kind === "unknown") throw new Error("a profile was given, and asked for again");
  return second;
}

/** Without the scope there is no e-mail; if Slack does not respond there is no profile and the user stays unknown. */
export async function lookUpProfile(slack: SlackContext, slackUser: string): Promise<SurfaceProfile> {
  try {
    const { user } = await slack.client.users.info({ user: slackUser, include_locale: true });
    if (!user || user.is_bot || user.is_stranger || !isOf(slack, user)) return NOBODY;
    const { profile, locale, tz } = user;
    const name = user.real_name || profile?.real_name || user.name;
    const language = languageIn(locale);
    return {
      isAdmin: Boolean(user.is_admin || user.is_owner),
      ...(name && { name }),
      ...(profile?.email && { email: profile.email }),
      ...(language && { language }),
      ...(tz && { zone: tz }),
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : "unknown";
    slack.log.warn({ event: "profile.unavailable", error: reason }, "Slack did not say who a user is.");
    return NOBODY;
  }
}

const NOBODY: SurfaceProfile = { isAdmin: false };

/** Whether the user belongs to this workspace or its organisation; e-mails of external users are not trusted. */
function isOf({ teamId }: SlackContext, user: { team_id?: string; enterprise_user?: { teams?: string[] } }): boolean {
  return user.team_id === undefined || user.team_id === teamId || (user.enterprise_user?.teams ?? []).includes(teamId);
}
