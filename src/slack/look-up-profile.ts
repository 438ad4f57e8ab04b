import { WebAPIPlatformError } from "@slack/web-api";
import { findLanguage } from "#kernel/language.ts";
import type { ChatProfile } from "#mentoring/door/door.ts";
import type { ReplyWithLocale, RequestResult } from "#mentoring/door/reply.ts";
import { toChatUserKind } from "./chat-user-kind.ts";
import type { SlackContext } from "./slack-context.ts";

/** Thrown when Slack did not say who a user is: it did not respond, or it responded with an error. */
export class ProfileUnavailableError extends Error {
  override readonly name = "ProfileUnavailableError";
}

/** A reply, with the user's Slack profile if it had to be fetched. */
export type ReplyWithProfile<Said> = ReplyWithLocale<Said> & { readonly profile?: ChatProfile };

/**
 * Returns the reply of the domain to a user's request. If the domain did not know the user, fetches their Slack profile
 * and calls `again` with it to repeat the request. It is called after the acknowledgement, because Slack may be slow.
 * Throws {@link ProfileUnavailableError}; the request is then not processed and may be repeated.
 */
export async function answerWithFetchedProfile<Said>(
  slack: SlackContext,
  user: string,
  answer: RequestResult<Said>,
  again: (profile: ChatProfile) => Promise<RequestResult<Said>>,
): Promise<ReplyWithProfile<Said>> {
  if (answer.kind === "answered") return answer;
  const profile = await lookUpProfile(slack, user);
  const second = await again(profile);
  if (second.kind === "unknown") throw new Error("a profile was given, and asked for again");
  return { ...second, profile };
}

/**
 * Fetches the profile of a Slack user. It has no e-mail address if the app lacks the e-mail scope, and is empty for a
 * user whom Slack does not know. Only a full member can be an administrator. Throws {@link ProfileUnavailableError} if
 * Slack did not say who the user is.
 */
export async function lookUpProfile(slack: SlackContext, slackUser: string): Promise<ChatProfile> {
  const user = await findUser(slack, slackUser);
  if (!user) return NOBODY;
  const kind = toChatUserKind(slack.teamId, user);
  const { profile, locale, tz } = user;
  const name = user.real_name || profile?.real_name || user.name;
  const language = findLanguage(locale);
  return {
    kind,
    isAdmin: kind === "member" && Boolean(user.is_admin || user.is_owner),
    ...(name && { name }),
    ...(profile?.email && { email: profile.email }),
    ...(language && { language }),
    ...(tz && { zone: tz }),
  };
}

const NOBODY: ChatProfile = { kind: "foreign", isAdmin: false };

/** Slack's error codes for a user who does not exist in this workspace. Any other error says nothing about the user. */
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
