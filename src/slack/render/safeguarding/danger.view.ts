import type { ModalView } from "@slack/types";
import type { ModalContentNamed } from "#mentoring/door/reply.ts";
import { type Block, contextBlock } from "#slack/render/blocks.ts";
import { createReadOnlyModal } from "#slack/render/modal.ts";
import type { Reader } from "#slack/render/reader.ts";
import { ownDangerHelp, restLines } from "./own-danger.message.ts";
import { riskText } from "./risk.message.ts";
import { violenceText } from "./violence.message.ts";

type Reply = ModalContentNamed<"safeguarding">["reply"];

/**
 * Renders the reply to a form in which somebody wrote of danger. It has no buttons: they stand in the conversation, where
 * the same reply stays.
 */
export function dangerView({ reply }: ModalContentNamed<"safeguarding">, reader: Reader): ModalView {
  return createReadOnlyModal({
    title: reader.say("safeguarding.view.title"),
    close: reader.say("common.button.close"),
    blocks: [...textOf(reply, reader), contextBlock(reader.say("safeguarding.view.chat"))],
  });
}

function textOf(reply: Reply, reader: Reader): Block[] {
  switch (reply.kind) {
    case "safeguarding.self":
      return [...ownDangerHelp(reply, reader), restLines(reply, reader)];
    case "safeguarding.risk":
      return [...riskText(reply, reader), contextBlock(reader.say("safeguarding.risk.honest"))];
    case "safeguarding.violence":
      return [...violenceText(reply, reader), contextBlock(reader.say("safeguarding.violence.honest"))];
  }
}
