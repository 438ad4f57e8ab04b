import type { Tx } from "#db/as.ts";
import { audit } from "#mentoring/audit/audit.ts";
import type { Address } from "./address.ts";
import { findPersonAt, markDeactivated } from "./person.store.ts";

/**
 * Deactivates the person at this chat address, because the chat platform reports that their user account was closed.
 * From then on RLS shows them no row.
 */
export async function deactivatePerson(tx: Tx, at: Address, now: Temporal.Instant): Promise<void> {
  const person = await findPersonAt(tx, at);
  if (!person || !(await markDeactivated(tx, person.id, now))) return;
  await audit(tx, { act: "person.deactivate", subject: person.id, person: person.id }, now);
}
