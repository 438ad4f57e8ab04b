import { App, type AuthorizeResult, type Receiver } from "@slack/bolt";
import type { SlackHouse } from "./house.ts";
import { boltLogger } from "./listen/bolt-logger.ts";
import { listenForCommands } from "./listen/commands.ts";
import { listenForEvents } from "./listen/events.ts";
import { listenForPresses } from "./listen/presses.ts";
import { listenForSubmissions } from "./listen/submissions.ts";

export type Installed = { readonly botToken: string; readonly botId: string; readonly botUserId: string };

/** Bolt with everything that Fieldbook listens for, over whichever receiver; one listener of each sort routes inside. */
export function openApp(house: SlackHouse, receiver: Receiver, installed: Installed): App {
  const app = new App({
    receiver,
    logger: boltLogger(house.log),
    convoStore: false,
    authorize: async ({ teamId }) => authorize(house, installed, teamId),
    clientOptions: {
      slackApiUrl: house.client.slackApiUrl,
      timeout: 2_500,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
    },
  });
  listenForCommands(app, house);
  listenForPresses(app, house);
  listenForSubmissions(app, house);
  listenForEvents(app, house);
  // Whatever a listener could not answer must not be acknowledged: Slack sends an event again.
  app.error(async (error) => {
    if (error.code === "slack_bolt_authorization_error") return;
    throw error;
  });
  return app;
}

/** One workspace: another one's payload is acknowledged and dropped. */
async function authorize(
  house: SlackHouse,
  installed: Installed,
  teamId: string | undefined,
): Promise<AuthorizeResult> {
  if (teamId !== house.teamId) throw new Error("not this workspace");
  return { ...installed, teamId: house.teamId };
}
