import type { OpenMatter } from "#mentoring/delivery/own-question/answer.ts";
import { actionsBlock, type Block, button, sectionBlock } from "#slack/render/blocks.ts";
import { escapeMrkdwn } from "#slack/render/mrkdwn.ts";
import type { Reader } from "#slack/render/reader.ts";
import { createAnswerButtons } from "#slack/render/session/answers.ts";
import { formatDraftPrincipal } from "#slack/render/session/draft-principal.ts";
import { missingBlocks } from "#slack/render/session/missing.blocks.ts";
import { formatLoggingQuestion } from "#slack/render/session/question.ts";

/** Says in one line what stands open, with the buttons by which it goes on. */
export function openMatterBlocks(open: OpenMatter, reader: Reader): Block[] {
  switch (open.what) {
    case "draft":
      return draftBlocks(open, reader);
    case "reflection": {
      const { thread, on } = open;
      const line = on
        ? reader.mark("answer.open.reflection.day", { day: reader.day(on) })
        : reader.say("answer.open.reflection");
      const answer = button("reflection.answer", { thread: thread.id }, reader.say("reflection.button.answer"));
      const later = button("reflection.later", { thread: thread.id }, reader.say("reflection.button.later"));
      return [sectionBlock(line), actionsBlock(answer, later)];
    }
    case "visit": {
      const { visit, other } = open;
      const line = reader.mark("answer.open.visit", { other, ...reader.when(visit.startsAt) });
      const confirm = button("visit.confirm", { visit: visit.id }, reader.say("visit.button.confirm"));
      const move = button("visit.move", { visit: visit.id }, reader.say("visit.button.move"));
      return [sectionBlock(line), actionsBlock(confirm, move)];
    }
  }
}

function draftBlocks({ dialogue, view }: Extract<OpenMatter, { what: "draft" }>, reader: Reader): Block[] {
  const { asking } = view.state;
  if (asking !== null) {
    const buttons = createAnswerButtons(asking, view, reader);
    const question = escapeMrkdwn(formatLoggingQuestion(asking, view, reader, "say"));
    return [
      sectionBlock(`${reader.say("answer.open.question")} *${question}*`),
      ...(buttons.length > 0 ? [actionsBlock(...buttons)] : []),
    ];
  }
  const principal = formatDraftPrincipal(view);
  const line = principal ? reader.mark("answer.open.draft.named", { principal }) : reader.say("answer.open.draft");
  const resume = button("session.resume", { dialogue }, reader.say("home.button.continue"));
  return [sectionBlock(line, resume), ...missingBlocks(view, reader)];
}
