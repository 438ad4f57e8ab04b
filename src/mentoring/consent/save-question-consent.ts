import type { PersonTx } from "#db/as.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { markPrivacyPromiseShown, updateQuestionConsent } from "./consent.store.ts";

/**
 * Stores whether a person agrees to get reflection questions. The person can change it at any time. Storing the same
 * answer again changes nothing, so the time of the first one is kept.
 */
export async function saveQuestionConsent(
  tx: PersonTx,
  wanted: boolean,
  language: string,
  now: Temporal.Instant,
): Promise<void> {
  await markPrivacyPromiseShown(tx, tx.personId, language, now);
  if (!(await updateQuestionConsent(tx, wanted, now))) return;
  await audit(tx, { act: wanted ? "consent.give" : "consent.withdraw", subject: tx.personId }, now);
}
