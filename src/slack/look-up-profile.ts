import { WebAPIPlatformError } from "@slack/web-api";
import { findLanguage } from "#kernel/language.ts";
import type { ChatProfile } from "#mentoring/door/door.ts";
import type { ReplyWithReader, RequestResult } from "#mentoring/door/reply.ts";
import { isWorkspaceUser } from "./own-user.ts";
import type { SlackContext } from "./slack-context.ts";

/** Slack did not say who a user is. */
export class ProfileUnavailableError extends Error {
  override readonly name = "ProfileUnavailableError";
}

/**
 * Answers from the database; for an unknown user it fetches their Slack profile and asks again. No call to Slack
 * happens before the acknowledgement. Throws {@link ProfileUnavailableError}; nothing of the request is consumed then.
 */
export async function answerWithProfile<Said>(
  slack: SlackContext,
  user: string,
  answer: RequestResult<Said>,
  again: (profile: ChatProfile) => Promise<RequestResult<Said>>,
): Promise<ReplyWithReader<Said>> {
  if (answer.kind === "answered") return answer;
  const second = await again(await lookUpProfile(slack, user));
  if (second.kind === "unknown") throw new Error("a profile was given, and asked for again");
  return second;
}

/**
 * Without the e-mail scope there is no e-mail. A user whom Slack does not know, a bot and an external user have an
 * empty profile. Throws {@link ProfileUnavailableError} if Slack did not say who the user is.
 */
export async function lookUpProfile(slack: SlackContext, slackUser: string): Promise<ChatProfile> {
  const user = await findUser(slack, slackUser);
  if (!user || !isWorkspaceUser(slack.teamId, user)) return NOBODY;
  const { profile, locale, tz } = user;
  const name = user.real_name || profile?.real_name || user.name;
  const language = findLanguage(locale);
  return {
    isAdmin: Boolean(user.is_admin || user.is_owner),
    ...(name && { name }),
    ...(profile?.email && { email: profile.email }),
    ...(language && { language }),
    ...(tz && { zone: tz }),
  };
}

const NOBODY: ChatProfile = { isAdmin: false };

/** Error codes by which Slack says that there is no such user here; any other failure says nothing about the user. */
const NO_SUCH_USER = new Set(["user_not_found", "user_not_visible"]);

async function findUser({ client }: SlackContext, slackUser: string) {
  try {
    const { user } = await client.users.info({ user: slackUser, include_locale: true });
    if (user) return user;
  } catch (error) {
    if (error instanceof WebAPIPlatformError && NO_SUCH_USER.has(error.data.error)) return undefined;
    throw new ProfileUnavailableError("Slack did not say who a user is.", { cause: error });
  }
  throw new ProfileUnavailableError("Slack did not say who a user is.");
}
