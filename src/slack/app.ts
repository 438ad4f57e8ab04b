import { App, type Receiver } from "@slack/bolt";
import type { Log } from "#kernel/log.ts";
import { type Installations, TeamNotServedError } from "./install/installations.ts";
import { listenForRemovals } from "./install/removals.ts";
import { createBoltLogger } from "./listen/bolt-logger.ts";
import { listenForCommands } from "./listen/commands.ts";
import { listenForEvents } from "./listen/events.ts";
import { listenForMessageShortcuts } from "./listen/message-shortcuts.ts";
import { listenForPresses } from "./listen/presses.ts";
import { listenForSubmissions } from "./listen/submissions.ts";

export type AppSettings = { readonly apiUrl?: string | undefined; readonly log: Log };

/**
 * Creates the Bolt app with all listeners, for the Socket Mode or the HTTP receiver. There is one listener for each
 * kind of payload, which passes it to the domain.
 */
export function createBoltApp(installations: Installations, receiver: Receiver, { apiUrl, log }: AppSettings): App {
  const app = new App({
    receiver,
    logger: createBoltLogger(log),
    convoStore: false,
    // Payloads of Slack teams that this process does not serve are acknowledged and dropped.
    authorize: ({ teamId }) => installations.authorize(teamId),
    clientOptions: {
      ...(apiUrl && { slackApiUrl: apiUrl }),
      timeout: 2_500,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
    },
  });
  listenForCommands(app, installations);
  listenForPresses(app, installations);
  listenForMessageShortcuts(app, installations);
  listenForSubmissions(app, installations);
  listenForEvents(app, installations);
  listenForRemovals(app, installations);
  // After an error the payload is not acknowledged, so that Slack redelivers an event.
  app.error(async (error) => {
    if (error.original instanceof TeamNotServedError) return;
    throw error;
  });
  return app;
}
