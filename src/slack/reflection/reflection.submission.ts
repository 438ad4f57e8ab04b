import type { ThreadId } from "#kernel/id.ts";
import { answerThread } from "#mentoring/reflection/answer-thread.ts";
import { listMyReflections } from "#mentoring/reflection/reflection.store.ts";
import { wordingOf } from "#mentoring/reflection/wording.ts";
import { actOnWords } from "#slack/act.ts";
import type { Answered, HandedIn } from "#slack/listener.ts";
import { refusal } from "#slack/refusal.ts";
import { firstName, readerOf } from "#slack/render/reader.ts";
import { followUpView, lineView, shareView } from "#slack/render/reflection/answer.view.ts";
import { worded } from "#slack/render/reflection/wording.ts";
import { findThreadDesk } from "./thread-desk.ts";

/** The first answer; then, in the same form, at most one more question, or the choice. */
export async function answerFirst(handedIn: HandedIn): Promise<Answered> {
  const id = handedIn.carried.thread as ThreadId;
  const { bank } = handedIn.house;
  const text = handedIn.form.text("answer") ?? "";
  const acted = await actOnWords(handedIn, text, async (tx, me, said, now) => {
    const desk = await findThreadDesk(tx, me, id, bank, now);
    return { desk, outcome: await answerThread(tx, id, { place: 1, said, source: "form", bank }, now) };
  });
  if (acted.kind === "stranger") return refusal("answer", acted);
  if (acted.kind === "seen") return { kind: "done" };
  const reader = readerOf(acted.me);
  const { desk, outcome } = acted.outcome;
  if (!desk || outcome.kind === "over") return { kind: "errors", errors: { answer: reader.say("reflection.over") } };
  const { risk, followUp: next } = outcome;
  if (risk)
    return {
      kind: "show",
      view: lineView(reader.say("reflection.form.title"), reader.say("reflection.careful"), reader),
    };
  if (next)
    return {
      kind: "show",
      view: followUpView(id, text, worded(wordingOf(bank, next.id, desk, acted.me.language, "form"), reader), reader),
    };
  return { kind: "show", view: shareView(id, [text], firstName(desk.pair.mentor), reader) };
}

/** The second answer, or none; then the choice. */
export async function answerFollowUp(handedIn: HandedIn): Promise<Answered> {
  const id = handedIn.carried.thread as ThreadId;
  const text = handedIn.form.text("more");
  const acted = await actOnWords(handedIn, text ?? "", async (tx, me, said, now) => {
    const outcome = text ? await answerThread(tx, id, { place: 2, said, source: "form" }, now) : undefined;
    const desk = await findThreadDesk(tx, me, id, handedIn.house.bank, now);
    const written = (await listMyReflections(tx, 3, id)).toReversed().map((reflection) => reflection.text);
    return { outcome, desk, written };
  });
  if (acted.kind === "stranger") return refusal("more", acted);
  if (acted.kind === "seen") return { kind: "done" };
  const reader = readerOf(acted.me);
  const { outcome, desk, written } = acted.outcome;
  if (!desk || outcome?.kind === "over") return { kind: "errors", errors: { more: reader.say("reflection.over") } };
  if (outcome?.risk)
    return {
      kind: "show",
      view: lineView(reader.say("reflection.form.title"), reader.say("reflection.careful"), reader),
    };
  return { kind: "show", view: shareView(id, written, firstName(desk.pair.mentor), reader) };
}
