import { asMachineWithin, type PersonTx, type Tx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { endPair } from "#mentoring/pair/end-pair.ts";
import { findManagedPerson, type PersonNotManaged } from "#mentoring/pair/manage-person.ts";
import { listAllPairs } from "#mentoring/pair/pair.store.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { Person } from "#mentoring/people/person.ts";
import { updateEmail } from "#mentoring/people/reachable.store.ts";
import { insertRosterChange } from "#mentoring/people/roster-change.store.ts";
import { planAgain } from "#mentoring/plan-again.ts";
import { copyComingVisits, hasBeenMet, hasHadAccount, mergeEntries } from "./merge-people.store.ts";
import { isSameName } from "./same-name.ts";

export type MergePeopleOutcome =
  | { readonly kind: "merged"; readonly stays: Person; readonly gone: Person }
  | { readonly kind: "refused"; readonly why: MergeRefusal }
  | PersonNotManaged;

/**
 * Why two entries are not taken for one person. Whoever reads the account that remains would otherwise read what somebody
 * else confided: `names`: their names do not agree; `pair`: one is or was the mentor of the other; `accounts`: both have
 * had an account. `met`: both have records with the same other person, which would be two pairs of the same two.
 */
export type MergeRefusal = "names" | "pair" | "accounts" | "met";

/**
 * Makes one person of two entries on behalf of a coordinator who is neither of them: `gone` becomes part of `stays`, with
 * everything that was confided to either. It cannot be taken back, so whoever calls it has asked.
 */
export async function mergePeople(
  tx: PersonTx,
  me: Person,
  ids: { readonly gone: PersonId; readonly stays: PersonId },
  now: Temporal.Instant,
): Promise<MergePeopleOutcome> {
  const [gone, stays] = [await findManagedPerson(tx, me, ids.gone), await findManagedPerson(tx, me, ids.stays)];
  if (gone.kind !== "found") return gone;
  if (stays.kind !== "found") return stays;
  const two = { gone: gone.person, stays: stays.person };
  const pairs = await listAllPairs(tx);
  const doubles = findDoubles(pairs, two);
  const why = await asMachineWithin(tx, (machine) => findMergeRefusal(machine, two, pairs, doubles));
  if (why) return { kind: "refused", why };
  await asMachineWithin(tx, (machine) => joinDoubles(machine, doubles, now));
  await mergeEntries(tx, ids, now);
  planAgain(tx, "everyone", now);
  await asMachineWithin(tx, async (machine) => {
    const { email } = two.gone;
    if (!two.stays.email && email) await updateEmail(machine, ids.stays, email);
    const change = { act: "person.merge", subject: ids.gone, before: {}, after: { into: ids.stays } } as const;
    await insertRosterChange(machine, change, now);
    await audit(machine, { act: "person.merge", subject: ids.gone, person: ids.stays }, now);
  });
  return { kind: "merged", ...two };
}

/** Two active pairs that would be one of the same two people: what `gone` has, and what `stays` has. */
type Double = { readonly gone: Pair; readonly stays: Pair };
type Two = { readonly gone: Person; readonly stays: Person };

function findDoubles(pairs: readonly Pair[], { gone, stays }: Two): Double[] {
  const active = pairs.filter(({ endedAt }) => !endedAt);
  const otherOf = ({ mentor, principal }: Pair, { id }: Person) =>
    mentor.id === id ? `principal ${principal.id}` : principal.id === id ? `mentor ${mentor.id}` : undefined;
  return active.flatMap((pair) => {
    const other = otherOf(pair, gone);
    const same = other && active.find((one) => otherOf(one, stays) === other);
    return same ? [{ gone: pair, stays: same }] : [];
  });
}

async function findMergeRefusal(
  tx: Tx,
  { gone, stays }: Two,
  pairs: readonly Pair[],
  doubles: readonly Double[],
): Promise<MergeRefusal | undefined> {
  if (!isSameName(gone.name, stays.name)) return "names";
  const ids = [gone.id, stays.id];
  if (pairs.some(({ mentor, principal }) => ids.includes(mentor.id) && ids.includes(principal.id))) return "pair";
  if ((await hasHadAccount(tx, gone.id)) && (await hasHadAccount(tx, stays.id))) return "accounts";
  for (const double of doubles) if (await hasBeenMet(tx, double.gone.id)) return "met";
  return undefined;
}

/** Ends the pairs that would stand there twice; their coming visits are the other pair's, and nobody is told. */
async function joinDoubles(tx: Tx, doubles: readonly Double[], now: Temporal.Instant) {
  for (const { gone, stays } of doubles) {
    await copyComingVisits(tx, { from: gone.id, to: stays.id }, now);
    const on = now.toZonedDateTimeISO(gone.principal.zone).toPlainDate();
    await endPair(tx, gone, { on, reason: "role_change" }, now, { tells: [] });
  }
}
