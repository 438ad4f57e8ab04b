import type { ThreadId } from "#kernel/id.ts";
import { answerThread } from "#mentoring/reflection/answer-thread.ts";
import { chooseFollowUp } from "#mentoring/reflection/choose/choose-follow-up.ts";

import { listMyReflections } from "#mentoring/reflection/reflection.store.ts";
import { act } from "#slack/act.ts";
import type { Answered, HandedIn } from "#slack/listener.ts";
import { refusal } from "#slack/refusal.ts";
import { firstName, readerOf } from "#slack/render/reader.ts";
import { followUpView, lineView, shareView } from "#slack/render/reflection/answer.view.ts";
import { questionOf, wordingOf } from "#slack/render/reflection/wording.ts";
import { possibleRisk } from "#understanding/risk/possible-risk.ts";
import { findThreadDesk } from "./thread-desk.ts";

/** The first answer; then, in the same form, at most one more question, or the choice. */
export async function answerFirst(handedIn: HandedIn): Promise<Answered> {
  const id = handedIn.carried.thread as ThreadId;
  const { bank } = handedIn.house;
  const text = handedIn.form.text("answer") ?? "";
  const acted = await act(handedIn, async (tx, me, now) => {
    const desk = await findThreadDesk(tx, me, id, bank);
    const risk = possibleRisk(text, me.language);
    const next =
      desk && !risk ? chooseFollowUp(bank, questionOf(bank, desk.thread.question), text, me.language, id) : undefined;
    const outcome = await answerThread(
      tx,
      id,
      { place: 1, text, source: "form", ...(next && { followUp: next.id }) },
      now,
    );
    return { desk, outcome, risk, next };
  });
  if (acted.kind === "stranger") return refusal("answer", acted);
  if (acted.kind === "seen") return { kind: "done" };
  const reader = readerOf(acted.me);
  const { desk, outcome, risk, next } = acted.outcome;
  if (!desk || outcome.kind === "over") return { kind: "errors", errors: { answer: reader.say("reflection.over") } };
  if (risk)
    return {
      kind: "show",
      view: lineView(reader.say("reflection.form.title"), reader.say("reflection.careful"), reader),
    };
  if (next)
    return {
      kind: "show",
      view: followUpView(id, text, wordingOf(bank, next.id, desk, "form", reader), reader),
    };
  return { kind: "show", view: shareView(id, [text], firstName(desk.pair.mentor), reader) };
}

/** The second answer, or none; then the choice. */
export async function answerFollowUp(handedIn: HandedIn): Promise<Answered> {
  const id = handedIn.carried.thread as ThreadId;
  const text = handedIn.form.text("more");
  const acted = await act(handedIn, async (tx, me, now) => {
    const outcome = text ? await answerThread(tx, id, { place: 2, text, source: "form" }, now) : undefined;
    const desk = await findThreadDesk(tx, me, id, handedIn.house.bank);
    const written = (await listMyReflections(tx, 3, id)).toReversed().map((reflection) => reflection.text);
    return { outcome, desk, written, risk: text ? possibleRisk(text, me.language) : undefined };
  });
  if (acted.kind === "stranger") return refusal("more", acted);
  if (acted.kind === "seen") return { kind: "done" };
  const reader = readerOf(acted.me);
  const { outcome, desk, written, risk } = acted.outcome;
  if (!desk || outcome?.kind === "over") return { kind: "errors", errors: { more: reader.say("reflection.over") } };
  if (risk)
    return {
      kind: "show",
      view: lineView(reader.say("reflection.form.title"), reader.say("reflection.careful"), reader),
    };
  return { kind: "show", view: shareView(id, written, firstName(desk.pair.mentor), reader) };
}
