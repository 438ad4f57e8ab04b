import { asMachineWithin, type PersonTx, type Tx } from "#db/as.ts";
import type { PairId, RosterImportId } from "#kernel/id.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { insertRosterChange } from "#mentoring/people/roster-change.store.ts";
import { restoreNoticesAbout } from "#outbox/withdraw.ts";
import { listNoticeSubjectsOfPair, markPairEndPlanned } from "./end-pair.store.ts";
import { endPair, PAIR_ENDED, restoreVisits } from "./end-pair.ts";
import { findPair, listAllPairs } from "./pair.store.ts";
import { hasRoleInPair, type Pair, type PairEndReason } from "./pair.ts";
import { planPairAgain } from "./plan-pair-again.ts";
import { markPairReopened, unmarkThreadsExpiredAt } from "./reopen-pair.store.ts";
import { hasPrincipalHeardOf, tellOfPair } from "./tell-pair.ts";

export type ReopenPairOutcome =
  /** `instead`: the pair with another main mentor that ended for it. */
  | { readonly kind: "reopened"; readonly pair: Pair; readonly instead?: Pair }
  /** The pair is active and has no planned end. */
  | { readonly kind: "not_ended"; readonly pair: Pair }
  /** The two have become a pair anew meanwhile. */
  | { readonly kind: "paired_anew"; readonly pair: Pair }
  /** One of the two has left, or has no longer the role that they had in the pair. */
  | { readonly kind: "person_left"; readonly pair: Pair; readonly person: Pair["mentor"] }
  /** The principal has another main mentor meanwhile: it is to be said what becomes of that pair. */
  | { readonly kind: "has_lead"; readonly pair: Pair; readonly other: Pair }
  | { readonly kind: "gone" };

export type ReopenPairOptions = {
  /** Why the pair with another main mentor ends, if there is one. */
  readonly otherEnds?: PairEndReason | undefined;
  readonly import?: RosterImportId | undefined;
};

/**
 * Opens a pair again that was ended by mistake, or takes back its planned end. Everything is as before: its coming visits
 * stand again, the question that expired with it waits again, and so do the notices that were withdrawn, except what is
 * too late by now. Only those are told who were told of the end. If its principal has another main mentor meanwhile, that
 * pair ends with it, so that a change of mentor is taken back in one act. The caller has made sure that the pair is not the
 * coordinator's own, which RLS refuses.
 */
export async function reopenPair(
  tx: Tx | PersonTx,
  id: PairId,
  now: Temporal.Instant,
  { otherEnds, import: importId }: ReopenPairOptions = {},
): Promise<ReopenPairOutcome> {
  const pair = await findPair(tx, id);
  if (!pair) return { kind: "gone" };
  const { endedAt, ended, ending } = pair;
  const end = ended ?? ending;
  if (!endedAt && !ending) return { kind: "not_ended", pair };
  const left = [pair.mentor, pair.principal].find((person) => !hasRoleInPair(person, pair));
  if (left) return { kind: "person_left", pair, person: left };
  if (endedAt && (await isPairedAnew(tx, pair))) return { kind: "paired_anew", pair };
  const other = await findOtherLead(tx, pair);
  if (other && !otherEnds) return { kind: "has_lead", pair, other };
  const isOpen = endedAt ? await markPairReopened(tx, id) : await markPairEndPlanned(tx, id, undefined);
  if (!isOpen) return { kind: "gone" };
  planPairAgain(tx, pair, now);
  await asMachineWithin(tx, async (machine) => {
    if (endedAt) await restore(machine, id, endedAt, now);
    await restoreVisits(machine, id, now);
    if (other && otherEnds) await tellInstead(machine, id, other, otherEnds, now);
    else await tellOfPair(machine, id, now);
    const before = end ? { on: end.on.toString(), reason: end.reason } : {};
    await insertRosterChange(machine, { act: "pair.reopen", subject: id, before, after: {}, import: importId }, now);
    await audit(machine, { act: "pair.reopen", subject: id, pair: id }, now);
  });
  return { kind: "reopened", pair, ...(other && { instead: other }) };
}

async function isPairedAnew(tx: Tx, { id, mentor, principal }: Pair): Promise<boolean> {
  return (await listAllPairs(tx)).some(
    (other) =>
      other.id !== id && !other.endedAt && other.mentor.id === mentor.id && other.principal.id === principal.id,
  );
}

async function restore(tx: Tx, id: PairId, endedAt: Temporal.Instant, now: Temporal.Instant) {
  await unmarkThreadsExpiredAt(tx, id, endedAt);
  await restoreNoticesAbout(tx, await listNoticeSubjectsOfPair(tx, id), PAIR_ENDED, now);
}

/** Finds the pair with another main mentor whom the principal of this one has, or is to have, meanwhile. */
async function findOtherLead(tx: Tx, { id, principal, role }: Pair): Promise<Pair | undefined> {
  if (role !== "lead") return undefined;
  return (await listAllPairs(tx)).find(
    (other) => other.id !== id && !other.endedAt && other.role === "lead" && other.principal.id === principal.id,
  );
}

/** Ends the pair in whose place another goes on, and tells everyone of both what is different for them. */
async function tellInstead(tx: Tx, id: PairId, other: Pair, reason: PairEndReason, now: Temporal.Instant) {
  const on = now.toZonedDateTimeISO(other.principal.zone).toPlainDate();
  const hasHeard = await hasPrincipalHeardOf(tx, other);
  const goesOn = await tellOfPair(tx, id, now, hasHeard ? { instead: other.id } : {});
  const tells = goesOn.includes("principal") ? (["mentor"] as const) : undefined;
  return endPair(tx, other, { on, reason }, now, { tells });
}
