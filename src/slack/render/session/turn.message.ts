import type { TurnMessageUpdate, TurnReplyMessage } from "#mentoring/delivery/plan-turn.ts";
import { isInformalContact } from "#mentoring/session/dialogue/draft.ts";
import type { DialogueView } from "#mentoring/session/draft-view.ts";
import { actionsBlock, type Block, button, type Message, sectionBlock } from "#slack/render/blocks.ts";
import { escapeMrkdwn } from "#slack/render/mrkdwn.ts";
import type { Reader } from "#slack/render/reader.ts";
import { renderLoggingQuestionBlocks } from "./ask.message.ts";
import { formatCardTitle, summaryCardMessage } from "./card.message.ts";
import { formatDraftPrincipal } from "./draft-principal.ts";
import { draftBlock } from "./drafts.message.ts";
import { formatChosenAnswer, formatLoggingQuestion } from "./question.ts";
import { formatReplyPart } from "./said-lines.ts";

/**
 * Renders a new message of the visit-logging conversation: lines that respond to the mentor, then the next question or
 * the summary card of the draft, if any.
 */
export function renderLoggingReply(message: TurnReplyMessage, view: DialogueView, reader: Reader): Message {
  const lines = view.state.said.flatMap((saying) => formatReplyPart(saying, view, reader) ?? []);
  switch (message.kind) {
    case "ask":
      return under(
        lines,
        formatLoggingQuestion(message.ask, view, reader, "say"),
        renderLoggingQuestionBlocks(message.ask, view, reader),
      );
    case "card": {
      const { text, blocks } = summaryCardMessage(view, reader);
      return under(lines, text, blocks);
    }
    case "lines":
      return under(lines, lines.join(" "), []);
    case "over":
      return message.as === "saved"
        ? savedMessage(lines, view, reader)
        : under(lines, lines.join(" "), message.as === "discarded" ? [bringBack(view, reader)] : []);
  }
}

/**
 * Renders the message that the record is saved: who can read it and when, the way back, the question for a note, and
 * the draft that follows.
 */
function savedMessage(lines: readonly string[], view: DialogueView, reader: Reader): Message {
  const note = reader.say("session.saved.note");
  const blocks = [...takeBack(view, reader), sectionBlock(note), ...nextDraft(view, reader)];
  return under(lines, [...lines, note].join(" "), blocks);
}

function nextDraft(view: DialogueView, reader: Reader): Block[] {
  const { next, pairs } = view;
  if (!next) return [];
  const principal = formatDraftPrincipal(view, next.pairId);
  if (!principal) return [draftBlock(next, pairs, reader)];
  const goOn = button("session.resume", { dialogue: next.dialogue }, reader.say("home.button.continue"));
  return [sectionBlock(reader.mark("session.saved.next", { principal }), goOn)];
}

function takeBack({ session, canTakeBack }: DialogueView, reader: Reader): Block[] {
  return session && canTakeBack
    ? [actionsBlock(button("session.take_back", { session }, reader.say("session.button.take_back")))]
    : [];
}

function under(lines: readonly string[], text: string, blocks: Block[]): Message {
  return { text, blocks: [...lines.map((line) => sectionBlock(line)), ...blocks] };
}

const bringBack = (view: DialogueView, reader: Reader) =>
  actionsBlock(button("session.bring_back", { dialogue: view.id }, reader.say("session.button.bring_back")));

/** Renders the new content of the message that showed the previous question or the summary card. */
export function renderLoggingMessageUpdate(change: TurnMessageUpdate, view: DialogueView, reader: Reader): Message {
  switch (change.kind) {
    case "card":
      return summaryCardMessage(view, reader);
    case "moved":
      return movedMessage(view, reader);
    case "answered": {
      const then = asItWasAsked(view);
      const asked = formatLoggingQuestion(change.ask, then, reader, "say");
      const answer = formatChosenAnswer(change.ask, then, reader);
      const text = answer ? reader.mark("session.answered", { question: asked, answer }) : escapeMrkdwn(asked);
      return { text: asked, blocks: [sectionBlock(text)] };
    }
    case "over":
      return overMessage(change.as, view, reader);
  }
}

/** What was known when an earlier question was asked: once the mentor starts again, it is kept aside. */
function asItWasAsked(view: DialogueView): DialogueView {
  const { before } = view.state;
  return before && !formatDraftPrincipal(view) ? { ...view, state: { ...view.state, draft: before.draft } } : view;
}

function movedMessage(view: DialogueView, reader: Reader): Message {
  const title = formatCardTitle(view, reader);
  return { text: title, blocks: [sectionBlock(reader.mark("session.card.moved", { title }))] };
}

function overMessage(kind: "saved" | "kept" | "discarded", view: DialogueView, reader: Reader): Message {
  const { on } = view.state.draft;
  const day = on ? reader.day(Temporal.PlainDate.from(on.value)) : "";
  const values = { principal: formatDraftPrincipal(view), day };
  const read = view.session && button("session.read", { session: view.session }, reader.say("session.button.read"));
  const isBrief = kind === "saved" && isInformalContact(view.state.draft);
  const key = isBrief ? "session.card.over.saved.brief" : (`session.card.over.${kind}` as const);
  return { text: reader.say(key, values), blocks: [sectionBlock(reader.mark(key, values), ...(read ? [read] : []))] };
}
