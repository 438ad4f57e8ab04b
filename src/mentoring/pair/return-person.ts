import type { Tx } from "#db/as.ts";
import type { RosterImportId } from "#kernel/id.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { getPerson } from "#mentoring/people/person.store.ts";
import type { Person } from "#mentoring/people/person.ts";
import { unmarkPersonEnded } from "#mentoring/people/person-place.store.ts";
import { isReachable } from "#mentoring/people/reachable.store.ts";
import { insertRosterChange } from "#mentoring/people/roster-change.store.ts";
import { planPersonAgain } from "#mentoring/plan-again.ts";
import { restoreNoticesTo, withdrawnFor } from "#outbox/withdraw.ts";
import { PLACE_ENDED } from "./end-person.ts";
import { listAllPairs } from "./pair.store.ts";
import { isInPair, type Pair } from "./pair.ts";
import { reopenPair } from "./reopen-pair.ts";

export type ReturnPersonOutcome =
  /** `isShutOut`: their account on the chat platform is closed; they are active as soon as it is open. */
  | { readonly kind: "returned"; readonly isShutOut: boolean; readonly pairs: readonly Pair[] }
  | { readonly kind: "not_left" }
  /** They have neither an e-mail nor an address any more, because both passed to somebody else. */
  | { readonly kind: "unreachable" };

/**
 * Brings a person back whose place in the programme had ended, in a transaction of the machine role. With `withPairs` the
 * pairs that ended with it are opened again as far as that is possible; otherwise they stay ended, since somebody else may
 * have taken their part. Nothing they wrote was ever lost, and the promise is not made again.
 */
export async function returnPerson(
  tx: Tx,
  person: Person,
  { withPairs, import: importId }: { readonly withPairs: boolean; readonly import?: RosterImportId | undefined },
  now: Temporal.Instant,
): Promise<ReturnPersonOutcome> {
  const { id, endedOn } = person;
  if (!endedOn || person.mergedInto) return { kind: "not_left" };
  if (!(await isReachable(tx, id))) return { kind: "unreachable" };
  if (!(await unmarkPersonEnded(tx, id))) return { kind: "not_left" };
  await restoreNoticesTo(tx, id, withdrawnFor(PLACE_ENDED), now);
  const pairs = withPairs ? await reopenAll(tx, await listPairsEndedWith(tx, person), now, importId) : [];
  planPersonAgain(tx, id, now);
  const before = { on: endedOn.toString() };
  await insertRosterChange(tx, { act: "person.return", subject: id, before, after: {}, import: importId }, now);
  await audit(tx, { act: "person.return", subject: id, person: id }, now);
  const { deactivatedAt } = await getPerson(tx, id);
  return { kind: "returned", isShutOut: deactivatedAt !== undefined, pairs };
}

/** Lists the pairs that ended because this person left. */
export async function listPairsEndedWith(tx: Tx, { id, endedOn }: Person): Promise<Pair[]> {
  return (await listAllPairs(tx)).filter(
    (pair) => pair.ended?.reason === "left" && endedOn?.equals(pair.ended.on) && isInPair(pair, id),
  );
}

async function reopenAll(tx: Tx, pairs: readonly Pair[], now: Temporal.Instant, importId: RosterImportId | undefined) {
  const reopened: Pair[] = [];
  for (const pair of pairs) {
    const { kind } = await reopenPair(tx, pair.id, now, { import: importId });
    if (kind === "reopened") reopened.push(pair);
  }
  return reopened;
}
