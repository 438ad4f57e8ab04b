import { actionsBlock, button, type Message, sectionBlock } from "#slack/render/blocks.ts";
import type { Reader } from "#slack/render/reader.ts";

/** Renders the question how often to send reflective questions, with four neutral buttons. */
export function questionFrequencyMessage(reader: Reader): Message {
  const choices = [
    button("reflection.rhythm", { rhythm: "fewer" }, reader.say("reflection.rhythm.fewer")),
    button("home.settings", {}, reader.say("reflection.rhythm.time")),
    button("promise.decline", {}, reader.say("promise.button.no")),
    button("reflection.rhythm", { rhythm: "as_before" }, reader.say("reflection.rhythm.as_before")),
  ];
  const text = reader.say("reflection.rhythm.ask");
  return { text, blocks: [sectionBlock(text), actionsBlock(...choices)] };
}
