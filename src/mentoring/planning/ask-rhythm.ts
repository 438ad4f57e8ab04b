import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { PersonId, ThreadId } from "#kernel/id.ts";
import { type NoticeKind, notify } from "#mentoring/notice.ts";

/** After this many unanswered questions in a row the person is asked how often they want one. */
const IN_A_ROW = 3;

/** `expired` means without any answer; a thread that was answered but neither shared nor kept does not count. */
type LastThread = { readonly id: ThreadId; readonly expired: boolean };

/** Asks principals whose question just expired how often they want to be asked, once per run of expired questions. */
export async function askRhythm(tx: Tx, principals: readonly PersonId[], now: Temporal.Instant): Promise<void> {
  for (const principal of principals) {
    const [last, ...before] = await listSinceAsked(tx, principal);
    if (!last || before.length < IN_A_ROW - 1 || ![last, ...before].every(({ expired }) => expired)) continue;
    await notify(
      tx,
      principal,
      { kind: "reflection.rhythm", thread: last.id },
      { at: now, about: `thread:${last.id}` },
    );
  }
}

/** The newest threads offered since the person last chose how often, newest first. */
async function listSinceAsked(tx: Tx, principal: PersonId): Promise<LastThread[]> {
  const { rows } = await sql<LastThread>`
    select id, status = 'expired' and started_at is null as expired from delivery.thread
    where principal_id = ${principal} and offered_at > coalesce((
      select max(enqueued.not_before) from machine.outbox enqueued
      where enqueued.person_id = ${principal} and enqueued.kind = ${"reflection.rhythm" satisfies NoticeKind}
    ), '-infinity')
    order by offered_at desc limit ${IN_A_ROW}`.execute(tx.sql);
  return rows;
}
