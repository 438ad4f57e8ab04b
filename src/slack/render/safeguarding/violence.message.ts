import type { UtteranceOf } from "#mentoring/delivery/utterance.ts";
import { type Block, contextBlock, joinIntoSections, type Message } from "#slack/render/blocks.ts";
import type { Reader } from "#slack/render/reader.ts";
import { contactLines, dangerNowLines, resourceLines } from "./help-lines.ts";

type Violence = UtteranceOf<"safeguarding.violence">;

/** Renders the reply to a text that tells of violence, threats or corruption: channels outside the chain of command. */
export function violenceMessage(reply: Violence, reader: Reader): Message {
  return {
    text: reader.say("safeguarding.first.risk"),
    blocks: [...violenceText(reply, reader), contextBlock(reader.say("safeguarding.violence.honest"))],
  };
}

/** The part of the reply that can also stand in a modal. */
export function violenceText({ help }: Violence, reader: Reader): Block[] {
  const channels = [...resourceLines(help, ["protection_channel"]), ...contactLines(help.contacts)];
  return joinIntoSections([
    reader.say("safeguarding.violence"),
    reader.say(channels.length > 0 ? "safeguarding.violence.channels" : "safeguarding.violence.none"),
    ...channels,
    ...dangerNowLines(help, reader),
  ]);
}
