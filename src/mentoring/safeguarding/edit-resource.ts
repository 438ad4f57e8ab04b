import type { PersonTx } from "#db/as.ts";
import { newId, type SafeguardingResourceId } from "#kernel/id.ts";
import { audit } from "#mentoring/audit/audit.ts";
import type { Person } from "#mentoring/people/person.ts";
import type { ChangeOutcome, RemoveOutcome } from "./edit-contact.ts";
import { mayKeepContacts, NOT_ALLOWED, type NotAllowed } from "./may-keep-contacts.ts";
import type { SafeguardingResource, SafeguardingResourceDetails } from "./resource.ts";
import {
  findSafeguardingResource,
  insertSafeguardingResource,
  markSafeguardingResourceRemoved,
  updateSafeguardingResource,
} from "./safeguarding-resource.store.ts";

export type AddResourceOutcome = { readonly kind: "added"; readonly resource: SafeguardingResource } | NotAllowed;

/** Adds a resource, which is not verified yet. */
export async function addSafeguardingResource(
  tx: PersonTx,
  me: Person,
  details: SafeguardingResourceDetails,
  now: Temporal.Instant,
): Promise<AddResourceOutcome> {
  if (!mayKeepContacts(me)) return NOT_ALLOWED;
  const resource = { ...details, id: newId<SafeguardingResourceId>() };
  await insertSafeguardingResource(tx, resource);
  await audit(tx, { act: "safeguarding.add_resource", subject: resource.id }, now);
  return { kind: "added", resource };
}

/** Changes a resource. Whatever of it changes has to be verified anew. */
export async function changeSafeguardingResource(
  tx: PersonTx,
  me: Person,
  id: SafeguardingResourceId,
  details: Pick<SafeguardingResourceDetails, "name" | "how" | "duty">,
  now: Temporal.Instant,
): Promise<ChangeOutcome> {
  if (!mayKeepContacts(me)) return NOT_ALLOWED;
  const known = await findSafeguardingResource(tx, id);
  if (!known) return { kind: "gone" };
  if (known.name === details.name && known.how === details.how && known.duty === details.duty)
    return { kind: "unchanged" };
  await updateSafeguardingResource(tx, id, details);
  await audit(tx, { act: "safeguarding.change_resource", subject: id }, now);
  return { kind: "changed", isVerificationKept: false };
}

export async function removeSafeguardingResource(
  tx: PersonTx,
  me: Person,
  id: SafeguardingResourceId,
  now: Temporal.Instant,
): Promise<RemoveOutcome> {
  if (!mayKeepContacts(me)) return NOT_ALLOWED;
  if (!(await findSafeguardingResource(tx, id))) return { kind: "gone" };
  await markSafeguardingResourceRemoved(tx, id, now);
  await audit(tx, { act: "safeguarding.remove_resource", subject: id }, now);
  return { kind: "removed" };
}
