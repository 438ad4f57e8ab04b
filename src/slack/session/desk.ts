import type { PersonTx } from "#db/as.ts";
import type { DialogueId } from "#kernel/id.ts";
import { listMyPairs } from "#mentoring/pair/pair.store.ts";
import { alreadyLogged } from "#mentoring/session/dialogue/next-ask.ts";
import { type Dialogue, findDialogue } from "#mentoring/session/dialogue.store.ts";
import { gatherContext } from "#mentoring/session/gather-context.ts";
import { findSessionOfDialogue } from "#mentoring/session/session.store.ts";
import type { DraftView } from "#slack/render/session/draft-view.ts";

/** A conversation with everything around it that its messages and forms show. */
export type Desk = { readonly dialogue: Dialogue; readonly view: DraftView };

/** Undefined when the conversation is not this person's, or gone. */
export async function findDesk(tx: PersonTx, id: DialogueId, now: Temporal.Instant): Promise<Desk | undefined> {
  const dialogue = await findDialogue(tx, id);
  if (!dialogue) return undefined;
  const context = await gatherContext(tx, now);
  const pairs = (await listMyPairs(tx)).filter((pair) => pair.mentor.id === tx.personId);
  const duplicate = alreadyLogged(dialogue.state.draft, context)?.sessionId;
  const session = dialogue.closedAs === "saved" ? await findSessionOfDialogue(tx, id) : undefined;
  const view: DraftView = {
    id,
    state: dialogue.state,
    pairs,
    due: context.due,
    today: now.toZonedDateTimeISO(context.zone).toPlainDate(),
    ...(duplicate && { duplicate }),
    ...(session && { session: session.id }),
  };
  return { dialogue, view };
}
