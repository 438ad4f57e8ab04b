import type { UtteranceOf } from "#mentoring/delivery/utterance.ts";
import { actionsBlock, button, contextBlock, type Message, sectionBlock } from "#slack/render/blocks.ts";
import { coordinatorRow } from "#slack/render/help/help.message.ts";
import { clipText } from "#slack/render/limits.ts";
import { formatQuote } from "#slack/render/mrkdwn.ts";
import type { Reader } from "#slack/render/reader.ts";
import { unplacedBlocks } from "./unplaced.blocks.ts";

/** More of the words is not shown in a message. */
const MAX_SHOWN = 1_500;

/** Renders the reply to what was not understood: the words as another would read them, and what they can become. */
export function unplacedMessage(said: UtteranceOf<"unplaced.kept">, reader: Reader): Message {
  if (said.is !== "all") return lineMessage(reader.say(said.is === "gone" ? "unplaced.gone" : "unplaced.goes_on"));
  const { unplaced, people, roles, asks } = said;
  const coordinates = roles.includes("coordinator") ? [coordinatorRow(reader)] : [];
  const line = reader.say(asks ? "unplaced.asks" : "unplaced.kept");
  const hint = reader.say(people.length > 0 ? "unplaced.hint.ask" : "unplaced.hint");
  const quote = unplaced.words === "" ? [] : [sectionBlock(formatQuote(unplaced.words, MAX_SHOWN))];
  return {
    text: withQuote(line, unplaced.words),
    blocks: [sectionBlock(line), ...quote, ...unplacedBlocks(said, reader), ...coordinates, contextBlock(hint)],
  };
}

/** Renders a question to a person: for whom it was sent to, for its sender with the way back, or that it was taken back. */
export function inquiryMessage(said: UtteranceOf<"inquiry.sent">, reader: Reader): Message {
  switch (said.is) {
    case "asked": {
      const values = { name: said.to };
      const takeBack = button("inquiry.take_back", { inquiry: said.inquiry }, reader.say("inquiry.button.take_back"));
      return {
        text: withQuote(reader.say("inquiry.asked", values), said.words),
        blocks: [...quoted(reader.mark("inquiry.asked", values), said.words), actionsBlock(takeBack)],
      };
    }
    case "received": {
      const values = { name: said.from };
      return {
        text: withQuote(reader.say("inquiry.sent", values), said.words),
        blocks: [
          ...quoted(reader.mark("inquiry.sent", values), said.words),
          contextBlock(reader.mark("inquiry.sent.how", values)),
        ],
      };
    }
    case "taken_back":
      return lineMessage(reader.say("inquiry.was_taken_back"));
  }
}

const lineMessage = (text: string): Message => ({ text, blocks: [sectionBlock(text)] });
const quoted = (line: string, words: string) => [sectionBlock(line), sectionBlock(formatQuote(words, MAX_SHOWN))];
const withQuote = (line: string, words: string) => (words === "" ? line : `${line} “${clipText(words, MAX_SHOWN)}”`);
