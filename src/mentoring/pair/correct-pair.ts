import { asMachineWithin, type PersonTx, type Tx } from "#db/as.ts";
import type { RosterImportId } from "#kernel/id.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { insertRosterChange } from "#mentoring/people/roster-change.store.ts";
import { hasVisitBefore, updatePair } from "./correct-pair.store.ts";
import type { Pair } from "./pair.ts";

/** What of a pair can be corrected; who is in it never changes. */
export type PairCorrection = Pick<Pair, "role" | "startsOn">;

export type CorrectPairOutcome =
  | { readonly kind: "changed" }
  | { readonly kind: "unchanged" }
  /** The pair has a visit before the new first day. */
  | { readonly kind: "visit_before" }
  /** RLS does not let this person change the pair. */
  | { readonly kind: "gone" };

/** Corrects the role or the first day of a pair, and keeps what stood there before. */
export async function correctPair(
  tx: Tx | PersonTx,
  pair: Pair,
  to: PairCorrection,
  now: Temporal.Instant,
  importId?: RosterImportId,
): Promise<CorrectPairOutcome> {
  const isLater = Temporal.PlainDate.compare(to.startsOn, pair.startsOn) > 0;
  if (to.role === pair.role && to.startsOn.equals(pair.startsOn)) return { kind: "unchanged" };
  if (isLater && (await hasVisitBefore(tx, pair, to.startsOn))) return { kind: "visit_before" };
  if (!(await updatePair(tx, pair.id, to))) return { kind: "gone" };
  await asMachineWithin(tx, async (machine) => {
    const change = { act: "pair.change", subject: pair.id, before: toValues(pair), after: toValues(to) } as const;
    await insertRosterChange(machine, { ...change, import: importId }, now);
    await audit(machine, { act: "pair.change", subject: pair.id, pair: pair.id }, now);
  });
  return { kind: "changed" };
}

const toValues = ({ role, startsOn }: PairCorrection) => ({ role, starts_on: startsOn.toString() });
