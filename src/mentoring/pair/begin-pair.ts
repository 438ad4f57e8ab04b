import { asMachineWithin, type PersonTx, type Tx } from "#db/as.ts";
import { newId, type PairId } from "#kernel/id.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { hasRole, type Person } from "#mentoring/people/person.ts";
import { insertRosterChange } from "#mentoring/people/roster-change.store.ts";
import { insertPair, listAllPairs, type NewPair } from "./pair.store.ts";
import type { PairRole } from "./pair.ts";
import { planPairAgain } from "./plan-pair-again.ts";
import { tellOfPairBegin } from "./tell-pair.ts";

export type PairBeginning = {
  readonly principal: Person;
  readonly mentor: Person;
  readonly role: PairRole;
  /** The first day, which may be still to come. */
  readonly on: Temporal.PlainDate;
};

export type BeginPairOutcome =
  | { readonly kind: "begun"; readonly pair: PairId }
  /** Who was to be the mentor is no active mentor, or is the principal themself. */
  | { readonly kind: "no_mentor" | "no_principal" }
  /** The two are a pair already. */
  | { readonly kind: "paired_already" }
  /** Somebody else is the principal's main mentor already, and has no last day before this one begins. */
  | { readonly kind: "has_lead"; readonly by: Person };

/**
 * Gives a principal a mentor who replaces nobody: because they have none, or as a further one. The two are told. The
 * caller has made sure that the coordinator is neither of them, which RLS refuses.
 */
export async function beginPair(
  tx: Tx | PersonTx,
  { principal, mentor, role, on }: PairBeginning,
  now: Temporal.Instant,
): Promise<BeginPairOutcome> {
  if (!hasRole(principal, "principal")) return { kind: "no_principal" };
  if (mentor.id === principal.id || !hasRole(mentor, "mentor")) return { kind: "no_mentor" };
  const running = (await listAllPairs(tx)).filter((one) => !one.endedAt && one.principal.id === principal.id);
  if (running.some((one) => one.mentor.id === mentor.id)) return { kind: "paired_already" };
  const lead = running.find(
    (one) => one.role === "lead" && !(one.ending && Temporal.PlainDate.compare(one.ending.on, on) < 0),
  );
  if (role === "lead" && lead) return { kind: "has_lead", by: lead.mentor };
  const id = newId<PairId>();
  await addPair(tx, { id, principalId: principal.id, mentorId: mentor.id, role, startsOn: on }, undefined, now);
  planPairAgain(tx, { principal, mentor }, now);
  return { kind: "begun", pair: id };
}

/** Inserts a pair, signs and keeps the act, and tells its two people. `from` is the pair that ended for it. */
export async function addPair(tx: Tx | PersonTx, pair: NewPair, from: PairId | undefined, now: Temporal.Instant) {
  const { id, principalId, mentorId, role, startsOn } = pair;
  await insertPair(tx, pair, now);
  await asMachineWithin(tx, async (machine) => {
    const after = { mentor_id: mentorId, principal_id: principalId, role, starts_on: startsOn.toString() };
    await insertRosterChange(machine, { act: "pair.add", subject: id, after }, now);
    await tellOfPairBegin(machine, id, from, now);
    await audit(machine, { act: "pair.add", subject: id, pair: id }, now);
  });
}
