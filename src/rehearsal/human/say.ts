import { randomUUID } from "node:crypto";
import type { PageRequestResult, PageRequests } from "#rehearsal/human-api.ts";
import { buildMessageEvent } from "#rehearsal/payload/event.ts";
import { encodeTypedText } from "#rehearsal/payload/typed-text.ts";
import { createSlackId } from "#rehearsal/slack-id.ts";
import type { ComposedBlock } from "#rehearsal/state/messages.ts";
import { type HumanContext, OK_RESULT, runAsPerson } from "./scene.ts";

/** Posts a message from a person to the app. Like in Slack, it appears at once, whether or not the app is connected. */
export function postPersonMessage(scene: HumanContext, { as, text, thread }: PageRequests["say"]): PageRequestResult {
  const { workspace, delivery } = scene;
  return runAsPerson(scene, as, (person, channel) => {
    const message = workspace.messages.post(channel, {
      from: person.id,
      text: encodeTypedText(text, workspace.people.list()),
      composed: compose(text),
      clientMsgId: randomUUID(),
      threadTs: thread ?? null,
    });
    delivery.tell(buildMessageEvent(workspace, message));
    return OK_RESULT;
  });
}

/**
 * Wraps a text in a rich text block, as Slack's client does with what people type; the message's `text` is only its
 * plain form.
 */
export function compose(text: string): ComposedBlock {
  const elements = [{ type: "rich_text_section" as const, elements: [{ type: "text" as const, text }] }];
  return { type: "rich_text", block_id: createSlackId(""), elements };
}
