import type { LoggingQuestion } from "#mentoring/session/dialogue/draft.ts";
import type { DialogueView } from "#mentoring/session/draft-view.ts";
import { actionsBlock, type Block, contextBlock, sectionBlock } from "#slack/render/blocks.ts";
import type { Reader } from "#slack/render/reader.ts";
import { createAnswerButtons } from "./answers.ts";
import { formatLoggingQuestion } from "./question.ts";

/** Renders a question of a session draft with its answer buttons, if any; a typed answer is always accepted too. */
export function renderLoggingQuestionBlocks(ask: LoggingQuestion, view: DialogueView, reader: Reader): Block[] {
  const rows = createAnswerButtons(ask, view, reader);
  const first = view.state.answered.length === 0;
  return [
    sectionBlock(`*${formatLoggingQuestion(ask, view, reader, "mark")}*`),
    ...(rows.length > 0 ? [actionsBlock(...rows)] : []),
    contextBlock(reader.say("session.ask.privacy"), ...(first ? [reader.say("session.ask.controls")] : [])),
  ];
}
