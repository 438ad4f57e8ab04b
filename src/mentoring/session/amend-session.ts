import type { PersonTx } from "#db/as.ts";
import type { SessionId } from "#kernel/id.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { insertAmendment, updateSessionRecord } from "./amendment.store.ts";
import { type AmendableFields, getAmendableFields } from "./session.ts";
import { findSessionNotes } from "./session-notes.store.ts";

export type AmendSessionOutcome =
  | { readonly kind: "amended"; readonly fields: readonly (keyof AmendableFields)[] }
  /** The record cannot be amended: only the mentor who logged it can amend it, and only if the visit took place. */
  | { readonly kind: "not_yours" };

/**
 * Amends a saved session record. For each changed field the history stores who changed it and when, and a keyed hash
 * (HMAC) of the earlier and of the new value. The earlier value itself is not kept.
 */
export async function amendSession(
  tx: PersonTx,
  id: SessionId,
  to: AmendableFields,
  now: Temporal.Instant,
): Promise<AmendSessionOutcome> {
  const notes = await findSessionNotes(tx, id);
  if (notes?.session.loggedBy !== tx.personId || notes.session.outcome === "not_held") return { kind: "not_yours" };
  const before = getAmendableFields(notes);
  const fields = (Object.keys(to) as (keyof AmendableFields)[]).filter(
    (field) => wordsOf(before[field]) !== wordsOf(to[field]),
  );
  if (fields.length === 0) return { kind: "amended", fields };
  await updateSessionRecord(tx, id, to, now);
  for (const field of fields) {
    await insertAmendment(tx, notes.session, { field, before: wordsOf(before[field]), after: wordsOf(to[field]) }, now);
  }
  await audit(tx, { act: "session.amend", subject: id, pair: notes.session.pairId }, now);
  return { kind: "amended", fields };
}

const wordsOf = (value: AmendableFields[keyof AmendableFields]) =>
  Array.isArray(value) ? value.toSorted().join(" ") : String(value);
