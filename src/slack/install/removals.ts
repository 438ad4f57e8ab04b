import type { App } from "@slack/bolt";
import { uninstallFromAccount } from "#mentoring/installation/install.ts";
import { toSlackAccount } from "#slack/slack-address.ts";
import type { Installations } from "./installations.ts";
import { signIn, TOKEN_REFUSED_CODES } from "./sign-in.ts";

/** Listens for Slack's events that the app was removed from a workspace or its token was revoked. */
export function listenForRemovals(app: App, installations: Installations): void {
  app.event("app_uninstalled", ({ context }) => removeIfRefused(context.teamId));
  // The event also reports tokens of single users, which Fieldbook does not use.
  app.event("tokens_revoked", async ({ event, context }) => {
    if (event.tokens.bot?.length) await removeIfRefused(context.teamId);
  });

  /**
   * Removes the installation only if Slack refuses its present token, because the event may arrive after the app was
   * installed again. The workspace's planned notices are kept, and are sent if the app is installed again before they
   * expire.
   */
  async function removeIfRefused(teamId: string | undefined): Promise<void> {
    await installations.refresh();
    const { db, log, client, clock, ...slack } = installations.contextOf(teamId);
    // Without a token of this workspace, this process cannot ask Slack whether the token is still accepted; only
    // another process can.
    const answer = client.token === undefined ? undefined : await signIn(client);
    // Throwing leaves the event unacknowledged, so that Slack redelivers it.
    if (answer?.kind === "unanswered") throw new Error(`Slack did not say whether a token is valid: ${answer.reason}`);
    const isRemoved =
      answer?.kind === "refused" &&
      TOKEN_REFUSED_CODES.has(answer.reason) &&
      (await uninstallFromAccount(db, toSlackAccount(slack.teamId), clock.now(), client.token));
    await installations.refresh();
    if (isRemoved)
      log.error({ event: "installation.revoked", teamId }, "Slack removed the app or its token; install it again.");
    else log.warn({ event: "installation.kept", teamId }, "Slack reported a removal, and refused no present token.");
  }
}
