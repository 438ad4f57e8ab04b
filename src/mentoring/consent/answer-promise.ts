import type { PersonTx } from "#db/as.ts";
import type { Person } from "#mentoring/people/person.ts";
import { saveQuestionRhythm } from "#mentoring/people/save-my-settings.ts";
import { saveQuestionConsent } from "./save-question-consent.ts";

/**
 * Stores a person's answer to the privacy promise, the message that says what stays private and asks whether they agree
 * to get questions. A yes also counts as an answer to a pending "How often do you want to be asked?".
 */
export async function answerPrivacyPromise(
  tx: PersonTx,
  me: Person,
  wanted: boolean,
  now: Temporal.Instant,
): Promise<void> {
  await saveQuestionConsent(tx, wanted, me.language, now);
  if (wanted) await saveQuestionRhythm(tx, "as_before", now);
}
