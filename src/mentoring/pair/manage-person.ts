import { asMachineWithin, type PersonTx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import { type CorrectEmailOutcome, correctEmail } from "#mentoring/people/correct-email.ts";
import { findPerson } from "#mentoring/people/person.store.ts";
import { hasRole, type Person } from "#mentoring/people/person.ts";
import { mayManagePerson } from "#mentoring/people/reachable.store.ts";
import { endPerson } from "./end-person.ts";
import { listActivePairs } from "./pair.store.ts";
import { isInPair, type Pair } from "./pair.ts";
import { type ReturnPersonOutcome, returnPerson } from "./return-person.ts";
import { tellOfPlace } from "./tell-person.ts";

/**
 * Why somebody may not do this. `not_a_coordinator`: only coordinators say who leaves and returns. `oneself`: nobody says
 * it of themself. `gone`: there is no such person. `wall.manages_person` decides.
 */
export type PersonNotManaged = { readonly kind: "not_a_coordinator" | "oneself" | "gone" };

export type EndManagedPersonOutcome =
  /** `pairs`: those that ended with their place. */
  | { readonly kind: "left"; readonly person: Person; readonly pairs: readonly Pair[] }
  | { readonly kind: "left_before"; readonly person: Person }
  | PersonNotManaged;

/** Ends a person's place in the programme today, on behalf of a coordinator. */
export async function endManagedPerson(
  tx: PersonTx,
  me: Person,
  id: PersonId,
  now: Temporal.Instant,
): Promise<EndManagedPersonOutcome> {
  const found = await findManagedPerson(tx, me, id);
  if (found.kind !== "found") return found;
  const { person } = found;
  const on = now.toZonedDateTimeISO(person.zone).toPlainDate();
  const pairs = (await listActivePairs(tx)).filter((pair) => isInPair(pair, id));
  const hasLeft = await asMachineWithin(tx, async (machine) => {
    const isEnded = await endPerson(machine, { id }, { on }, now);
    if (isEnded) await tellOfPlace(machine, id, "person.left", me.id, now);
    return isEnded;
  });
  return hasLeft ? { kind: "left", person, pairs } : { kind: "left_before", person };
}

/** Brings a person back on behalf of a coordinator. */
export async function returnManagedPerson(
  tx: PersonTx,
  me: Person,
  id: PersonId,
  withPairs: boolean,
  now: Temporal.Instant,
): Promise<ReturnPersonOutcome | PersonNotManaged> {
  const found = await findManagedPerson(tx, me, id);
  if (found.kind !== "found") return found;
  return asMachineWithin(tx, async (machine) => {
    const outcome = await returnPerson(machine, found.person, { withPairs }, now);
    if (outcome.kind === "returned") await tellOfPlace(machine, id, "person.returned", me.id, now);
    return outcome;
  });
}

/** Corrects a person's e-mail on behalf of a coordinator. */
export async function correctManagedEmail(
  tx: PersonTx,
  me: Person,
  id: PersonId,
  email: string,
  now: Temporal.Instant,
): Promise<CorrectEmailOutcome | PersonNotManaged> {
  const found = await findManagedPerson(tx, me, id);
  if (found.kind !== "found") return found;
  return asMachineWithin(tx, (machine) => correctEmail(machine, found.person, email, now));
}

/** Finds a person whom a coordinator manages, or says why she does not. */
export async function findManagedPerson(
  tx: PersonTx,
  me: Person,
  id: PersonId,
): Promise<{ readonly kind: "found"; readonly person: Person } | PersonNotManaged> {
  if (!hasRole(me, "coordinator")) return { kind: "not_a_coordinator" };
  if (id === me.id) return { kind: "oneself" };
  const person = (await mayManagePerson(tx, id)) && (await findPerson(tx, id));
  return person ? { kind: "found", person } : { kind: "gone" };
}
