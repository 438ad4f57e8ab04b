import type { Tx } from "#db/as.ts";
import { audit, auditAll } from "#mentoring/audit/audit.ts";
import { withdrawNoticesAbout } from "#outbox/withdraw.ts";
import {
  deletePlannedThreads,
  listNoticeSubjectsOfPair,
  markComingVisitsVoided,
  markOpenThreadsExpired,
  markPairEnded,
} from "./end-pair.store.ts";
import type { Pair, PairEndReason } from "./pair.ts";

/** The day on which a pair ends, and why. */
export type PairEnding = { readonly on: Temporal.PlainDate; readonly reason: PairEndReason };

/**
 * Ends a pair, in a transaction of the machine role: its coming visits, its planned questions and every notice about it
 * are withdrawn, and the questions that wait for an answer expire, after which the principal can still answer them. What
 * was written stays the principal's; RLS closes it to the former mentor. Returns false if the pair had ended before.
 */
export async function endPair(
  tx: Tx,
  { id }: Pick<Pair, "id">,
  ending: PairEnding,
  now: Temporal.Instant,
): Promise<boolean> {
  if (!(await markPairEnded(tx, id, { ...ending, now }))) return false;
  await withdrawNoticesAbout(tx, await listNoticeSubjectsOfPair(tx, id), "the pair ended");
  await markComingVisitsVoided(tx, id, now);
  await deletePlannedThreads(tx, id);
  const expired = await markOpenThreadsExpired(tx, id, now);
  await auditAll(
    tx,
    expired.map((thread) => ({ act: "thread.expire", subject: thread.id, person: thread.principal })),
    now,
  );
  await audit(tx, { act: "pair.end", subject: id, pair: id }, now);
  return true;
}
