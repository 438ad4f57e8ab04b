import { hasRole, type Person } from "#mentoring/people/person.ts";

/** Whether a person enters and verifies the contacts and resources of the programme. RLS lets nobody else write them. */
export function mayKeepContacts(me: Person): boolean {
  return hasRole(me, "coordinator") || hasRole(me, "admin");
}

/** The outcome of an act on contacts or resources by somebody who may not keep them. */
export type NotAllowed = { readonly kind: "not_allowed" };
export const NOT_ALLOWED: NotAllowed = { kind: "not_allowed" };
