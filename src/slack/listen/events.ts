import type { App } from "@slack/bolt";
import { asMachineIn } from "#db/as.ts";
import { hear } from "#mentoring/conversation/hear.ts";
import { deactivate, findPersonAt } from "#mentoring/people/person.store.ts";
import { act } from "#slack/act.ts";
import { slackAddress } from "#slack/address.ts";
import { afterwards } from "#slack/guard.ts";
import { publishHome } from "#slack/home/publish-home.ts";
import type { SlackHouse } from "#slack/house.ts";
import { strangerText } from "#slack/render/help/stranger.ts";
import { plainWords } from "#slack/render/mrkdwn.ts";

/** What happens without a press. A failure is let through: it is not acknowledged, and Slack says it again. */
export function listenForEvents(app: App, house: SlackHouse): void {
  app.event("message", async ({ event, body }) => {
    // Words alone, or beside a picture or a recording; what is changed or deleted later is no new word.
    if (event.subtype !== undefined && event.subtype !== "file_share") return;
    if (event.channel_type !== "im" || "bot_id" in event || !event.user) return;
    const keys: [string, ...string[]] = [
      `event:${body.event_id}`,
      ...("client_msg_id" in event && event.client_msg_id ? [`message:${event.client_msg_id}`] : []),
    ];
    const heard = { house, slackUser: event.user, arrival: { kind: "message", keys } };
    const acted = await act(heard, (tx, me, now) => hear(tx, me, plainWords(event.text ?? ""), body.event_id, now));
    if (acted.kind === "stranger")
      afterwards(
        house.log,
        "answer a stranger",
        house.client.chat.postMessage({ channel: event.channel, text: strangerText(acted) }),
      );
  });

  app.event("app_home_opened", async ({ event }) => {
    if (event.tab === "home") afterwards(house.log, "draw Home", publishHome(house, event.user));
  });

  // Slack closed the account: what was on its way to them has nowhere to go, and their door here closes too.
  app.event("user_change", async ({ event }) => {
    if (!event.user.deleted) return;
    await asMachineIn(house.db, house.workspaceId, async (tx) => {
      const person = await findPersonAt(tx, slackAddress(house, event.user.id));
      if (person) await deactivate(tx, person.id, house.clock.now());
    });
  });

  app.event("app_uninstalled", async () =>
    house.log.error("The app was uninstalled from its workspace; nothing can be said until it is installed again."),
  );
  app.event("tokens_revoked", async () =>
    house.log.error("Slack revoked this app's tokens; nothing can be said until a new token is set."),
  );
}
