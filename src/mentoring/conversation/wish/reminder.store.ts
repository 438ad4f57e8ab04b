import type { PersonTx } from "#db/as.ts";
import { openText, sealText } from "#db/sealed.ts";
import type { ExaminedText } from "#kernel/examined-text.ts";
import { type BrandedId, newId } from "#kernel/id.ts";

export type ReminderId = BrandedId<"reminder">;

/** What a person wishes to be reminded of. RLS lets only that person read it. */
export type Reminder = {
  readonly id: ReminderId;
  readonly text: string;
  readonly dueAt?: Temporal.Instant;
  readonly cancelledAt?: Temporal.Instant;
};

const TEXT = "own.reminder.text";
const KEPT_FOR = { hours: 24 * 30 };

/** Stores a reminder without its time, and removes those that are long over. */
export async function insertReminder(tx: PersonTx, text: ExaminedText, now: Temporal.Instant): Promise<ReminderId> {
  const id = newId<ReminderId>();
  const over = now.subtract(KEPT_FOR);
  await tx.sql
    .deleteFrom("own.reminder")
    .where((row) => row.or([row("due_at", "<", over), row.and([row("due_at", "is", null), row("made_at", "<", over)])]))
    .execute();
  await tx.sql
    .insertInto("own.reminder")
    .values({
      id,
      workspace_id: tx.workspaceId,
      person_id: tx.personId,
      text: sealText(tx, TEXT, id, text),
      made_at: now,
    })
    .execute();
  return id;
}

export async function findReminder(tx: PersonTx, id: ReminderId): Promise<Reminder | undefined> {
  const row = await tx.sql.selectFrom("own.reminder").selectAll().where("id", "=", id).executeTakeFirst();
  return (
    row && {
      id,
      text: openText(tx, TEXT, row.id, row.text),
      ...(row.due_at && { dueAt: row.due_at }),
      ...(row.cancelled_at && { cancelledAt: row.cancelled_at }),
    }
  );
}

/** Says when it is due. Returns false if it has a time already, or is gone. */
export async function updateReminderDue(tx: PersonTx, id: ReminderId, dueAt: Temporal.Instant): Promise<boolean> {
  const row = await tx.sql
    .updateTable("own.reminder")
    .set({ due_at: dueAt })
    .where("id", "=", id)
    .where("due_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

export async function markReminderCancelled(tx: PersonTx, id: ReminderId, now: Temporal.Instant): Promise<void> {
  await tx.sql.updateTable("own.reminder").set({ cancelled_at: now }).where("id", "=", id).execute();
}
