import type { UtteranceOf } from "#mentoring/delivery/utterance.ts";
import {
  actionsBlock,
  type Block,
  contextBlock,
  joinIntoSections,
  type Message,
  sectionBlock,
} from "#slack/render/blocks.ts";
import type { Reader } from "#slack/render/reader.ts";
import { formatPhraseAsMrkdwn, formatPhraseAsPlainText } from "#slack/render/word-phrase.ts";
import { answerPageButton } from "./answer-page-button.ts";
import { openMatterBlocks } from "./open-matter.blocks.ts";

type Answered = UtteranceOf<"question.answered">;

/**
 * Renders the answer to a question about the reader's own data, and below it what stands open, so that the conversation
 * goes on there.
 */
export function answerMessage(answer: Answered, reader: Reader): Message {
  const { title, lines, aside, pages, isConfidential, open } = answer;
  const spoken = isConfidential ? [title] : [title, ...lines];
  const buttons = pages.map((page) => answerPageButton(page, reader));
  return {
    text: spoken.map((phrase) => formatPhraseAsPlainText(phrase, reader)).join("\n"),
    blocks: [
      sectionBlock(formatPhraseAsMrkdwn(title, reader)),
      ...lineBlocks(lines, reader),
      ...(aside ? [contextBlock(formatPhraseAsMrkdwn(aside, reader))] : []),
      ...(buttons.length > 0 ? [actionsBlock(...buttons)] : []),
      ...(open ? openMatterBlocks(open, reader) : []),
    ],
  };
}

/** Lines that lead to a page stand by themselves, each with its button; the others below each other. */
function lineBlocks(lines: Answered["lines"], reader: Reader): Block[] {
  const blocks: Block[] = [];
  let plain: string[] = [];
  const close = () => {
    blocks.push(...joinIntoSections(plain));
    plain = [];
  };
  for (const { opens, asides = [], ...line } of lines) {
    const text = [line, ...asides].map((phrase) => formatPhraseAsMrkdwn(phrase, reader)).join(" · ");
    if (!opens) plain.push(text);
    else {
      close();
      blocks.push(sectionBlock(text, answerPageButton(opens, reader)));
    }
  }
  close();
  return blocks;
}
