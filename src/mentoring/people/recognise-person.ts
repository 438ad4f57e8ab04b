import type { Tx } from "#db/as.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { insertAddress } from "./address.store.ts";
import type { Address } from "./address.ts";
import { findPersonAt, findPersonByEmail } from "./person.store.ts";
import type { Person } from "./person.ts";

export type RecogniseOutcome =
  | { readonly kind: "recognised"; readonly person: Person }
  /** No person of this workspace has the e-mail. */
  | { readonly kind: "unknown" }
  /** The person with this e-mail already has another address in this account; an e-mail does not move it. */
  | { readonly kind: "known_elsewhere"; readonly person: Person }
  /** The address belongs to another person. */
  | { readonly kind: "held"; readonly by: Person };

/**
 * Recognises who has this e-mail as the person at this address, from now on. Both have to be of the workspace of the
 * transaction. Two arrivals at one moment recognise the same person.
 */
export async function recognisePerson(
  tx: Tx,
  at: Address,
  email: string,
  now: Temporal.Instant,
): Promise<RecogniseOutcome> {
  const person = await findPersonByEmail(tx, email);
  const holder = await findPersonAt(tx, at);
  if (holder) return heldBy(holder, person);
  if (!person) return { kind: "unknown" };
  if (!(await insertAddress(tx, person.id, at, now))) {
    const first = await findPersonAt(tx, at);
    return first ? heldBy(first, person) : { kind: "known_elsewhere", person };
  }
  await audit(tx, { act: "person.recognise", subject: person.id, person: person.id }, now);
  return { kind: "recognised", person };
}

function heldBy(holder: Person, person: Person | undefined): RecogniseOutcome {
  return holder.id === person?.id ? { kind: "recognised", person } : { kind: "held", by: holder };
}
