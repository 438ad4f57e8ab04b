import type { PersonTx } from "#db/as.ts";
import type { ShareableText } from "#kernel/examined-text.ts";
import type { SessionRecordId } from "#kernel/id.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { insertSessionRecordAmendment, updateSessionRecord } from "./amendment.store.ts";
import { type AmendableSessionFields, getAmendableSessionFields } from "./session.ts";
import { findSessionRecordWithTexts } from "./session-notes.store.ts";

export type AmendSessionRecordOutcome =
  | { readonly kind: "amended"; readonly fields: readonly (keyof AmendableSessionFields)[] }
  /** The record cannot be amended: only the mentor who logged it can amend it, and only if the visit took place. */
  | { readonly kind: "not_yours" };

/**
 * Amends a saved session record. For each changed field the history stores who changed it and when, and a keyed hash
 * (HMAC) of the earlier and of the new value. The earlier value itself is not kept.
 */
export async function amendSessionRecord(
  tx: PersonTx,
  id: SessionRecordId,
  to: AmendableSessionFields<ShareableText>,
  now: Temporal.Instant,
): Promise<AmendSessionRecordOutcome> {
  const notes = await findSessionRecordWithTexts(tx, id);
  if (notes?.session.loggedBy !== tx.personId || notes.session.outcome === "not_held") return { kind: "not_yours" };
  const before = getAmendableSessionFields(notes);
  const fields = (Object.keys(to) as (keyof AmendableSessionFields)[]).filter(
    (field) => wordsOf(before[field]) !== wordsOf(to[field]),
  );
  if (fields.length === 0) return { kind: "amended", fields };
  await updateSessionRecord(tx, id, to, now);
  for (const field of fields) {
    await insertSessionRecordAmendment(
      tx,
      notes.session,
      { field, before: wordsOf(before[field]), after: wordsOf(to[field]) },
      now,
    );
  }
  await audit(tx, { act: "session.amend", subject: id, pair: notes.session.pairId }, now);
  return { kind: "amended", fields };
}

const wordsOf = (value: AmendableSessionFields[keyof AmendableSessionFields]) =>
  Array.isArray(value) ? value.toSorted().join(" ") : String(value);
