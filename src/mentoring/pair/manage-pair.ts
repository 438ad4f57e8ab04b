import type { PersonTx } from "#db/as.ts";
import type { PairId } from "#kernel/id.ts";
import { hasRole, type Person } from "#mentoring/people/person.ts";
import { type BeginPairOutcome, beginPair, type PairBeginning } from "./begin-pair.ts";
import { type ChangeMentorOutcome, changeMentor, type MentorChange } from "./change-mentor.ts";
import { type CorrectPairOutcome, correctPair, type PairCorrection } from "./correct-pair.ts";
import { endPair, planPairEnd } from "./end-pair.ts";
import { findPair } from "./pair.store.ts";
import { isInPair, type Pair, type PairEnding } from "./pair.ts";
import { type ReopenPairOptions, type ReopenPairOutcome, reopenPair } from "./reopen-pair.ts";

/**
 * Why somebody may not do this. `not_a_coordinator`: only coordinators manage pairs. `own`: a coordinator who is in the
 * pair can only end it, because whatever leaves it open would be pairing herself. RLS enforces both.
 */
export type NotManaged = { readonly kind: "not_a_coordinator" | "own" };

export type EndManagedPairOutcome =
  | { readonly kind: "ended" | "planned" | "ended_before"; readonly pair: Pair }
  | { readonly kind: "gone" }
  | NotManaged;

/** Ends a pair on behalf of a coordinator: at once, or after its last day if that is still to come. */
export async function endManagedPair(
  tx: PersonTx,
  me: Person,
  id: PairId,
  ending: PairEnding,
  now: Temporal.Instant,
): Promise<EndManagedPairOutcome> {
  const found = await findManaged(tx, me, id);
  if (found.kind !== "found") return found;
  const { pair } = found;
  if (pair.endedAt) return { kind: "ended_before", pair };
  if (!isAhead(pair, ending.on, now))
    return (await endPair(tx, pair, ending, now)) ? { kind: "ended", pair } : { kind: "gone" };
  if (isInPair(pair, me.id)) return { kind: "own" };
  return (await planPairEnd(tx, pair, ending, now)) ? { kind: "planned", pair } : { kind: "gone" };
}

/** Whether a day is still to come where the principal of a pair lives. */
export function isAhead({ principal }: Pair, on: Temporal.PlainDate, now: Temporal.Instant): boolean {
  return Temporal.PlainDate.compare(on, now.toZonedDateTimeISO(principal.zone).toPlainDate()) > 0;
}

/** Opens a pair again on behalf of a coordinator; see {@link reopenPair}. */
export async function reopenManagedPair(
  tx: PersonTx,
  me: Person,
  id: PairId,
  now: Temporal.Instant,
  options: Pick<ReopenPairOptions, "otherEnds"> = {},
): Promise<ReopenPairOutcome | NotManaged> {
  const found = await findManaged(tx, me, id);
  if (found.kind !== "found") return found;
  return isInPair(found.pair, me.id) ? { kind: "own" } : reopenPair(tx, id, now, options);
}

/** Gives a principal a mentor who replaces nobody, on behalf of a coordinator. */
export async function beginManagedPair(
  tx: PersonTx,
  me: Person,
  beginning: PairBeginning,
  now: Temporal.Instant,
): Promise<BeginPairOutcome | NotManaged> {
  if (!hasRole(me, "coordinator")) return { kind: "not_a_coordinator" };
  return isInPair(beginning, me.id) ? { kind: "own" } : beginPair(tx, beginning, now);
}

/** Gives the principal of a pair another mentor on behalf of a coordinator. */
export async function changeMentorOfManagedPair(
  tx: PersonTx,
  me: Person,
  id: PairId,
  change: MentorChange,
  now: Temporal.Instant,
): Promise<ChangeMentorOutcome | NotManaged> {
  const found = await findManaged(tx, me, id);
  if (found.kind !== "found") return found;
  const isOwn = change.mentor.id === me.id || found.pair.principal.id === me.id;
  return isOwn ? { kind: "own" } : changeMentor(tx, found.pair, change, now);
}

/** Corrects the role or the first day of a pair on behalf of a coordinator. */
export async function correctManagedPair(
  tx: PersonTx,
  me: Person,
  id: PairId,
  to: PairCorrection,
  now: Temporal.Instant,
): Promise<CorrectPairOutcome | NotManaged> {
  const found = await findManaged(tx, me, id);
  if (found.kind !== "found") return found;
  return isInPair(found.pair, me.id) ? { kind: "own" } : correctPair(tx, found.pair, to, now);
}

async function findManaged(tx: PersonTx, me: Person, id: PairId) {
  if (!hasRole(me, "coordinator")) return { kind: "not_a_coordinator" } as const;
  const pair = await findPair(tx, id);
  return pair ? ({ kind: "found", pair } as const) : ({ kind: "gone" } as const);
}
