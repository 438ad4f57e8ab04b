import type { DescriptionContext } from "#mentoring/delivery/described.ts";
import { findMyReflectionThreadToAnswer } from "#mentoring/reflection/asked-thread.ts";
import { findMySuspension } from "#mentoring/safeguarding/suspension.store.ts";
import { findLoggingDialogueWithView } from "#mentoring/session/draft-view.ts";
import { listUnfinishedDrafts } from "#mentoring/session/unfinished-draft.ts";
import { findVisit } from "#mentoring/visit/visit.store.ts";
import type { OpenMatter } from "./answer.ts";

/** Finds what stands open, so that the conversation goes on there: a draft, or a reflective question unless these rest. */
export async function findOpenMatter({ tx, me, now }: DescriptionContext): Promise<OpenMatter | undefined> {
  if (await findMySuspension(tx)) return undefined;
  const draft = (await listUnfinishedDrafts(tx)).find(({ isResting }) => !isResting);
  const found = draft && (await findLoggingDialogueWithView(tx, draft.dialogue, now));
  if (found) return { what: "draft", dialogue: found.dialogue.id, view: found.view };
  const thread = await findMyReflectionThreadToAnswer(tx, me);
  if (!thread) return undefined;
  const visit = thread.visitId && (await findVisit(tx, thread.visitId));
  const on = visit?.startsAt.toZonedDateTimeISO(me.zone).toPlainDate();
  return { what: "reflection", thread, ...(on && { on }) };
}
