import { randomUUID } from "node:crypto";
import type { Block } from "#rehearsal/block-kit/walk-blocks.ts";
import type { Answer, Requests } from "#rehearsal/human-api.ts";
import { messageEvent } from "#rehearsal/payload/event.ts";
import { escapeText } from "#rehearsal/payload/team.ts";
import { slackId } from "#rehearsal/slack-id.ts";
import { asPerson, DONE, type Scene } from "./scene.ts";

/** Posts a message from a person to the app. It appears at once, whether or not the app is connected. */
export function say(scene: Scene, { as, text }: Requests["say"]): Answer {
  const { workspace, delivery } = scene;
  return asPerson(scene, as, (person, channel) => {
    const message = workspace.messages.post(channel, {
      from: person.id,
      text: escapeText(text),
      blocks: [composed(text)],
      clientMsgId: randomUUID(),
    });
    delivery.tell(messageEvent(workspace, message));
    return DONE;
  });
}

/** Wraps a text in a rich text block, as Slack's composer does; the message's `text` is only its plain form. */
function composed(text: string): Block {
  const elements = [{ type: "rich_text_section" as const, elements: [{ type: "text" as const, text }] }];
  return { type: "rich_text", block_id: slackId(""), elements };
}
