import type { PersonTx, Tx } from "#db/as.ts";
import { newId, type PairId } from "#kernel/id.ts";
import { hasRole, type Person } from "#mentoring/people/person.ts";
import { addPair } from "./begin-pair.ts";
import { endPair, planPairEnd } from "./end-pair.ts";
import { listAllPairs } from "./pair.store.ts";
import type { Pair, PairEndReason } from "./pair.ts";

export type MentorChange = {
  readonly mentor: Person;
  /** The first day of the new pair. If it is still to come, the old pair goes on until the day before. */
  readonly on: Temporal.PlainDate;
  readonly reason: PairEndReason;
};

export type ChangeMentorOutcome =
  | { readonly kind: "changed"; readonly pair: PairId }
  /** The person is no active mentor, or is the principal themself. */
  | { readonly kind: "no_mentor" }
  /** The two are a pair already. */
  | { readonly kind: "paired_already" }
  /** The pair had ended before, or RLS does not let this person end it. */
  | { readonly kind: "gone" };

/**
 * Gives a principal another mentor: the pair ends, and a new one begins with the same role. The new mentor sees nothing
 * of the old pair, the old one nothing but their own notebook, and agreements and records stay with the principal. Each
 * of the three is told once. The caller has made sure that the new mentor is not the coordinator herself, which RLS
 * refuses.
 */
export async function changeMentor(
  tx: Tx | PersonTx,
  pair: Pair,
  { mentor, on, reason }: MentorChange,
  now: Temporal.Instant,
): Promise<ChangeMentorOutcome> {
  const { principal, role } = pair;
  if (mentor.id === principal.id || !hasRole(mentor, "mentor")) return { kind: "no_mentor" };
  const others = (await listAllPairs(tx)).filter((one) => !one.endedAt && one.principal.id === principal.id);
  if (others.some((one) => one.mentor.id === mentor.id)) return { kind: "paired_already" };
  const today = now.toZonedDateTimeISO(principal.zone).toPlainDate();
  const isAhead = Temporal.PlainDate.compare(on, today) > 0;
  const tells = { tells: ["mentor"] } as const;
  const hasEnded = isAhead
    ? await planPairEnd(tx, pair, { on: on.subtract({ days: 1 }), reason }, now, tells)
    : await endPair(tx, pair, { on, reason }, now, tells);
  if (!hasEnded) return { kind: "gone" };
  const id = newId<PairId>();
  await addPair(tx, { id, principalId: principal.id, mentorId: mentor.id, role, startsOn: on }, pair.id, now);
  return { kind: "changed", pair: id };
}
