import type { Tx } from "#db/as.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { findAddressOfPerson, insertAddress } from "./address.store.ts";
import type { ChatAddress } from "./address.ts";
import type { ChatUser } from "./chat-user.ts";
import { decideLinkByEmail } from "./decide-link.ts";
import { findPersonAtAddress, findPersonByEmail } from "./person.store.ts";
import type { Person } from "./person.ts";
import { saveRefusedLink, settleRefusedLinks } from "./refused-link.store.ts";
import type { RefusedLinkReason } from "./refused-link.ts";

export type RecognisePersonOutcome =
  | { readonly kind: "recognised"; readonly person: Person }
  /** `unknown`: no person of this workspace has the e-mail address. */
  | { readonly kind: "unknown" }
  /** `held`: the chat address belongs to this person already, whatever the e-mail address of its user is. */
  | { readonly kind: "held"; readonly by: Person }
  /** `refused`: the address was not linked to the person with the e-mail address; a coordinator is shown that. */
  | { readonly kind: "refused"; readonly reason: RefusedLinkReason };

/**
 * Finds the person with this user's e-mail address and stores the chat address as theirs, unless
 * {@link decideLinkByEmail} refuses. Address and person must belong to the workspace of the transaction. If two messages
 * from the same address arrive concurrently, both recognise the same person.
 */
export async function recognisePerson(
  tx: Tx,
  at: ChatAddress,
  { email, kind }: ChatUser,
  now: Temporal.Instant,
): Promise<RecognisePersonOutcome> {
  const person = await findPersonByEmail(tx, email);
  const holder = await findPersonAtAddress(tx, at);
  if (!person) return holder ? { kind: "held", by: holder } : { kind: "unknown" };
  if (holder?.id === person.id) return { kind: "recognised", person };
  const known = await findAddressOfPerson(tx, person.id, at);
  // Two first messages at once: the other has linked this very address in the meantime.
  if (known?.user === at.user) return { kind: "recognised", person };
  const decided = decideLinkByEmail({ user: kind, person, known, holder });
  if (decided.kind === "refuse") return refuse(tx, { person, at, reason: decided.reason, holder }, now);
  if (!(await insertAddress(tx, person.id, at, now))) return afterRace(tx, { person, at }, now);
  await settleRefusedLinks(tx, person.id, at, now);
  await audit(tx, { act: "person.recognise", subject: person.id, person: person.id }, now);
  return { kind: "recognised", person };
}

/** The outcome if a concurrent request linked the address, or gave the person another one, in the meantime. */
async function afterRace(
  tx: Tx,
  { person, at }: { readonly person: Person; readonly at: ChatAddress },
  now: Temporal.Instant,
): Promise<RecognisePersonOutcome> {
  const holder = await findPersonAtAddress(tx, at);
  if (holder?.id === person.id) return { kind: "recognised", person };
  return refuse(tx, { person, at, reason: holder ? "held_by_other" : "linked_already", holder }, now);
}

type Refusal = {
  readonly person: Person;
  readonly at: ChatAddress;
  readonly reason: RefusedLinkReason;
  readonly holder: Person | undefined;
};

/** Records the refusal for the coordinator. It is audited once for each reason; further attempts are only counted. */
async function refuse(
  tx: Tx,
  { person, at, reason, holder }: Refusal,
  now: Temporal.Instant,
): Promise<RecognisePersonOutcome> {
  if (await saveRefusedLink(tx, person.id, at, reason, now))
    await audit(tx, { act: "link.refuse", subject: person.id, person: person.id }, now);
  return holder ? { kind: "held", by: holder } : { kind: "refused", reason };
}
