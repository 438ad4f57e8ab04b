import type { App } from "@slack/bolt";
import { uninstallFromAccount } from "#mentoring/installation/install.ts";
import { slackAccount } from "#slack/slack-address.ts";
import type { SlackContext } from "#slack/slack-context.ts";
import type { Installations } from "./installations.ts";

/** The app is taken out of a workspace, or its token revoked. */
export function listenForRemovals(app: App, installations: Installations): void {
  app.event("app_uninstalled", ({ context }) => remove(installations.contextOf(context.teamId)));
  // A person's own token, revoked by that person, means nothing here.
  app.event("tokens_revoked", async ({ event, context }) => {
    if (event.tokens.bot?.length) await remove(installations.contextOf(context.teamId));
  });

  /** What waits for its people is kept, and sent if the app is installed again in time. */
  async function remove({ db, log, teamId, clock }: SlackContext): Promise<void> {
    await uninstallFromAccount(db, slackAccount(teamId), clock.now());
    await installations.refresh();
    log.error({ event: "installation.revoked", teamId }, "Slack removed the app or its token; install it again.");
  }
}
