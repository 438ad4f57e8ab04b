import type { PersonTx } from "#db/as.ts";
import type { CommitmentId, PersonId, ReflectionThreadId, VisitId } from "#kernel/id.ts";
import { settleCommitment } from "#mentoring/commitment/settle-commitment.ts";
import { saveQuestionConsent } from "#mentoring/consent/save-question-consent.ts";
import { notify } from "#mentoring/notice.ts";
import { saveQuestionFrequency } from "#mentoring/people/save-my-settings.ts";
import {
  answerReflectionThread,
  completeReflectionThread,
  declineReflectionThread,
} from "#mentoring/reflection/answer-thread.ts";
import { replaceAskedQuestion } from "#mentoring/reflection/replace-question.ts";
import { shareReflectionThread } from "#mentoring/reflection/share-reflection.ts";
import { findReflectionThreadOfVisit } from "#mentoring/reflection/thread.store.ts";
import { understood } from "#test/support/understood.ts";
import type { Living } from "./living.ts";
import type { Rhythm } from "./questions-kept.ts";
import { kindOf, type Said, subjectOf } from "./said.ts";

/** What people do because of something they heard; many hear a question and do nothing. */
export async function react(living: Living, said: Said, rhythms: Rhythm[]): Promise<void> {
  const { dice, later } = living;
  const { id, roles } = said.to;
  const subject = subjectOf(said);
  switch (kindOf(said)) {
    case "promise.made":
      if (dice.happens(0.9))
        later([0, 3], id, (tx, now) =>
          saveQuestionConsent(tx, !roles.includes("principal") || dice.happens(0.9), "en", now),
        );
      return;
    case "reflection.prompt":
    case "reflection.chosen":
      return meetQuestion(living, id, subject as VisitId);
    case "reflection.rhythm":
      if (dice.happens(0.8)) later([0, 60], id, (tx, now) => sayHowOften(tx, dice.happens(0.5), rhythms, now));
      return;
    case "commitment.due":
      if (dice.happens(0.6))
        later([0, 20], id, (tx, now) =>
          settleCommitment(tx, subject as CommitmentId, dice.one(["done", "changed", "dropped"] as const), now),
        );
      return;
    default:
  }
}

/** Under a question about two visits there is no thread yet: one of the two is chosen first. */
async function meetQuestion(living: Living, me: PersonId, visit: VisitId): Promise<void> {
  const { dice, later, as } = living;
  const thread = await as(me, (tx) => findReflectionThreadOfVisit(tx, visit));
  if (!thread) {
    if (dice.happens(0.7)) later([0, 30], me, (tx, now) => choose(tx, visit, now));
    return;
  }
  const reaction = dice.below(100);
  const { id } = thread;
  if (reaction < 45) later([0, 90], me, (tx, now) => answer(living, tx, id, now));
  else if (reaction < 60) later([0, 30], me, (tx, now) => declineReflectionThread(tx, id, now));
  else if (reaction < 70) later([0, 5], me, (tx, now) => another(living, tx, id, now));
}

function choose(tx: PersonTx, visit: VisitId, now: Temporal.Instant): Promise<void> {
  return notify(tx, tx.personId, { kind: "reflection.chosen", visit }, { at: now, about: `visit:${visit}` });
}

/** Of those who answer some share it, some keep it, and some leave it lying. */
async function answer(living: Living, tx: PersonTx, thread: ReflectionThreadId, now: Temporal.Instant): Promise<void> {
  const { dice, later, programme } = living;
  const me = programme.people.find(({ id }) => id === tx.personId);
  if (!me) return;
  await answerReflectionThread(
    tx,
    thread,
    { place: 1, said: understood("Someone asked to show their lesson."), source: "form" },
    now,
  );
  const end = dice.below(100);
  if (end < 40) later([0, 1], tx.personId, (own, then) => shareReflectionThread(own, thread, then));
  else if (end < 80) later([0, 1], tx.personId, (own, then) => completeReflectionThread(own, thread, then));
}

async function another(living: Living, tx: PersonTx, thread: ReflectionThreadId, now: Temporal.Instant): Promise<void> {
  const me = living.programme.people.find(({ id }) => id === tx.personId);
  if (me) await replaceAskedQuestion(tx, me, thread, living.bank, now);
  living.later([0, 40], tx.personId, (own, then) => answer(living, own, thread, then));
}

async function sayHowOften(tx: PersonTx, fewer: boolean, rhythms: Rhythm[], now: Temporal.Instant): Promise<void> {
  await saveQuestionFrequency(tx, fewer ? "fewer" : "as_before", now);
  rhythms.push({ personId: tx.personId, at: now, fewer });
}
