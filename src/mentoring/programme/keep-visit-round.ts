import type { PersonTx } from "#db/as.ts";
import { newId } from "#kernel/id.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { hasRole, type Person } from "#mentoring/people/person.ts";
import type { VisitRound, VisitRoundId } from "./programme.ts";
import { insertVisitRound, listVisitRounds, lockProgramme, markVisitRoundRemoved } from "./visit-round.store.ts";

/** A round as a coordinator enters it. */
export type WantedVisitRound = Omit<VisitRound, "id">;

export type VisitRoundProblem = "order" | "long" | "overlap";

export type KeepVisitRoundOutcome =
  | { readonly kind: "set" | "removed" | "gone" | "not_a_coordinator" }
  | { readonly kind: "refused"; readonly problem: VisitRoundProblem };

/** A round is no longer than a school year with its holidays; what is longer has a wrong year. */
const LONGEST_DAYS = 400;

/** Returns what is wrong with a round: its days, or that it falls on days of another one. A pure function. */
export function findVisitRoundProblem(
  { startsOn, endsOn }: WantedVisitRound,
  others: readonly WantedVisitRound[],
): VisitRoundProblem | undefined {
  const { compare } = Temporal.PlainDate;
  if (compare(endsOn, startsOn) <= 0) return "order";
  if (startsOn.until(endsOn).days > LONGEST_DAYS) return "long";
  const isOverlapping = others.some(
    (other) => compare(startsOn, other.endsOn) <= 0 && compare(other.startsOn, endsOn) <= 0,
  );
  return isOverlapping ? "overlap" : undefined;
}

/**
 * Sets a round on behalf of a coordinator, in place of an earlier one if `before` is given. What stood before is marked as
 * removed and stays in the database.
 */
export async function setVisitRound(
  tx: PersonTx,
  me: Person,
  { before, round }: { readonly before?: VisitRoundId; readonly round: WantedVisitRound },
  now: Temporal.Instant,
): Promise<KeepVisitRoundOutcome> {
  if (!hasRole(me, "coordinator")) return { kind: "not_a_coordinator" };
  const programme = await lockProgramme(tx);
  const rounds = await listVisitRounds(tx);
  if (before && !rounds.some(({ id }) => id === before)) return { kind: "gone" };
  const problem = findVisitRoundProblem(
    round,
    rounds.filter(({ id }) => id !== before),
  );
  if (problem) return { kind: "refused", problem };
  if (before) await markVisitRoundRemoved(tx, before, now);
  const id = newId<VisitRoundId>();
  await insertVisitRound(tx, programme, { ...round, id });
  await audit(tx, { act: before ? "round.change" : "round.set", subject: id }, now);
  return { kind: "set" };
}

/** Removes a round on behalf of a coordinator: nothing is said of it any more. */
export async function removeVisitRound(
  tx: PersonTx,
  me: Person,
  id: VisitRoundId,
  now: Temporal.Instant,
): Promise<KeepVisitRoundOutcome> {
  if (!hasRole(me, "coordinator")) return { kind: "not_a_coordinator" };
  if (!(await markVisitRoundRemoved(tx, id, now))) return { kind: "gone" };
  await audit(tx, { act: "round.remove", subject: id }, now);
  return { kind: "removed" };
}
