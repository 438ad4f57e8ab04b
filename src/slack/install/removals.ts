import type { App } from "@slack/bolt";
import { uninstallFromAccount } from "#mentoring/installation/install.ts";
import { toSlackAccount } from "#slack/slack-address.ts";
import type { Installations } from "./installations.ts";
import { signIn, TOKEN_REFUSED_CODES } from "./sign-in.ts";

/** The app is taken out of a workspace, or its token revoked. */
export function listenForRemovals(app: App, installations: Installations): void {
  app.event("app_uninstalled", ({ context }) => removeIfRefused(context.teamId));
  // A person's own token, revoked by that person, means nothing here.
  app.event("tokens_revoked", async ({ event, context }) => {
    if (event.tokens.bot?.length) await removeIfRefused(context.teamId);
  });

  /**
   * The event can be delivered after the app was installed again, so Slack is asked about the present token, and a token
   * that is stored meanwhile is kept. Pending notices are kept, and sent if the app is installed again in time.
   */
  async function removeIfRefused(teamId: string | undefined): Promise<void> {
    await installations.refresh();
    const { db, log, client, clock, ...slack } = installations.contextOf(teamId);
    // Without a token here, another process knows whether Slack still accepts it.
    const answer = client.token === undefined ? undefined : await signIn(client);
    // Not acknowledged, so that Slack redelivers the event.
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
