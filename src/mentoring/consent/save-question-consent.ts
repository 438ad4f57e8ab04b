import type { PersonTx } from "#db/as.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { markPromiseShown, updateQuestionConsent } from "./consent.store.ts";

/** Stores yes or no to questions; only the person can change it, at any time. Repeating an answer keeps its first time. */
export async function saveQuestionConsent(
  tx: PersonTx,
  wanted: boolean,
  language: string,
  now: Temporal.Instant,
): Promise<void> {
  await markPromiseShown(tx, tx.personId, language, now);
  if (!(await updateQuestionConsent(tx, wanted, now))) return;
  await audit(tx, { act: wanted ? "consent.give" : "consent.withdraw", subject: tx.personId }, now);
}
