import type { Tx } from "#db/as.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { insertAddress } from "./address.store.ts";
import type { ChatAddress } from "./address.ts";
import { findPersonAtAddress, findPersonByEmail } from "./person.store.ts";
import type { Person } from "./person.ts";

export type RecognisePersonOutcome =
  | { readonly kind: "recognised"; readonly person: Person }
  /** `unknown`: no person of this workspace has the e-mail address. */
  | { readonly kind: "unknown" }
  /**
   * `known_elsewhere`: the person with this e-mail address already has another chat address in this account of the chat
   * platform. Recognition by e-mail does not replace it.
   */
  | { readonly kind: "known_elsewhere"; readonly person: Person }
  /** `held`: the chat address already belongs to another person. */
  | { readonly kind: "held"; readonly by: Person };

/**
 * Finds the person with this e-mail address and stores the chat address as theirs. Both must belong to the workspace of
 * the transaction. If two messages from the same address arrive concurrently, both recognise the same person.
 */
export async function recognisePerson(
  tx: Tx,
  at: ChatAddress,
  email: string,
  now: Temporal.Instant,
): Promise<RecognisePersonOutcome> {
  const person = await findPersonByEmail(tx, email);
  const holder = await findPersonAtAddress(tx, at);
  if (holder) return heldBy(holder, person);
  if (!person) return { kind: "unknown" };
  if (!(await insertAddress(tx, person.id, at, now))) {
    const first = await findPersonAtAddress(tx, at);
    return first ? heldBy(first, person) : { kind: "known_elsewhere", person };
  }
  await audit(tx, { act: "person.recognise", subject: person.id, person: person.id }, now);
  return { kind: "recognised", person };
}

function heldBy(holder: Person, person: Person | undefined): RecognisePersonOutcome {
  return holder.id === person?.id ? { kind: "recognised", person } : { kind: "held", by: holder };
}
