import { firstName } from "#kernel/first-name.ts";
import type { DescriptionContext } from "#mentoring/delivery/described.ts";
import { listMyPairs } from "#mentoring/pair/pair.store.ts";
import { getOtherPerson } from "#mentoring/pair/pair.ts";
import { findMyReflectionThreadToAnswer } from "#mentoring/reflection/asked-thread.ts";
import { findMySuspension } from "#mentoring/safeguarding/suspension.store.ts";
import { findLoggingDialogueWithView } from "#mentoring/session/draft-view.ts";
import { listUnfinishedDrafts } from "#mentoring/session/unfinished-draft.ts";
import { findVisit, listOpenVisits } from "#mentoring/visit/visit.store.ts";
import type { OpenMatter } from "./answer.ts";

/** How far ahead the visits lie that somebody proposed and that wait for an answer. */
const AHEAD = { hours: 24 * 60 };

/**
 * Finds what stands open, so that the conversation goes on there: a draft, a reflective question or a visit that the other
 * person proposed; nothing while questions rest.
 */
export async function findOpenMatter(
  { tx, me, now }: DescriptionContext,
  which: "all" | "without_visits" = "all",
): Promise<OpenMatter | undefined> {
  if (await findMySuspension(tx)) return undefined;
  const draft = (await listUnfinishedDrafts(tx)).find(({ isResting }) => !isResting);
  const found = draft && (await findLoggingDialogueWithView(tx, draft.dialogue, now));
  if (found) return { what: "draft", dialogue: found.dialogue.id, view: found.view };
  const thread = await findMyReflectionThreadToAnswer(tx, me);
  if (!thread) return which === "all" ? findProposedVisit({ tx, me, now }) : undefined;
  const visit = thread.visitId && (await findVisit(tx, thread.visitId));
  const on = visit?.startsAt.toZonedDateTimeISO(me.zone).toPlainDate();
  return { what: "reflection", thread, ...(on && { on }) };
}

async function findProposedVisit({
  tx,
  me,
  now,
}: Pick<DescriptionContext, "tx" | "me" | "now">): Promise<OpenMatter | undefined> {
  const pairs = await listMyPairs(tx);
  for (const visit of await listOpenVisits(tx, now, now.add(AHEAD))) {
    const pair = pairs.find(({ id }) => id === visit.pairId);
    const isProposed = visit.status === "planned" && visit.plannedBy !== undefined && visit.plannedBy !== me.id;
    if (pair && isProposed) return { what: "visit", visit, other: firstName(getOtherPerson(pair, me.id).name) };
  }
  return undefined;
}
