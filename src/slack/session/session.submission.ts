import { FOCUS_CODES } from "#kernel/contact-codes.ts";
import type { DialogueId, SessionId } from "#kernel/id.ts";
import { findDraft } from "#mentoring/session/draft-view.ts";
import { gatherUnderstandingContext } from "#mentoring/session/gather-understanding-context.ts";
import { COMMENT_LIMIT, commentSession } from "#mentoring/session/review-session.ts";
import { takeTurn } from "#mentoring/session/take-turn.ts";
import { act, look } from "#slack/act.ts";
import type { Answered, HandedIn } from "#slack/listener.ts";
import { refusal } from "#slack/refusal.ts";
import { readerOf } from "#slack/render/reader.ts";
import { readEdit } from "./read-edit.ts";

/** The form of the draft. What cannot be stays in the form with the reason at its field. */
export async function answerEdit(handedIn: HandedIn): Promise<Answered> {
  const id = handedIn.carried.dialogue as DialogueId;
  const seen = await look(handedIn, async (tx, me, now) => ({
    desk: await findDraft(tx, id, now),
    context: await gatherUnderstandingContext(tx, me, now),
  }));
  if (seen.kind === "stranger") return refusal("outcome", seen);
  const reader = readerOf(seen.me);
  const { desk, context } = seen.outcome;
  if (!desk || desk.dialogue.closedAs) return { kind: "errors", errors: { outcome: reader.say("session.over") } };
  const edited = readEdit(handedIn.form, desk.view.state.draft, reader, context);
  if ("errors" in edited) return { kind: "errors", errors: edited.errors };
  const acted = await act(handedIn, (tx, _, now) => takeTurn(tx, { kind: "form", draft: edited.draft }, now, id));
  const over = acted.kind === "done" && acted.outcome.kind === "over";
  return over ? { kind: "errors", errors: { outcome: reader.say("session.over") } } : { kind: "done" };
}

export async function answerFocus(handedIn: HandedIn): Promise<Answered> {
  const id = handedIn.carried.dialogue as DialogueId;
  const ticked = handedIn.form.ticked("focus").flatMap((code) => FOCUS_CODES.find((known) => known === code) ?? []);
  const seen = await look(handedIn, (tx, _, now) => findDraft(tx, id, now));
  if (seen.kind === "stranger") return refusal("focus", seen);
  if (!seen.outcome) return { kind: "done" };
  const draft = { ...seen.outcome.view.state.draft, focus: ticked.slice(0, 3) };
  await act(handedIn, (tx, _, now) => takeTurn(tx, { kind: "form", draft }, now, id));
  return { kind: "done" };
}

export async function answerComment(handedIn: HandedIn): Promise<Answered> {
  const text = handedIn.form.text("comment") ?? "";
  const acted = await act(handedIn, (tx, _, now) =>
    commentSession(tx, handedIn.carried.session as SessionId, text, now),
  );
  if (acted.kind === "stranger") return refusal("comment", acted);
  if (acted.kind === "seen" || acted.outcome.kind === "commented") return { kind: "done" };
  const reader = readerOf(acted.me);
  const error =
    acted.outcome.kind === "too_long"
      ? reader.say("common.error.too_long", { length: acted.outcome.length, limit: COMMENT_LIMIT })
      : reader.say("common.not_yours");
  return { kind: "errors", errors: { comment: error } };
}
