import type { NoticeId, ThreadId, VisitId } from "#kernel/id.ts";
import { completeThread, declineThread } from "#mentoring/reflection/answer-thread.ts";
import { askNow } from "#mentoring/reflection/ask-now.ts";
import { shareThread } from "#mentoring/reflection/share-reflection.ts";
import { act, look } from "#slack/act.ts";
import { languageOf } from "#slack/language-of.ts";
import { type Listeners, NOTHING, type Pressed, type Reply } from "#slack/listener.ts";
import { strangerText } from "#slack/render/help/stranger.ts";
import { readerOf } from "#slack/render/reader.ts";
import { answerView, lineView } from "#slack/render/reflection/answer.view.ts";
import { told } from "#slack/session/session.listener.ts";
import { anotherPrompt, chosenPrompt } from "./another.ts";
import { mineListeners } from "./mine.listener.ts";
import { answerFirst, answerFollowUp } from "./reflection.submission.ts";
import { rhythmListeners } from "./rhythm.listener.ts";
import { findThreadDesk } from "./thread-desk.ts";

export const reflectionListeners: Listeners = {
  pressed: {
    "reflection.answer": openAnswer,
    "reflection.another": anotherPrompt,
    "reflection.choose": (pressed) => chosenPrompt(pressed, pressed.carried.visit as VisitId),
    "reflection.ask_now": wishedNow,
    "reflection.later": later,
    "reflection.skip": skip,
    "reflection.keep": keep,
    "reflection.share": share,
    ...mineListeners,
    ...rhythmListeners,
  },
  handedIn: { "reflection.answer": answerFirst, "reflection.follow_up": answerFollowUp },
};

const threadOf = (pressed: Pressed) => pressed.carried.thread as ThreadId;

async function openAnswer(pressed: Pressed): Promise<Reply> {
  const seen = await look(pressed, (tx, me, now) => findThreadDesk(tx, me, threadOf(pressed), pressed.house.bank, now));
  if (seen.kind === "stranger") return { kind: "tell", text: strangerText(seen) };
  const reader = readerOf(seen.me);
  if (!seen.outcome?.takesAnswers) return { kind: "tell", text: reader.say("reflection.over") };
  return { kind: "open", view: answerView(seen.outcome.thread.id, seen.outcome.question, reader) };
}

/** From Home, where it was announced. */
async function wishedNow(pressed: Pressed): Promise<Reply> {
  const acted = await act(pressed, (tx, _, now) => askNow(tx, pressed.carried.notice as NoticeId, now));
  return told(acted, (outcome) => `reflection.ask_now.${outcome}` as const);
}

/** "Not now" changes nothing: the question stays where it is, and the day it goes is said. */
async function later(pressed: Pressed): Promise<Reply> {
  const seen = await look(pressed, (tx, me, now) => findThreadDesk(tx, me, threadOf(pressed), pressed.house.bank, now));
  if (seen.kind === "stranger") return { kind: "tell", text: strangerText(seen) };
  const reader = readerOf(seen.me);
  if (!seen.outcome?.open) return { kind: "tell", text: reader.say("reflection.over") };
  return { kind: "tell", text: reader.say("reflection.later", { day: reader.day(seen.outcome.lastDay) }) };
}

async function skip(pressed: Pressed): Promise<Reply> {
  const acted = await act(pressed, (tx, _, now) => declineThread(tx, threadOf(pressed), now));
  const reply = told(acted, (outcome) => (outcome.kind === "over" ? "reflection.over" : "reflection.skipped"));
  return reply.kind === "tell" ? { kind: "replace", text: reply.text } : reply;
}

async function keep(pressed: Pressed): Promise<Reply> {
  const acted = await act(pressed, (tx, _, now) => completeThread(tx, threadOf(pressed), now));
  return ended(
    pressed,
    told(acted, () => "reflection.share.kept"),
  );
}

async function share(pressed: Pressed): Promise<Reply> {
  const acted = await act(pressed, (tx, _, now) => shareThread(tx, threadOf(pressed), now));
  if (acted.kind !== "done" || acted.outcome.kind === "gone") return told(acted, () => "reflection.over");
  const reader = readerOf(acted.me);
  return ended(pressed, {
    kind: "tell",
    text: reader.say("reflection.share.shared", { mentor: acted.outcome.mentor }),
  });
}

/** The choice was made: the form, or the message with the choice, says what became of it. */
function ended(pressed: Pressed, reply: Reply): Reply {
  if (reply.kind !== "tell") return NOTHING;
  const reader = readerOf({ language: languageOf(pressed.house, pressed.slackUser), zone: "UTC" });
  return {
    kind: "replace",
    text: reply.text,
    view: lineView(reader.say("reflection.share.title"), reply.text, reader),
  };
}
