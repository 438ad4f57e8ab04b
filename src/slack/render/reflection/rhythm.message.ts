import type { UtteranceOf } from "#mentoring/delivery/utterance.ts";
import { actionsBlock, button, type Message, sectionBlock } from "#slack/render/blocks.ts";
import { chosenBlock } from "#slack/render/chosen.ts";
import type { Reader } from "#slack/render/reader.ts";

/** Renders the question how often to send reflective questions, with four neutral buttons, or what was chosen. */
export function questionFrequencyMessage({ chosen }: UtteranceOf<"reflection.rhythm">, reader: Reader): Message {
  const text = reader.say("reflection.rhythm.ask");
  const label = (rhythm: "fewer" | "as_before" | "none") =>
    reader.say(rhythm === "none" ? "promise.button.no" : `reflection.rhythm.${rhythm}`);
  if (chosen)
    return {
      text,
      blocks: [sectionBlock(text), chosenBlock(label(chosen), reader.say(`reflection.rhythm.chosen.${chosen}`))],
    };
  const choose = (rhythm: "fewer" | "as_before" | "none") => button("reflection.rhythm", { rhythm }, label(rhythm));
  const time = button("home.settings", {}, reader.say("reflection.rhythm.time"));
  return {
    text,
    blocks: [sectionBlock(text), actionsBlock(choose("fewer"), time, choose("none"), choose("as_before"))],
  };
}
