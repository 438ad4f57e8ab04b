import type { PersonId } from "#kernel/id.ts";
import type { SessionRecordWithTexts } from "./session.ts";
import type { AmendmentReason, SessionField, VoidReason } from "./session-fields.ts";
import { formatStoredField, getSessionFields } from "./session-fields.ts";

/** What a line of the history is about: a field, or that the record was voided or restored. */
export type AmendedField = SessionField | "voided";

/** One changed field, as stored: `before` is absent if only its hash was kept. */
export type StoredAmendment = {
  readonly field: AmendedField;
  readonly before?: string;
  readonly reason?: AmendmentReason | VoidReason | "restored";
  readonly remark?: string;
  readonly by: PersonId;
  readonly at: Temporal.Instant;
};

/** One changed field with what it said before and after. */
export type AmendedValue = { readonly field: AmendedField; readonly before?: string; readonly after?: string };

/** What one person changed of a session record at one time, and why. */
export type SessionAmendment = Pick<StoredAmendment, "by" | "at" | "reason" | "remark"> & {
  readonly changes: readonly AmendedValue[];
};

/**
 * Puts the stored amendments of a record, in the order of their writing, together: the newest first. What a field said
 * after an amendment is what it said before the next one, or what it says now. Before the first amendment whose value
 * was kept, it is not known.
 */
export function composeSessionHistory(
  notes: SessionRecordWithTexts,
  stored: readonly StoredAmendment[],
): SessionAmendment[] {
  const fields = getSessionFields(notes);
  const now = new Map<AmendedField, string | undefined>(
    Object.keys(fields).map((name) => [name as SessionField, formatOne(fields, name as SessionField)]),
  );
  const history: { of: SessionAmendment; changes: AmendedValue[] }[] = [];
  for (const { field, before, ...of } of stored.toReversed()) {
    const after = now.get(field);
    now.set(field, before);
    const change = { field, ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
    const last = history.at(-1);
    if (last && last.of.by === of.by && last.of.at.equals(of.at)) last.changes.push(change);
    else history.push({ of: { ...of, changes: [] }, changes: [change] });
  }
  return history.map(({ of, changes }) => ({ ...of, changes }));
}

const formatOne = <Field extends SessionField>(fields: ReturnType<typeof getSessionFields>, field: Field) =>
  formatStoredField(field, fields[field]);
