import type { Tx } from "#db/as.ts";
import { audit } from "#mentoring/audit/audit.ts";
import type { ChatAddress } from "./address.ts";
import { markPersonDeactivated } from "./deactivate-person.store.ts";
import { findPersonAtAddress } from "./person.store.ts";

/**
 * Deactivates the person at this chat address, because the chat platform reports that their user account was closed.
 * From then on RLS shows them no row. Their pairs go on: whether their place in the programme ends is for the programme
 * to decide, and `endPerson` ends it.
 */
export async function deactivatePerson(tx: Tx, at: ChatAddress, now: Temporal.Instant): Promise<void> {
  const person = await findPersonAtAddress(tx, at);
  if (!person || !(await markPersonDeactivated(tx, person.id, now))) return;
  await audit(tx, { act: "person.deactivate", subject: person.id, person: person.id }, now);
}
