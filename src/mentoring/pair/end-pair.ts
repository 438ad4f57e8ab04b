import { asMachineWithin, type PersonTx, type Tx } from "#db/as.ts";
import type { PairId, RosterImportId, VisitId } from "#kernel/id.ts";
import { audit, auditAll } from "#mentoring/audit/audit.ts";
import { insertRosterChange } from "#mentoring/people/roster-change.store.ts";
import { restoreNoticesAbout, withdrawNoticesAbout } from "#outbox/withdraw.ts";
import {
  deletePlannedThreads,
  listDuePairEnds,
  listNoticeSubjectsOfPair,
  markOpenThreadsExpired,
  markPairEnded,
  markPairEndPlanned,
  markVisitsVoidedFrom,
  unmarkVisitsOfEnd,
} from "./end-pair.store.ts";
import { getPair } from "./pair.store.ts";
import type { Pair, PairEnding, PairSide } from "./pair.ts";
import { planPairAgain } from "./plan-pair-again.ts";
import { tellOfPair } from "./tell-pair.ts";

export type EndPairOptions = {
  /** Whom of the two to tell; both if absent. */
  readonly tells?: readonly PairSide[] | undefined;
  readonly import?: RosterImportId | undefined;
};

/** The reason with which the notices of a pair are withdrawn when it ends. */
export const PAIR_ENDED = "the pair ended";

/**
 * Ends a pair, on behalf of a coordinator or in a transaction of the machine role: its coming visits, its planned
 * questions and every notice about it are withdrawn, and the questions that wait for an answer expire, after which the
 * principal can still answer them. Coming visits do not pass to another mentor, who plans their own: their purpose is the
 * pair's. What was written stays the principal's; RLS closes it to the former mentor. The two are told. Returns false if
 * the pair had ended before, or if RLS does not let this person end it.
 */
export async function endPair(
  tx: Tx | PersonTx,
  { id }: Pick<Pair, "id">,
  ending: PairEnding,
  now: Temporal.Instant,
  { tells, import: importId }: EndPairOptions = {},
): Promise<boolean> {
  if (!(await markPairEnded(tx, id, { ...ending, now }))) return false;
  await asMachineWithin(tx, async (machine) => {
    planPairAgain(machine, await getPair(machine, id), now);
    await withdrawNoticesAbout(machine, await listNoticeSubjectsOfPair(machine, id), PAIR_ENDED);
    await markVisitsVoidedFrom(machine, id, now, now);
    await deletePlannedThreads(machine, id);
    const expired = await markOpenThreadsExpired(machine, id, now);
    await auditAll(
      machine,
      expired.map((thread) => ({ act: "thread.expire", subject: thread.id, person: thread.principal })),
      now,
    );
    const after = { on: ending.on.toString(), reason: ending.reason };
    await insertRosterChange(machine, { act: "pair.end", subject: id, before: {}, after, import: importId }, now);
    await tellOfPair(machine, id, now, { tells });
    await audit(machine, { act: "pair.end", subject: id, pair: id }, now);
  });
  return true;
}

/**
 * Plans the end of a pair: `on` is its last day, which is still to come. Until then the two go on as before; visits after
 * that day are withdrawn at once, so that nothing announces what will not take place. The two are told, once for each
 * day. Returns false like {@link endPair}.
 */
export async function planPairEnd(
  tx: Tx | PersonTx,
  { id, ending: was }: Pick<Pair, "id" | "ending">,
  ending: PairEnding,
  now: Temporal.Instant,
  { tells, import: importId }: EndPairOptions = {},
): Promise<boolean> {
  if (!(await markPairEndPlanned(tx, id, ending))) return false;
  await asMachineWithin(tx, async (machine) => {
    const [before, after] = [toValues(was), toValues(ending)];
    await insertRosterChange(machine, { act: "pair.plan_end", subject: id, before, after, import: importId }, now);
    if (!was?.on.equals(ending.on)) {
      await withdrawVisitsAfter(machine, id, ending.on, now);
      await tellOfPair(machine, id, now, { tells });
    }
    await audit(machine, { act: "pair.plan_end", subject: id, pair: id }, now);
  });
  return true;
}

/** Withdraws the visits of a pair after its last day, and puts those on again that an earlier last day had withdrawn. */
async function withdrawVisitsAfter(tx: Tx, id: PairId, lastDay: Temporal.PlainDate, now: Temporal.Instant) {
  const pair = await getPair(tx, id);
  const end = lastDay.add({ days: 1 }).toZonedDateTime(pair.principal.zone).toInstant();
  await restoreVisits(tx, id, now);
  const voided = await markVisitsVoidedFrom(tx, id, end, now);
  await withdrawNoticesAbout(tx, subjectsOf(voided), PAIR_ENDED);
  planPairAgain(tx, pair, now);
}

/** Puts the visits of a pair on again that its end, or its planned end, had withdrawn, with the notices about them. */
export async function restoreVisits(tx: Tx, id: PairId, now: Temporal.Instant) {
  await restoreNoticesAbout(tx, subjectsOf(await unmarkVisitsOfEnd(tx, id)), PAIR_ENDED, now);
}

const subjectsOf = (visits: readonly VisitId[]) => visits.map((visit) => `visit:${visit}`);

/** Ends the pairs whose last day is over where their principal lives, and returns their number. */
export async function endDuePairs(tx: Tx, now: Temporal.Instant): Promise<number> {
  const due = await listDuePairEnds(tx, now);
  for (const { id, ending } of due) await endPair(tx, { id }, ending, now);
  return due.length;
}

const toValues = (ending: PairEnding | undefined) =>
  ending ? { on: ending.on.toString(), reason: ending.reason } : {};
