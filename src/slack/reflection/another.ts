import type { ThreadId, VisitId } from "#kernel/id.ts";
import { notify } from "#mentoring/notice.ts";
import { anotherQuestion } from "#mentoring/reflection/another-question.ts";
import { act } from "#slack/act.ts";
import { strangerText } from "#slack/help/stranger.ts";
import { NOTHING, type Pressed, type Reply } from "#slack/listener.ts";
import { firstName, readerOf } from "#slack/reader.ts";
import { promptMessage } from "./prompt.message.ts";
import { findThreadDesk } from "./thread-desk.ts";
import { visitDay, wordingOf } from "./wording.ts";

/** "Another question": the message changes in place. */
export async function anotherPrompt(pressed: Pressed): Promise<Reply> {
  const id = pressed.carried.thread as ThreadId;
  const { bank } = pressed.house;
  const acted = await act(pressed, async (tx, me, now) => {
    const outcome = await anotherQuestion(tx, me, id, bank, now);
    return { outcome, desk: outcome.kind === "another" ? await findThreadDesk(tx, me, id, bank) : undefined };
  });
  if (acted.kind === "stranger") return { kind: "tell", text: strangerText(acted) };
  if (acted.kind === "seen") return NOTHING;
  const reader = readerOf(acted.me);
  const { outcome, desk } = acted.outcome;
  if (!desk)
    return { kind: "tell", text: reader.say(outcome.kind === "none" ? "reflection.nothing_else" : "reflection.over") };
  const question = wordingOf(bank, desk.thread.question, desk, "chat", reader);
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

/** Of two visits one was chosen: its question is said in the next breath. */
export async function chosenPrompt(pressed: Pressed, visit: VisitId): Promise<Reply> {
  const acted = await act(pressed, (tx, me, now) =>
    notify(tx, me.id, { kind: "reflection.chosen", visit }, { at: now, about: `visit:${visit}` }),
  );
  if (acted.kind === "stranger") return { kind: "tell", text: strangerText(acted) };
  return NOTHING;
}
