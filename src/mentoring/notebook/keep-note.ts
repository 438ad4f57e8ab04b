import type { PersonTx } from "#db/as.ts";
import { auditOwn } from "#mentoring/audit/audit.ts";
import { notify } from "#mentoring/notice.ts";
import { hasRole, type Person } from "#mentoring/people/person.ts";
import { insertEntry } from "./notebook.store.ts";

export type KeepOutcome = { readonly kind: "kept" } | { readonly kind: "empty" } | { readonly kind: "not_a_mentor" };

/** A line of a mentor to themself, as written; Fieldbook says that it is kept and does not repeat it. */
export async function keepNote(
  tx: PersonTx,
  author: Person,
  text: string,
  now: Temporal.Instant,
): Promise<KeepOutcome> {
  if (!hasRole(author, "mentor")) return { kind: "not_a_mentor" };
  if (!text.trim()) return { kind: "empty" };
  const entry = await insertEntry(tx, text.trim(), {}, now);
  await notify(tx, tx.personId, { kind: "notebook.kept", entry }, now);
  await auditOwn(tx, "notebook.keep", now);
  return { kind: "kept" };
}
