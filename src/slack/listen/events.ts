import type { App } from "@slack/bolt";
import { followUser } from "#mentoring/door/follow-user.ts";
import { runInBackground } from "#slack/guard.ts";
import type { Installations } from "#slack/install/installations.ts";
import { publishHomeTab } from "#slack/publish-home.ts";
import { createCaller } from "./caller.ts";
import { followChange, readChange } from "./edits.ts";
import { isNewUserText } from "./new-words.ts";
import { readAttachment } from "./read-attachment.ts";
import { readMessageText } from "./read-text.ts";
import { readReplyTo } from "./reply-to.ts";
import { tsToInstant } from "./timestamp.ts";

/** Listens for events. An exception prevents the acknowledgement, so that Slack redelivers the event. */
export function listenForEvents(app: App, installations: Installations): void {
  app.event("message", async ({ event, context }) => {
    const slack = installations.contextOf(context.teamId);
    const origin = { teamId: slack.teamId, botUserId: context.botUserId };
    const change = readChange(event);
    if (change) return followChange(slack, change, origin);
    if (!isNewUserText(event) || !("user" in event) || !event.user) return;
    const attachment = readAttachment(event);
    const words = readMessageText(("text" in event && event.text) || "", origin) || (attachment?.transcript ?? "");
    await slack.hear({
      ...createCaller(slack, event.user, event.channel),
      // The key consists of channel and ts, because the event id and the client message id may differ between
      // deliveries of the same message.
      key: `message:${event.channel}:${event.ts}`,
      ...("client_msg_id" in event && event.client_msg_id && { clientRef: event.client_msg_id }),
      kind: attachment && words === "" ? `message.${attachment.kind}` : "message",
      text: words,
      writtenAt: tsToInstant(event.ts),
      ...readReplyTo(event),
    });
  });

  app.event("app_home_opened", async ({ event, context }) => {
    const slack = installations.contextOf(context.teamId);
    if (event.tab === "home") runInBackground(slack.log, "draw Home", publishHomeTab(slack, event.user));
  });

  // Slack reports any change of a user; whether their account is closed is one of them.
  app.event("user_change", async ({ event, context }) => {
    const slack = installations.contextOf(context.teamId);
    const isClosed = event.user.deleted === true;
    const at = tsToInstant(event.event_ts);
    await followUser(slack.door, createCaller(slack, event.user.id), { isClosed, at });
  });
}
