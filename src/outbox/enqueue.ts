import { sql } from "kysely";
import type { PersonTx, Tx } from "#db/as.ts";
import { type NoticeId, newId, type PersonId } from "#kernel/id.ts";

export type NoticeToEnqueue = {
  readonly key: string;
  readonly kind: string;
  readonly to: PersonId;
  /**
   * The ids of what the notice is about, and no text: the column is stored unencrypted and the machine role can read
   * it.
   */
  readonly subject: Readonly<Record<string, string | number | readonly string[] | undefined>>;
  readonly notBefore: Temporal.Instant;
  /**
   * The id of the domain object that the notice is about, such as "visit:…". If that object is withdrawn, its notices
   * are withdrawn too.
   */
  readonly about?: string;
  /** The instant after which the notice is dropped instead of sent. */
  readonly notAfter?: Temporal.Instant;
};

/**
 * Inserts a planned notice, in the same transaction as the facts that cause it. A notice whose key its reader has already
 * is not inserted again, and a person does not learn which of the two happened.
 */
export async function enqueueNotice(tx: Tx | PersonTx, intent: NoticeToEnqueue): Promise<void> {
  const row = {
    id: newId<NoticeId>(),
    key: intent.key,
    kind: intent.kind,
    person_id: intent.to,
    subject: JSON.stringify(intent.subject),
    about: intent.about ?? null,
    not_before: intent.notBefore,
    not_after: intent.notAfter ?? null,
    reply_to: tx.replyTo ?? null,
  };
  if ("personId" in tx) {
    await sql`select wall.enqueue(${row.id}, ${row.key}, ${row.kind}, ${row.person_id}, ${row.subject}, ${row.about},
      ${row.not_before}, ${row.not_after}, ${row.reply_to})`.execute(tx.sql);
    return;
  }
  await tx.sql
    .insertInto("machine.outbox")
    .values({ ...row, workspace_id: tx.workspaceId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/**
 * Returns which of the given idempotency keys are in the outbox already, whether their notices were sent, dropped or
 * are still waiting.
 */
export async function listEnqueuedNoticeKeys(tx: Tx, keys: readonly string[]): Promise<ReadonlySet<string>> {
  if (keys.length === 0) return new Set();
  const rows = await tx.sql
    .selectFrom("machine.outbox")
    .select("key")
    .where("workspace_id", "=", tx.workspaceId)
    .where("key", "in", keys)
    .execute();
  return new Set(rows.map(({ key }) => key));
}
