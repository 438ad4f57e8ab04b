import type { PersonTx } from "#db/as.ts";
import type { Person } from "#mentoring/people/person.ts";
import { saveQuestionRhythm } from "#mentoring/people/save-my-settings.ts";
import { saveQuestionConsent } from "./save-question-consent.ts";

/**
 * Stores a person's answer to the privacy promise, which asks whether they agree to get questions. A yes also answers
 * the open question "how often?".
 */
export async function answerPromise(tx: PersonTx, me: Person, wanted: boolean, now: Temporal.Instant): Promise<void> {
  await saveQuestionConsent(tx, wanted, me.language, now);
  if (wanted) await saveQuestionRhythm(tx, "as_before", now);
}
