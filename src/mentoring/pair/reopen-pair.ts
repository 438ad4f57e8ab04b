import { asMachineWithin, type PersonTx, type Tx } from "#db/as.ts";
import type { PairId, RosterImportId } from "#kernel/id.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { insertRosterChange } from "#mentoring/people/roster-change.store.ts";
import { restoreNoticesAbout } from "#outbox/withdraw.ts";
import { listNoticeSubjectsOfPair, markPairEndPlanned } from "./end-pair.store.ts";
import { PAIR_ENDED } from "./end-pair.ts";
import { findPair, getPeopleOfPair, listAllPairs } from "./pair.store.ts";
import { hasRoleInPair, PAIR_SIDES, type Pair } from "./pair.ts";
import { planPairAgain } from "./plan-pair-again.ts";
import {
  listPeopleToldOfEnd,
  markPairReopened,
  unmarkThreadsExpiredAt,
  unmarkVisitsVoidedAt,
} from "./reopen-pair.store.ts";
import { tellPairGoesOn, withdrawPairNews } from "./tell-pair.ts";

export type ReopenPairOutcome =
  | { readonly kind: "reopened"; readonly pair: Pair }
  /** The pair is active and has no planned end. */
  | { readonly kind: "not_ended"; readonly pair: Pair }
  /** The two have become a pair anew meanwhile. */
  | { readonly kind: "paired_anew"; readonly pair: Pair }
  /** One of the two has left, or has no longer the role that they had in the pair. */
  | { readonly kind: "person_left"; readonly pair: Pair; readonly person: Pair["mentor"] }
  | { readonly kind: "gone" };

/**
 * Opens a pair again that was ended by mistake, or takes back its planned end. Everything is as before: its coming visits
 * stand again, the question that expired with it waits again, and so do the notices that were withdrawn, except what is
 * too late by now. Only those are told who were told of the end. The caller has made sure that the pair is not the
 * coordinator's own, which RLS refuses.
 */
export async function reopenPair(
  tx: Tx | PersonTx,
  id: PairId,
  now: Temporal.Instant,
  importId?: RosterImportId,
): Promise<ReopenPairOutcome> {
  const pair = await findPair(tx, id);
  if (!pair) return { kind: "gone" };
  const { endedAt, ended, ending } = pair;
  const end = ended ?? ending;
  if (!endedAt && !ending) return { kind: "not_ended", pair };
  const left = [pair.mentor, pair.principal].find((person) => !hasRoleInPair(person, pair));
  if (left) return { kind: "person_left", pair, person: left };
  if (endedAt && (await isPairedAnew(tx, pair))) return { kind: "paired_anew", pair };
  const isOpen = endedAt ? await markPairReopened(tx, id) : await markPairEndPlanned(tx, id, undefined);
  if (!isOpen) return { kind: "gone" };
  planPairAgain(tx, pair, now);
  await asMachineWithin(tx, async (machine) => {
    if (endedAt) await restore(machine, id, endedAt, now);
    await tell(machine, id, now);
    const before = end ? { on: end.on.toString(), reason: end.reason } : {};
    await insertRosterChange(machine, { act: "pair.reopen", subject: id, before, after: {}, import: importId }, now);
    await audit(machine, { act: "pair.reopen", subject: id, pair: id }, now);
  });
  return { kind: "reopened", pair };
}

async function isPairedAnew(tx: Tx, { id, mentor, principal }: Pair): Promise<boolean> {
  return (await listAllPairs(tx)).some(
    (other) =>
      other.id !== id && !other.endedAt && other.mentor.id === mentor.id && other.principal.id === principal.id,
  );
}

async function restore(tx: Tx, id: PairId, endedAt: Temporal.Instant, now: Temporal.Instant) {
  await unmarkVisitsVoidedAt(tx, id, endedAt);
  await unmarkThreadsExpiredAt(tx, id, endedAt);
  await restoreNoticesAbout(tx, await listNoticeSubjectsOfPair(tx, id), PAIR_ENDED, now);
}

async function tell(tx: Tx, id: PairId, now: Temporal.Instant) {
  await withdrawPairNews(tx, id);
  const told = await listPeopleToldOfEnd(tx, id);
  const people = await getPeopleOfPair(tx, id);
  await tellPairGoesOn(
    tx,
    id,
    now,
    PAIR_SIDES.filter((side) => told.includes(people[side])),
  );
}
