import type { PersonTx } from "#db/as.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { NO_WORDS } from "#mentoring/safeguarding/words.ts";
import { planVisit } from "#mentoring/visit/plan-visit.ts";
import { lockVisit, markVisitCancelled, markVisitHeld } from "#mentoring/visit/visit.store.ts";
import { isVisitOpen, toVisitCancelReason } from "#mentoring/visit/visit.ts";
import { withdrawNotices } from "#outbox/withdraw.ts";
import { isDraftOfVisitNotHeld } from "./dialogue/choose-next-question.ts";
import type { SessionDraft } from "./dialogue/draft.ts";
import type { SessionRecord } from "./session.ts";

/** Sets the outcome of the planned visit from its session record, and plans the next visit if the record names one. */
export async function updateVisitFromSession(
  tx: PersonTx,
  session: SessionRecord,
  draft: SessionDraft,
  now: Temporal.Instant,
): Promise<void> {
  const visit = session.visitId && (await lockVisit(tx, session.visitId));
  if (visit && isVisitOpen(visit)) {
    const act = isDraftOfVisitNotHeld(draft) ? "visit.cancel" : "visit.hold";
    if (isDraftOfVisitNotHeld(draft)) {
      const reason = toVisitCancelReason(draft.reason?.value ?? "unknown");
      await markVisitCancelled(tx, visit.id, { actor: tx.personId, now, reason });
    } else await markVisitHeld(tx, visit.id, tx.personId, now);
    // The question "How did it go?" and the reminder of missing notes are withdrawn, so that the Home tab no longer
    // lists them.
    await withdrawNotices(tx, `visit:${visit.id}`, "the visit was logged");
    await audit(tx, { act, subject: visit.id, pair: visit.pairId }, now);
  }
  if (session.nextVisitAt) {
    const plan = {
      pairId: session.pairId,
      startsAt: session.nextVisitAt,
      minutes: session.minutes ?? 60,
      modality: session.modality,
      purpose: NO_WORDS,
    };
    await planVisit(tx, plan, now);
  }
}
