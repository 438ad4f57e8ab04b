import type { PersonTx } from "#db/as.ts";
import type { Person } from "#mentoring/people/person.ts";
import { saveQuestionFrequency } from "#mentoring/people/save-my-settings.ts";
import { saveQuestionConsent } from "./save-question-consent.ts";

/**
 * Stores a person's answer to the first message they get, which explains what stays private and asks whether they agree
 * to get questions. A yes also answers "How often do you want to be asked?", if that question is open.
 */
export async function answerPrivacyPromise(
  tx: PersonTx,
  me: Person,
  wanted: boolean,
  now: Temporal.Instant,
): Promise<void> {
  await saveQuestionConsent(tx, wanted, me.language, now);
  if (wanted) await saveQuestionFrequency(tx, "as_before", now);
}
