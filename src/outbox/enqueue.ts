import type { Tx } from "#db/as.ts";
import { type NoticeId, newId, type PersonId } from "#kernel/id.ts";

export type Intent = {
  readonly key: string;
  readonly kind: string;
  readonly to: PersonId;
  /** Ids only: it is stored unsealed and read by the machine. */
  readonly subject: Readonly<Record<string, string | number>>;
  readonly notBefore: Temporal.Instant;
  /** What it is about: withdrawing the subject withdraws it. */
  readonly about?: string;
  /** After this it is no longer worth saying. */
  readonly notAfter?: Temporal.Instant;
};

/**
 * Writes what is to be said, in the transaction of the facts that caused it. The same key a second time writes
 * nothing: what is said, is said once.
 */
export async function enqueue(tx: Tx, intent: Intent): Promise<void> {
  await tx.sql
    .insertInto("machine.outbox")
    .values({
      id: newId<NoticeId>(),
      workspace_id: tx.workspaceId,
      key: intent.key,
      kind: intent.kind,
      person_id: intent.to,
      subject: JSON.stringify(intent.subject),
      about: intent.about ?? null,
      not_before: intent.notBefore,
      not_after: intent.notAfter ?? null,
    })
    // Naming the key here would take the right to read the queue, which a person has not.
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** What still waits under this key is said later than was meant. For the machine alone. */
export async function postpone(
  tx: Tx,
  key: string,
  when: { readonly notBefore: Temporal.Instant; readonly notAfter: Temporal.Instant | null },
): Promise<void> {
  await tx.sql
    .updateTable("machine.outbox")
    .set({ not_before: when.notBefore, not_after: when.notAfter })
    .where("workspace_id", "=", tx.workspaceId)
    .where("key", "=", key)
    .where("state", "=", "ready")
    .where("not_before", "<", when.notBefore)
    .execute();
}
