import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { NoticeId } from "#kernel/id.ts";

/** Takes back all that waits because of a subject ("visit:…"). An act names it; what waited, it does not learn. */
export async function withdraw(tx: Tx, about: string, why: string): Promise<void> {
  await sql`select wall.withdraw(${about}, ${why})`.execute(tx.sql);
}

/** A notice that waits for the person of this transaction. */
export type Waiting = {
  readonly id: NoticeId;
  readonly kind: string;
  readonly subject: unknown;
  readonly notBefore: Temporal.Instant;
};

export async function listMyWaiting(tx: Tx): Promise<Waiting[]> {
  const { rows } =
    await sql<Waiting>`select id, kind, subject, not_before as "notBefore" from wall.my_waiting()`.execute(tx.sql);
  return rows;
}

/** Called off by whom it was for. False when it was said meanwhile. */
export async function callOff(tx: Tx, id: NoticeId): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select wall.call_off(${id}) as done`.execute(tx.sql);
  return rows[0]?.done ?? false;
}
