import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { NoticeId } from "#kernel/id.ts";

/** Withdraws every planned notice about a subject ("visit:…"), without revealing which there were. */
export async function withdraw(tx: Tx, about: string, why: string): Promise<void> {
  await sql`select wall.withdraw(${about}, ${why})`.execute(tx.sql);
}

/** A planned notice of this transaction's person. */
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

/** Withdraws a notice at its recipient's request. False if it was sent meanwhile. */
export async function callOff(tx: Tx, id: NoticeId): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select wall.call_off(${id}) as done`.execute(tx.sql);
  return rows[0]?.done ?? false;
}
