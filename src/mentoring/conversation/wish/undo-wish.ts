import type { PersonTx } from "#db/as.ts";
import { saveQuestionConsent } from "#mentoring/consent/save-question-consent.ts";
import { removeManagedLeave } from "#mentoring/leave/manage-leave.ts";
import { removeLeaveOf } from "#mentoring/leave/save-my-leave.ts";
import { deleteNote } from "#mentoring/notebook/change-note.ts";
import type { Person } from "#mentoring/people/person.ts";
import { changeQuestionSettings, saveMyLanguage } from "#mentoring/people/save-my-settings.ts";
import { findDoneWish, findLastDoneWish, markWishUndone } from "./done-wish.store.ts";
import { canBeUndone, type DoneWish, type DoneWishId, UNDO_WINDOW } from "./done-wish.ts";
import { cancelReminder } from "./remind-wish.ts";
import { restoreSettings } from "./settings-wishes.ts";

export type UndoOutcome = { readonly kind: "undone"; readonly wish: DoneWish } | { readonly kind: "too_late" };

/** Undoes what was done at once for the person as whom this transaction runs. Idempotent. */
export async function undoWish(tx: PersonTx, me: Person, id: DoneWishId, now: Temporal.Instant): Promise<UndoOutcome> {
  const wish = await findDoneWish(tx, id);
  if (wish?.undoneAt) return { kind: "undone", wish };
  if (!wish || !canBeUndone(wish, now) || !(await markWishUndone(tx, id, now))) return { kind: "too_late" };
  await undo(tx, me, wish, now);
  return { kind: "undone", wish };
}

/** Finds what was done last, if it can still be undone. */
export async function findWishToUndo(tx: PersonTx, now: Temporal.Instant): Promise<DoneWish | undefined> {
  const last = await findLastDoneWish(tx);
  const isRecent = last && Temporal.Instant.compare(last.doneAt.add(UNDO_WINDOW), now) > 0;
  return last && isRecent && (last.done.did === "plan_visit" || canBeUndone(last, now)) ? last : undefined;
}

async function undo(tx: PersonTx, me: Person, { done }: DoneWish, now: Temporal.Instant): Promise<void> {
  switch (done.did) {
    case "pause":
    case "question_time":
      return changeQuestionSettings(tx, restoreSettings(done.before), now);
    case "stop_questions":
    case "start_questions":
      await changeQuestionSettings(tx, restoreSettings(done.before), now);
      return saveQuestionConsent(tx, done.consent === "yes", me.language, now);
    case "language":
      return saveMyLanguage(tx, done.before, now);
    case "leave":
      await removeLeaveOf(tx, tx.personId, done.leave, now);
      return;
    case "absence":
      return removeManagedLeave(tx, me, done, now);
    case "plan_visit":
      return;
    case "remind":
      return cancelReminder(tx, done.reminder, now);
    case "note":
      await deleteNote(tx, done.entry, now);
      return;
  }
}
