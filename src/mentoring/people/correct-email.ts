import type { Tx } from "#db/as.ts";
import type { RosterImportId } from "#kernel/id.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { findPersonByEmail } from "./person.store.ts";
import type { Person } from "./person.ts";
import { updateEmail } from "./reachable.store.ts";
import { insertRosterChange } from "./roster-change.store.ts";

export type CorrectEmailOutcome =
  | { readonly kind: "changed" }
  | { readonly kind: "unchanged" }
  /** Somebody else has this e-mail. It is never taken from them. */
  | { readonly kind: "held"; readonly by: Person };

/**
 * Corrects a person's e-mail, in a transaction of the machine role, and keeps the one that stood there. Their account on
 * the chat platform stays what it is: an e-mail finds a person only who has none.
 */
export async function correctEmail(
  tx: Tx,
  person: Person,
  email: string,
  now: Temporal.Instant,
  importId?: RosterImportId,
): Promise<CorrectEmailOutcome> {
  if (person.email === email) return { kind: "unchanged" };
  const holder = await findPersonByEmail(tx, email);
  if (holder && holder.id !== person.id) return { kind: "held", by: holder };
  if (!(await updateEmail(tx, person.id, email))) return { kind: "unchanged" };
  const [before, after] = [{ email: person.email ?? null }, { email }];
  await insertRosterChange(tx, { act: "person.correct", subject: person.id, before, after, import: importId }, now);
  await audit(tx, { act: "person.correct", subject: person.id, person: person.id }, now);
  return { kind: "changed" };
}
