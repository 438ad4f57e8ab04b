import type { DraftQuestion } from "#mentoring/session/dialogue/draft.ts";
import type { DraftView } from "#mentoring/session/draft-view.ts";
import { actions, type Block, context, section } from "#slack/render/blocks.ts";
import type { Reader } from "#slack/render/reader.ts";
import { answersTo } from "./answers.ts";
import { question } from "./question.ts";

/** Renders a question of a session draft with its answer buttons, if any; a typed answer is always accepted too. */
export function askBlocks(ask: DraftQuestion, view: DraftView, reader: Reader): Block[] {
  const rows = answersTo(ask, view, reader);
  const first = view.state.answered.length === 0;
  return [
    section(`*${question(ask, view, reader, "mark")}*`),
    ...(rows.length > 0 ? [actions(...rows)] : []),
    context(
      ...(ask === "how" || ask === "minutes" ? [reader.say(`session.ask.${ask}.other`)] : []),
      reader.say("session.ask.privacy"),
      ...(first ? [reader.say("session.ask.controls")] : []),
    ),
  ];
}
