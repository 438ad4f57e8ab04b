import { asPerson, asReader, type PersonTx } from "#db/as.ts";
import type { IncomingEvent } from "#inbox/record-if-first.ts";
import { findPersonAtAddress } from "#mentoring/people/person.store.ts";
import type { Person } from "#mentoring/people/person.ts";
import type { Caller, RequestDependencies } from "./door.ts";
import { identifyCaller, type NonMember, type UnknownAddress } from "./identify.ts";

/**
 * Runs `work` in a transaction as the person to whom the caller's chat address belongs. A cached person is verified
 * inside that same transaction, which saves a round trip. A separate look-up runs first only if the cache has no entry
 * or an outdated one.
 */
export async function runAsCaller<Done>(
  door: RequestDependencies,
  caller: Caller,
  { arrival, readOnly }: { readonly arrival?: IncomingEvent | undefined; readonly readOnly: boolean },
  work: (tx: PersonTx, me: Person) => Promise<Done>,
): Promise<{ readonly kind: "member"; readonly done: Done } | NonMember | UnknownAddress> {
  const { db, members } = door;
  const { workspaceId, address, withinMs } = caller;
  const limits = withinMs === undefined ? {} : { statementTimeoutMs: withinMs };
  const begin = readOnly ? asReader : asPerson;
  const last = members.lastKnown(address);
  const again =
    last && (await begin(db, { workspaceId, personId: last.id }, (tx) => ifStillAt(caller, tx, work), limits));
  if (again) {
    members.remember(address, again.me);
    return { kind: "member", done: again.done };
  }
  const found = await identifyCaller(door, caller, arrival);
  if (found.kind !== "member") return found;
  const { person } = found;
  const done = await begin(db, { workspaceId, personId: person.id }, (tx) => work(tx, person), limits);
  return { kind: "member", done };
}

/**
 * Runs `work` if the caller's chat address still belongs to the person as whom the transaction runs. Returns undefined
 * otherwise, also for a person who was deactivated since they were cached, because RLS hides deactivated people.
 */
async function ifStillAt<Done>(
  { address }: Caller,
  tx: PersonTx,
  work: (tx: PersonTx, me: Person) => Promise<Done>,
): Promise<{ readonly me: Person; readonly done: Done } | undefined> {
  const me = await findPersonAtAddress(tx, address);
  return me?.id === tx.personId ? { me, done: await work(tx, me) } : undefined;
}
