import { setTimeout as pause } from "node:timers/promises";
import { WebAPIRateLimitedError } from "@slack/web-api";
import type { ChatProfile, RequestDependencies } from "#mentoring/door/door.ts";
import { getHomeTabContent } from "#mentoring/door/home.ts";
import { createTurns, type Turns } from "./home-in-turn.ts";
import { createCaller } from "./listen/caller.ts";
import { answerWithFetchedProfile } from "./look-up-profile.ts";
import { renderHomeTab } from "./render/home/home.view.ts";
import { createReader } from "./render/reader.ts";
import type { SlackContext } from "./slack-context.ts";

const LONGEST_PAUSE_MS = 60_000;

/** The turns of each process's door: two processes that publish for the same person at once are not put in order. */
const turnsOf = new WeakMap<RequestDependencies, Turns>();

/**
 * Renders the Home tab of a user as it is now, and publishes it in Slack, one at a time for each user: an older state
 * never arrives after a newer one. With a profile that was fetched a moment ago, Slack is not asked again who the user
 * is.
 */
export function publishHomeTab(slack: SlackContext, user: string, fetched?: ChatProfile): Promise<void> {
  const turns = turnsOf.get(slack.door) ?? createTurns();
  turnsOf.set(slack.door, turns);
  return turns(`${slack.teamId}:${user}`, () => publish(slack, user, fetched));
}

async function publish(
  slack: SlackContext,
  user: string,
  fetched: ChatProfile | undefined,
  again = true,
): Promise<void> {
  const caller = { ...createCaller(slack, user), ...(fetched && { profile: fetched }) };
  const { said, reader } = await answerWithFetchedProfile(
    slack,
    user,
    await getHomeTabContent(slack.door, caller),
    (profile) => getHomeTabContent(slack.door, { ...caller, profile }),
  );
  const view = renderHomeTab(said, createReader(reader));
  try {
    await slack.client.views.publish({ user_id: user, view });
  } catch (error) {
    // Nothing else would publish what this would have shown: it is published once more, as it is by then.
    if (!again || !(error instanceof WebAPIRateLimitedError)) throw error;
    await pause(Math.min(error.retryAfter * 1_000, LONGEST_PAUSE_MS), undefined, { ref: false });
    await publish(slack, user, fetched, false);
  }
}
