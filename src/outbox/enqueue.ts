import type { Tx } from "#db/as.ts";
import { type NoticeId, newId, type PersonId } from "#kernel/id.ts";

export type Intent = {
  readonly key: string;
  readonly kind: string;
  readonly to: PersonId;
  /** Ids only, because it is stored unsealed and readable by the machine role. */
  readonly subject: Readonly<Record<string, string | number | undefined>>;
  readonly notBefore: Temporal.Instant;
  /** The subject; withdrawing the subject withdraws the notice. */
  readonly about?: string;
  /** After this it is dropped. */
  readonly notAfter?: Temporal.Instant;
};

/**
 * Inserts a notice in the transaction of the facts that cause it. Idempotent by key.
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
    // No conflict target: naming the key would require the right to read the outbox, which a person does not have.
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Postpones a notice that is not sent yet. For the machine role only. */
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
