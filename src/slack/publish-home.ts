import type { ChatProfile } from "#mentoring/door/door.ts";
import { getHomeTabContent } from "#mentoring/door/home.ts";
import { createCaller } from "./listen/caller.ts";
import { answerWithFetchedProfile } from "./look-up-profile.ts";
import { renderHomeTab } from "./render/home/home.view.ts";
import { createReader } from "./render/reader.ts";
import type { SlackContext } from "./slack-context.ts";

/**
 * Renders the Home tab of a user as it is now, and publishes it in Slack. With a profile that was fetched a moment ago,
 * Slack is not asked again who the user is.
 */
export async function publishHomeTab(slack: SlackContext, user: string, fetched?: ChatProfile): Promise<void> {
  const caller = { ...createCaller(slack, user), ...(fetched && { profile: fetched }) };
  const { said, reader } = await answerWithFetchedProfile(
    slack,
    user,
    await getHomeTabContent(slack.door, caller),
    (profile) => getHomeTabContent(slack.door, { ...caller, profile }),
  );
  await slack.client.views.publish({ user_id: user, view: renderHomeTab(said, createReader(reader)) });
}
