import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { NoticeId } from "#kernel/id.ts";

/** A notice that is planned for the person as whom this transaction runs and that is not sent yet. */
export type MyWaitingNotice = {
  readonly id: NoticeId;
  readonly kind: string;
  readonly subject: unknown;
  readonly notBefore: Temporal.Instant;
};

export async function listMyWaitingNotices(tx: Tx): Promise<MyWaitingNotice[]> {
  const { rows } =
    await sql<MyWaitingNotice>`select id, kind, subject, not_before as "notBefore" from wall.my_waiting()`.execute(
      tx.sql,
    );
  return rows;
}

/** A notice to the person as whom this transaction runs that was due at `dueAt` and could not be sent while it was of use. */
export type MyNoticeTooLate = { readonly id: NoticeId; readonly kind: string; readonly dueAt: Temporal.Instant };

/** Lists the notices to this person that came too late, of those whose time ended after `since`. */
export async function listMyNoticesTooLate(tx: Tx, since: Temporal.Instant): Promise<MyNoticeTooLate[]> {
  const { rows } = await sql<MyNoticeTooLate>`
    select id, kind, due_at as "dueAt" from wall.came_too_late_for_me(${since})`.execute(tx.sql);
  return rows;
}

/** Cancels a planned notice on behalf of its recipient. Returns false if the notice was sent in the meantime. */
export async function cancelMyNotice(tx: Tx, id: NoticeId): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select wall.call_off(${id}) as done`.execute(tx.sql);
  return rows[0]?.done ?? false;
}

/**
 * A notice that is being sent now to the person as whom this transaction runs, or of which it is uncertain whether it
 * was sent to that person.
 */
export type NoticeBeingSent = { readonly kind: string; readonly about: string | null };

export async function listNoticesBeingSentToMe(tx: Tx): Promise<NoticeBeingSent[]> {
  const { rows } = await sql<NoticeBeingSent>`select kind, about from wall.being_said_to_me()`.execute(tx.sql);
  return rows;
}

/**
 * A notice that asks the person as whom this transaction runs for something, such as a reflective question. It may be
 * sent already or still planned.
 */
export type AskingNotice = {
  readonly kind: string;
  readonly state: "ready" | "sending" | "uncertain" | "sent" | "dead";
  readonly plannedFor: Temporal.Instant;
  /**
   * The time of the last attempt to send the notice, or the time for which it is planned if there was no attempt yet.
   */
  readonly at: Temporal.Instant;
};

/**
 * Lists the notices that ask the person as whom this transaction runs for something. Commitment questions and
 * reflective questions are listed only if they were tried or planned after `since`. The message that explains what
 * stays private, and the question how often to send reflective questions, are always listed.
 */
export async function listMyAskingNotices(tx: Tx, since: Temporal.Instant): Promise<AskingNotice[]> {
  const { rows } = await sql<AskingNotice>`
    select kind, state, planned_for as "plannedFor", tried_at as at from wall.asked_of_me(${since})`.execute(tx.sql);
  return rows;
}

/** Whether the notice with this key was sent, or may have been, to the person as whom this transaction runs. */
export async function wasNoticeSentToMe(tx: Tx, key: string): Promise<boolean> {
  const { rows } = await sql<{ sent: boolean }>`select wall.was_said_to_me(${key}) as sent`.execute(tx.sql);
  return rows[0]?.sent ?? false;
}

/**
 * Something that the person as whom the transaction runs was told about a thing, or would have been told if it had not
 * been withdrawn before it was said.
 */
export type ToldNotice = { readonly kind: string; readonly about: string; readonly said: boolean };

/** Lists what the person as whom the transaction runs was told about these things, in the order in which it was said. */
export async function listMyToldNotices(tx: Tx, abouts: readonly string[]): Promise<ToldNotice[]> {
  const { rows } = await sql<ToldNotice>`select kind, about, said from wall.told_to_me(${abouts})`.execute(tx.sql);
  return rows;
}

/** Finds what the question was about that this person asked last since then; undefined if they asked none. */
export async function findMyLastQuestion(tx: Tx, since: Temporal.Instant): Promise<unknown> {
  const { rows } = await sql<{ subject: unknown }>`select subject from wall.my_last_question(${since})`.execute(tx.sql);
  return rows[0]?.subject;
}

/** What was said to the person as whom the transaction runs: the notice as it is in the outbox, and when it was sent. */
export type SaidNotice = {
  readonly id: NoticeId;
  readonly key: string;
  readonly kind: string;
  readonly subject: unknown;
  readonly at: Temporal.Instant;
};

/** Lists what was said to this person since then, the latest first, and that they set an offer aside. */
export async function listNoticesSaidToMe(tx: Tx, since: Temporal.Instant): Promise<SaidNotice[]> {
  const { rows } = await sql<SaidNotice>`select id, key, kind, subject, at from wall.said_to_me(${since})`.execute(
    tx.sql,
  );
  return rows;
}
