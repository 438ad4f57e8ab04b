import type { PersonTx } from "#db/as.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { planAgain } from "#mentoring/plan-again.ts";
import { enqueueRedrawsOfMyChoices } from "#outbox/redraw.ts";
import { markPrivacyPromiseShown, updateQuestionConsent } from "./consent.store.ts";

/**
 * Stores whether a person agrees to get reflection questions. The person can change the answer at any time. Storing the
 * same answer again changes nothing, so the stored time is that at which they first gave it.
 */
export async function saveQuestionConsent(
  tx: PersonTx,
  wanted: boolean,
  language: string,
  now: Temporal.Instant,
): Promise<void> {
  await markPrivacyPromiseShown(tx, tx.personId, language, now);
  if (!(await updateQuestionConsent(tx, wanted, now))) return;
  await enqueueRedrawsOfMyChoices(tx, now);
  planAgain(tx, [tx.personId], now);
  await audit(tx, { act: wanted ? "consent.give" : "consent.withdraw", subject: tx.personId }, now);
}
