import type { PersonTx } from "#db/as.ts";
import { newId, type SafeguardingContactId } from "#kernel/id.ts";
import { audit } from "#mentoring/audit/audit.ts";
import type { Person } from "#mentoring/people/person.ts";
import type { SafeguardingContact, SafeguardingContactDetails } from "./contact.ts";
import { mayKeepContacts, NOT_ALLOWED, type NotAllowed } from "./may-keep-contacts.ts";
import {
  findSafeguardingContact,
  insertSafeguardingContact,
  markSafeguardingContactRemoved,
  updateSafeguardingContact,
} from "./safeguarding-contact.store.ts";

export type AddContactOutcome =
  | { readonly kind: "added"; readonly contact: SafeguardingContact }
  /** The person in Fieldbook for whom the contact would stand is a contact already. */
  | { readonly kind: "taken" }
  | NotAllowed;

/** Adds a contact, who is not verified yet. */
export async function addSafeguardingContact(
  tx: PersonTx,
  me: Person,
  details: SafeguardingContactDetails,
  now: Temporal.Instant,
): Promise<AddContactOutcome> {
  if (!mayKeepContacts(me)) return NOT_ALLOWED;
  const contact = { ...details, id: newId<SafeguardingContactId>() };
  if (!(await insertSafeguardingContact(tx, contact, now))) return { kind: "taken" };
  await audit(tx, { act: "safeguarding.add_contact", subject: contact.id }, now);
  return { kind: "added", contact };
}

export type ChangeOutcome =
  | { readonly kind: "changed"; readonly isVerificationKept: boolean }
  | { readonly kind: "unchanged" | "gone" }
  | NotAllowed;

/** Changes a contact. Another name or number has to be verified anew. */
export async function changeSafeguardingContact(
  tx: PersonTx,
  me: Person,
  id: SafeguardingContactId,
  details: Omit<SafeguardingContactDetails, "personId">,
  now: Temporal.Instant,
): Promise<ChangeOutcome> {
  if (!mayKeepContacts(me)) return NOT_ALLOWED;
  const known = await findSafeguardingContact(tx, id);
  if (!known) return { kind: "gone" };
  const isVerificationKept = known.name === details.name && known.phone === details.phone;
  if (isVerificationKept && known.isOutsideLineOfCommand === details.isOutsideLineOfCommand)
    return { kind: "unchanged" };
  await updateSafeguardingContact(tx, id, details, { isVerificationKept });
  await audit(tx, { act: "safeguarding.change_contact", subject: id }, now);
  return { kind: "changed", isVerificationKept };
}

export type RemoveOutcome = { readonly kind: "removed" | "gone" } | NotAllowed;

export async function removeSafeguardingContact(
  tx: PersonTx,
  me: Person,
  id: SafeguardingContactId,
  now: Temporal.Instant,
): Promise<RemoveOutcome> {
  if (!mayKeepContacts(me)) return NOT_ALLOWED;
  if (!(await findSafeguardingContact(tx, id))) return { kind: "gone" };
  await markSafeguardingContactRemoved(tx, id, now);
  await audit(tx, { act: "safeguarding.remove_contact", subject: id }, now);
  return { kind: "removed" };
}
