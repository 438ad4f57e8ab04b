import type { ThreadId, VisitId } from "#kernel/id.ts";
import { anotherQuestion } from "#mentoring/reflection/another-question.ts";
import { chooseVisit } from "#mentoring/reflection/choose-visit.ts";
import { wordingOf } from "#mentoring/reflection/wording.ts";
import { act } from "#slack/act.ts";
import { NOTHING, type Pressed, type Reply } from "#slack/listener.ts";
import { strangerText } from "#slack/render/help/stranger.ts";
import { firstName, readerOf } from "#slack/render/reader.ts";
import { promptMessage } from "#slack/render/reflection/prompt.message.ts";
import { visitDay, worded } from "#slack/render/reflection/wording.ts";
import { findThreadDesk } from "./thread-desk.ts";

/** "Another question": the message changes in place. */
export async function anotherPrompt(pressed: Pressed): Promise<Reply> {
  const id = pressed.carried.thread as ThreadId;
  const { bank } = pressed.house;
  const acted = await act(pressed, async (tx, me, now) => {
    const outcome = await anotherQuestion(tx, me, id, bank, now);
    return { outcome, desk: outcome.kind === "another" ? await findThreadDesk(tx, me, id, bank, now) : undefined };
  });
  if (acted.kind === "stranger") return { kind: "tell", text: strangerText(acted) };
  if (acted.kind === "seen") return NOTHING;
  const reader = readerOf(acted.me);
  const { outcome, desk } = acted.outcome;
  if (!desk)
    return { kind: "tell", text: reader.say(outcome.kind === "none" ? "reflection.nothing_else" : "reflection.over") };
  const question = worded(wordingOf(bank, desk.thread.question, desk, acted.me.language, "chat"), reader);
  const message = promptMessage(
    {
      thread: desk.thread,
      question,
      mentor: firstName(desk.pair.mentor),
      visitDay: visitDay(desk.visit, desk.pair, reader),
    },
    reader,
  );
  return { kind: "replace", text: message.text, message };
}

/** Of two visits one was chosen: its question is said in the next breath, and the choice stands where it was asked. */
export async function chosenPrompt(pressed: Pressed, id: VisitId): Promise<Reply> {
  const acted = await act(pressed, (tx, me, now) => chooseVisit(tx, me, id, pressed.house.bank, now));
  if (acted.kind === "stranger") return { kind: "tell", text: strangerText(acted) };
  if (acted.kind === "seen") return NOTHING;
  const reader = readerOf(acted.me);
  if (acted.outcome.kind === "over") return { kind: "tell", text: reader.say("reflection.over") };
  const { visit, pair } = acted.outcome;
  return {
    kind: "replace",
    text: reader.mark("reflection.about", { day: visitDay(visit, pair, reader), mentor: firstName(pair.mentor) }),
  };
}
