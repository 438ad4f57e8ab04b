import { type Described, type Describing, type NoticeOf, obsolete, say } from "#mentoring/delivery/described.ts";
import { planTurn } from "#mentoring/delivery/plan-turn.ts";
import { findCard } from "#mentoring/session/card.store.ts";
import { findDraft } from "#mentoring/session/draft-view.ts";

/** Describes one turn of a logging conversation: the update of the existing message, and a new one. */
export async function describeTurn({ tx, now }: Describing, notice: NoticeOf<"session.turn">): Promise<Described> {
  const draft = await findDraft(tx, notice.dialogue, now);
  if (!draft) return obsolete("the conversation is gone");
  const { dialogue, view } = draft;
  // A later turn covers everything that this one would say.
  if (dialogue.turn !== notice.turn) return obsolete("overtaken by a later turn");
  const plan = planTurn(view.state, await findCard(tx, dialogue.id));
  return say({ kind: "session.turn", turn: notice.turn, view, plan });
}
