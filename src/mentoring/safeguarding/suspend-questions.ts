import type { PersonTx } from "#db/as.ts";
import type { PersonId, SafeguardingContactId, SafeguardingEventId } from "#kernel/id.ts";
import { auditPrivateAct } from "#mentoring/audit/audit.ts";
import type { NoticeKind } from "#mentoring/notice.ts";
import type { Person } from "#mentoring/people/person.ts";
import { withdrawMyNotices } from "#outbox/withdraw.ts";
import { updateSafeguardingChoice } from "./safeguarding-event.store.ts";
import {
  findMySuspension,
  markMyQuestionsResumed,
  markQuestionsResumedByContact,
  saveChosenContact,
  saveMySuspension,
} from "./suspension.store.ts";

/**
 * The notices that do not come while a person's questions rest: every question, reminder and invitation. News of visits
 * still comes. A reply to an earlier message is among them if it asks something.
 */
export const RESTING_NOTICES: readonly NoticeKind[] = [
  "visit.ended",
  "visits.ended",
  "log.late",
  "commitment.due",
  "reflection.prompt",
  "reflection.chosen",
  "reflection.nudge",
  "reflection.rhythm",
];

/** Replies to earlier messages that ask something. They are withdrawn if they were not sent before the questions rest. */
const PENDING_REPLIES: readonly NoticeKind[] = [
  "session.turn",
  "session.drafts",
  "reflection.heard",
  "reflection.chosen",
  "help.offered",
  "unplaced.kept",
];

/**
 * Makes all questions, reminders and invitations to the person rest from now on. Those that are planned stay planned:
 * what is due while they rest is dropped when it is due, and what is due later comes. Nothing of it shows to anybody
 * else.
 */
export async function suspendMyQuestions(tx: PersonTx, now: Temporal.Instant): Promise<void> {
  await saveMySuspension(tx, now);
  await withdrawMyNotices(tx, PENDING_REPLIES);
  await auditPrivateAct(tx, "safeguarding.suspend", now);
}

/**
 * Lets questions come again, because the person wants them. What was due in between is not sent; what is planned for later
 * comes.
 */
export async function resumeMyQuestions(tx: PersonTx, now: Temporal.Instant): Promise<void> {
  if (await markMyQuestionsResumed(tx, now)) await auditPrivateAct(tx, "safeguarding.resume", now);
}

/**
 * Lets questions to `person` come again, because the contact whom they chose says that they are all right. Returns false
 * if the person as whom this transaction runs is not that contact, or if the questions no longer rest.
 */
export async function resumeQuestionsAsContact(
  tx: PersonTx,
  person: PersonId,
  now: Temporal.Instant,
): Promise<boolean> {
  if (!(await markQuestionsResumedByContact(tx, person, now))) return false;
  await auditPrivateAct(tx, "safeguarding.resume", now);
  return true;
}

/**
 * Asks the contact whom the person chose to call them today, and says nothing else. Whoever asks for a call after their
 * questions came again wants them to rest again. Returns false if the contact cannot be told in Fieldbook.
 */
export async function askContactToCall(
  tx: PersonTx,
  me: Person,
  { contact, event }: { readonly contact: SafeguardingContactId; readonly event: SafeguardingEventId },
  now: Temporal.Instant,
): Promise<boolean> {
  if (!(await findMySuspension(tx))) await suspendMyQuestions(tx, now);
  if (!(await saveChosenContact(tx, contact, event, now))) return false;
  await updateSafeguardingChoice(tx, event, "contact_asked", me, now);
  await auditPrivateAct(tx, "safeguarding.choose", now);
  return true;
}
