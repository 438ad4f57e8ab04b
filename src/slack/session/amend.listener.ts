import type { SessionId } from "#kernel/id.ts";
import { amendSession } from "#mentoring/session/amend-session.ts";
import { readSession } from "#mentoring/session/review-session.ts";
import { act, look } from "#slack/act.ts";
import type { Answered, HandedIn, Pressed, Reply } from "#slack/listener.ts";
import { refusal } from "#slack/refusal.ts";
import { strangerText } from "#slack/render/help/stranger.ts";
import { readerOf } from "#slack/render/reader.ts";
import { amendView, readAmended } from "#slack/render/session/amend.view.ts";
import { notesView } from "#slack/render/session/notes.view.ts";

/** "Put right", on a record of one's own. */
export async function openAmend(pressed: Pressed): Promise<Reply> {
  const seen = await look(pressed, (tx, _, now) => readSession(tx, pressed.carried.session as SessionId, now));
  if (seen.kind === "stranger") return { kind: "tell", text: strangerText(seen) };
  const reader = readerOf(seen.me);
  if (seen.outcome.kind === "not_yours") return { kind: "tell", text: reader.say("common.not_yours") };
  return { kind: "open", view: amendView(seen.outcome.notes, reader) };
}

/** Saved over what stood there; the form then shows the record as it reads now. */
export async function answerAmend(handedIn: HandedIn): Promise<Answered> {
  const id = handedIn.carried.session as SessionId;
  const seen = await look(handedIn, async (_, me) => me);
  if (seen.kind === "stranger") return refusal("request", seen);
  const reader = readerOf(seen.me);
  const amended = readAmended(handedIn.form, reader);
  if ("errors" in amended) return { kind: "errors", errors: amended.errors };
  const acted = await act(handedIn, async (tx, _, now) => {
    const outcome = await amendSession(tx, id, amended, now);
    return outcome.kind === "amended" ? readSession(tx, id, now) : outcome;
  });
  if (acted.kind !== "done") return { kind: "done" };
  if (acted.outcome.kind !== "read") return { kind: "errors", errors: { request: reader.say("common.not_yours") } };
  return { kind: "show", view: notesView(acted.outcome.notes, acted.outcome.pair, acted.me.id, reader) };
}
