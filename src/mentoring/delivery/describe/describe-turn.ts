import {
  type DescriptionContext,
  describeAsObsolete,
  describeAsUtterance,
  type NoticeDescription,
  type NoticeOf,
} from "#mentoring/delivery/described.ts";
import { planTurnReply } from "#mentoring/delivery/plan-turn.ts";
import { listMyPairs } from "#mentoring/pair/pair.store.ts";
import { findLoggingDialogueWithView } from "#mentoring/session/draft-view.ts";
import { findLoggingMessage } from "#mentoring/session/logging-message.store.ts";
import { listUnfinishedDrafts } from "#mentoring/session/unfinished-draft.ts";

/**
 * Builds the content of Fieldbook's reply to one turn of a visit-logging conversation: which existing message is
 * updated and which new one is posted.
 */
export async function describeLoggingTurn(
  { tx, now }: DescriptionContext,
  notice: NoticeOf<"session.turn">,
): Promise<NoticeDescription> {
  const draft = await findLoggingDialogueWithView(tx, notice.dialogue, now);
  if (!draft) return describeAsObsolete("the conversation is gone");
  const { dialogue, view } = draft;
  // The reply to a later turn shows the whole state of the conversation, so the reply to this turn is not needed.
  if (dialogue.turn !== notice.turn) return describeAsObsolete("overtaken by a later turn");
  const plan = planTurnReply(view.state, await findLoggingMessage(tx, dialogue.id));
  return describeAsUtterance({ kind: "session.turn", turn: notice.turn, view, plan });
}

/** Builds the list of the mentor's unfinished drafts. */
export async function describeDrafts({ tx }: DescriptionContext): Promise<NoticeDescription> {
  const [drafts, pairs] = await Promise.all([listUnfinishedDrafts(tx), listMyPairs(tx)]);
  return describeAsUtterance({ kind: "session.drafts", drafts, pairs });
}
