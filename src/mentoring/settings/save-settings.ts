import type { PersonTx } from "#db/as.ts";
import { findQuestionConsent } from "#mentoring/consent/consent.store.ts";
import { saveQuestionConsent } from "#mentoring/consent/save-question-consent.ts";
import { saveMyLeave } from "#mentoring/leave/save-my-leave.ts";
import { hasRole, type Person } from "#mentoring/people/person.ts";
import { type PersonalPreferences, savePersonalPreferences } from "#mentoring/people/save-my-settings.ts";

/** Everything that a person can set about themself: preferences, consent to getting questions, and leave. */
export type PersonalSettings = PersonalPreferences & {
  readonly questions: boolean;
  readonly leave: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate } | undefined;
};

/**
 * Saves all settings of a person. The consent to questions is stored only if it differs from the stored one. Otherwise
 * saving another setting would count as an answer to the message that asks for the consent.
 */
export async function savePersonalSettings(
  tx: PersonTx,
  me: Person,
  settings: PersonalSettings,
  now: Temporal.Instant,
): Promise<void> {
  await savePersonalPreferences(tx, settings, now);
  const { answer } = await findQuestionConsent(tx, me.id);
  // Whoever only coordinates or administers is asked nothing, and the form does not ask them either.
  const isAsked = hasRole(me, "principal") || hasRole(me, "mentor");
  if (isAsked && settings.questions !== (answer === "yes"))
    await saveQuestionConsent(tx, settings.questions, settings.language, now);
  await saveMyLeave(tx, settings.leave, now, now.toZonedDateTimeISO(me.zone).toPlainDate());
}
