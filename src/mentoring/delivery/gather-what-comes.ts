import type { PersonTx } from "#db/as.ts";
import { findQuestionConsent, type QuestionConsent } from "#mentoring/consent/consent.store.ts";
import { type Leave, listLeaves } from "#mentoring/leave/leave.store.ts";
import { createWorkingHours } from "#mentoring/leave/working-hours.ts";
import type { Person } from "#mentoring/people/person.ts";
import { getQuestionSettings } from "#mentoring/people/setting.store.ts";
import { areQuestionsPaused, type QuestionSettings } from "#mentoring/people/setting.ts";
import { listNoticesTooLate, type NoticeTooLate } from "#mentoring/planning/when-late.ts";
import { getSchoolCalendar } from "#mentoring/programme/calendar.store.ts";
import { doQuestionsWait } from "#mentoring/safeguarding/question-gate.ts";
import { findMySuspension } from "#mentoring/safeguarding/suspension.store.ts";
import { listWaitingNotices, type WaitingNotice } from "#mentoring/waiting.ts";
import { predictSentNotices } from "./predict-sent-notices.ts";

/** What a person has set, and what will therefore be sent to them. */
export type WhatComes = {
  readonly setting: QuestionSettings;
  /** Whether questions, reminders and invitations rest until the person, or a contact they chose, says otherwise. */
  readonly suspended: boolean;
  /** The notices planned for the person that the delivery rules are expected to let through. */
  readonly waiting: readonly WaitingNotice[];
  /** What could not be sent to the person in time, and still means something to them. */
  readonly tooLate?: readonly NoticeTooLate[];
  readonly consent: QuestionConsent;
  readonly leave?: Leave;
  /** True for a principal if reflective questions wait until the programme's help and contacts are verified. */
  readonly questionsWait: boolean;
};

/** Loads what the person has set, and which of the planned notices will therefore come, and when. */
export async function gatherWhatComes(tx: PersonTx, me: Person, now: Temporal.Instant): Promise<WhatComes> {
  const today = now.toZonedDateTimeISO(me.zone).toPlainDate();
  const leaves = await listLeaves(tx, me.id);
  const leave = leaves.find((days) => Temporal.PlainDate.compare(days.to, today) >= 0);
  const setting = await getQuestionSettings(tx);
  const suspended = (await findMySuspension(tx)) !== undefined;
  const consent = await findQuestionConsent(tx, me.id);
  const questionsWait = await doQuestionsWait(tx, me, now);
  const reachable = {
    hours: createWorkingHours(me.zone, await getSchoolCalendar(tx, me), leaves),
    suspended,
    consent: consent.answer,
    isPrincipal: me.roles.includes("principal"),
    questionsWait,
    questionTime: setting.questionTime,
    fewer: setting.fewer,
    isPausedOn: (day: Temporal.PlainDate) => areQuestionsPaused(setting, day),
  };
  const waiting = predictSentNotices(await listWaitingNotices(tx), reachable);
  const tooLate = await listNoticesTooLate(tx, now);
  return { setting, suspended, consent, questionsWait, waiting, tooLate, ...(leave && { leave }) };
}
