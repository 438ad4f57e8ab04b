import type { UtteranceOf } from "#mentoring/delivery/utterance.ts";
import { type Message, sectionBlock, splitIntoSections } from "#slack/render/blocks.ts";
import type { Reader } from "#slack/render/reader.ts";

/** Renders a reminder. Its words are not in the notification, which a locked phone shows. */
export function reminderMessage({ text }: UtteranceOf<"reminder.due">, reader: Reader): Message {
  const line = reader.say("wish.reminder");
  return { text: line, blocks: [sectionBlock(line), ...splitIntoSections(`«${text}»`)] };
}
