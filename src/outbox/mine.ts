import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { NoticeId } from "#kernel/id.ts";

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

/** Called off by its reader. False when it was sent meanwhile. */
export async function callOff(tx: Tx, id: NoticeId): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select wall.call_off(${id}) as done`.execute(tx.sql);
  return rows[0]?.done ?? false;
}

/** A notice to the person of this transaction that is being sent, or may have been. */
export type BeingSaid = { readonly kind: string; readonly about: string | null };

export async function listBeingSaidToMe(tx: Tx): Promise<BeingSaid[]> {
  const { rows } = await sql<BeingSaid>`select kind, about from wall.being_said_to_me()`.execute(tx.sql);
  return rows;
}

/** Something the person of this transaction was asked, or will be. */
export type Asked = {
  readonly kind: string;
  readonly state: "ready" | "sending" | "uncertain" | "sent" | "dead";
  readonly plannedFor: Temporal.Instant;
  /** When it was last tried; until then, when it is planned for. */
  readonly at: Temporal.Instant;
};

/** The promise and the question how often to ask, whenever they were; openers since `since`. */
export async function listMyOpeners(tx: Tx, since: Temporal.Instant): Promise<Asked[]> {
  const { rows } = await sql<Asked>`
    select kind, state, planned_for as "plannedFor", tried_at as at from wall.asked_of_me(${since})`.execute(tx.sql);
  return rows;
}
