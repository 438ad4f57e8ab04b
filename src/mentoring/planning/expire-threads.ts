import type { NotNull } from "kysely";
import type { Tx } from "#db/as.ts";
import type { PersonId, ThreadId } from "#kernel/id.ts";
import { auditAll } from "#mentoring/audit/audit.ts";
import { openDaysLater } from "#mentoring/quiet-hours.ts";
import { EXPIRES_AFTER_DAYS } from "#mentoring/reflection/thread.ts";
import { askRhythm } from "./ask-rhythm.ts";
import { gatherHours } from "./gather-hours.ts";

/** Expires unanswered questions silently. Returns how many. */
export async function expireThreads(tx: Tx, now: Temporal.Instant): Promise<number> {
  const open = await tx.sql
    .selectFrom("delivery.thread as thread")
    .innerJoin("delivery.person as person", "person.id", "thread.principal_id")
    .select(["thread.id", "thread.principal_id", "thread.offered_at", "person.time_zone"])
    .$narrowType<{ offered_at: NotNull }>()
    .where("thread.status", "in", ["offered", "started"])
    .where("thread.offered_at", "<", now.subtract({ hours: 24 * EXPIRES_AFTER_DAYS }))
    .execute();
  if (open.length === 0) return 0;
  const hoursOf = await gatherHours(tx);
  const over = open.filter((row) => {
    const hours = hoursOf({ id: row.principal_id as PersonId, zone: row.time_zone });
    const last = openDaysLater(hours, row.offered_at.toZonedDateTimeISO(hours.zone).toPlainDate(), EXPIRES_AFTER_DAYS);
    return Temporal.PlainDate.compare(now.toZonedDateTimeISO(hours.zone).toPlainDate(), last) > 0;
  });
  if (over.length === 0) return 0;
  const expired = await tx.sql
    .updateTable("delivery.thread")
    .set({ expired_at: now })
    // Skips threads that were completed, or expired by another process, meanwhile.
    .where("status", "in", ["offered", "started"])
    .where(
      "id",
      "in",
      over.map((row) => row.id as ThreadId),
    )
    .returning(["id", "principal_id as principal"])
    .$castTo<{ id: ThreadId; principal: PersonId }>()
    .execute();
  await auditAll(
    tx,
    expired.map(({ id, principal }) => ({ act: "thread.expire", subject: id, person: principal })),
    now,
  );
  await askRhythm(tx, [...new Set(expired.map(({ principal }) => principal))], now);
  return expired.length;
}
