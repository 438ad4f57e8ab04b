import type { PersonTx } from "#db/as.ts";
import type { SafeguardingContactId, SafeguardingResourceId } from "#kernel/id.ts";
import { type AuditLine, auditAll } from "#mentoring/audit/audit.ts";
import type { Person } from "#mentoring/people/person.ts";
import { mayKeepContacts, NOT_ALLOWED, type NotAllowed } from "./may-keep-contacts.ts";
import { listSafeguardingContacts, markSafeguardingContactVerified } from "./safeguarding-contact.store.ts";
import { listAllSafeguardingResources, markSafeguardingResourceVerified } from "./safeguarding-resource.store.ts";

/** The id of a contact or of a resource. */
export type SafeguardingEntryId = SafeguardingContactId | SafeguardingResourceId;

export type VerifyOutcome =
  | { readonly kind: "verified"; readonly count: number }
  /** These are neither contacts nor resources of the programme, or were removed; nothing was verified. */
  | { readonly kind: "unknown"; readonly ids: readonly SafeguardingEntryId[] }
  | NotAllowed;

/**
 * Stores who verified these contacts and resources, as somebody typed it, and that it was done now. All of them or none.
 */
export async function verifySafeguardingEntries(
  tx: PersonTx,
  me: Person,
  ids: readonly SafeguardingEntryId[],
  by: string,
  now: Temporal.Instant,
): Promise<VerifyOutcome> {
  if (!mayKeepContacts(me)) return NOT_ALLOWED;
  const asked = new Set<string>(ids);
  const contacts = (await listSafeguardingContacts(tx)).filter(({ id }) => asked.has(id));
  const resources = (await listAllSafeguardingResources(tx)).filter(({ id }) => asked.has(id));
  const known = new Set<string>([...contacts, ...resources].map(({ id }) => id));
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length > 0) return { kind: "unknown", ids: unknown };
  const verification = { by, at: now };
  for (const { id } of contacts) await markSafeguardingContactVerified(tx, id, verification);
  for (const { id } of resources) await markSafeguardingResourceVerified(tx, id, verification);
  const lines: AuditLine[] = [
    ...contacts.map(({ id }) => ({ act: "safeguarding.verify_contact" as const, subject: id })),
    ...resources.map(({ id }) => ({ act: "safeguarding.verify_resource" as const, subject: id })),
  ];
  await auditAll(tx, lines, now);
  return { kind: "verified", count: known.size };
}
