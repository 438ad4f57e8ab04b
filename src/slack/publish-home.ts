import { showHome } from "#mentoring/door/home.ts";
import { callerOf } from "./listen/caller.ts";
import { answered } from "./look-up-profile.ts";
import { homePageView } from "./render/home/home.view.ts";
import { readerOf } from "./render/reader.ts";
import type { SlackContext } from "./slack-context.ts";

/** Publishes a user's Home tab. */
export async function publishHome(slack: SlackContext, user: string): Promise<void> {
  const caller = callerOf(slack, user);
  const { said, reader } = await answered(slack, user, await showHome(slack.door, caller), (profile) =>
    showHome(slack.door, { ...caller, profile }),
  );
  await slack.client.views.publish({ user_id: user, view: homePageView(said, readerOf(reader)) });
}
