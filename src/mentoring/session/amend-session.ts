import type { PersonTx } from "#db/as.ts";
import type { ShareableText } from "#kernel/examined-text.ts";
import type { SessionRecordId } from "#kernel/id.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { findMyPairWithEnded } from "#mentoring/pair/pair.store.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { restoreShareableText } from "#mentoring/safeguarding/words.ts";
import type { SavedCorrection } from "#mentoring/saved-correction-shape.ts";
import { findVisit } from "#mentoring/visit/visit.store.ts";
import { type Amendment, insertSessionRecordAmendment } from "./amendment.store.ts";
import { type CarryAmendmentProblem, carryAmendmentToVisits, findNextVisitProblem } from "./carry-amendment.ts";
import { lockSessionRecord } from "./release.store.ts";
import { describeCorrection, moveSentence } from "./saved-correction.ts";
import { findSessionRecord } from "./session.store.ts";
import type { SessionRecord, SessionRecordWithTexts } from "./session.ts";
import { updateSessionRecord } from "./session-fields.store.ts";
import {
  completeSessionFields,
  formatStoredField,
  getSessionFields,
  type SessionField,
  type SessionFields,
} from "./session-fields.ts";
import { findSessionRecordWithTexts } from "./session-notes.store.ts";

export type AmendSessionRecordOutcome =
  | { readonly kind: "amended"; readonly fields: readonly SessionField[] }
  /** Only the mentor who logged the record can amend it, and not while it is voided. */
  | { readonly kind: "not_yours" }
  /** The planned visit has a record already. */
  | { readonly kind: "visit_taken" }
  | CarryAmendmentProblem;

/** What an amendment changes, and why. */
export type SessionAmendmentRequest = Amendment & {
  readonly to: Partial<SessionFields<ShareableText>>;
};

/**
 * Amends a saved session record. For each changed field the history keeps what stood before, sealed, with who changed
 * it, when and why. If the record is released, the visit, the next visit and the notices about them follow in this
 * transaction; otherwise they follow with the release.
 */
export async function amendSessionRecord(
  tx: PersonTx,
  id: SessionRecordId,
  { to, reason, remark }: SessionAmendmentRequest,
  now: Temporal.Instant,
): Promise<AmendSessionRecordOutcome> {
  const locked = await lockSessionRecord(tx, id);
  const notes = locked && (await findSessionRecordWithTexts(tx, id));
  const pair = notes && (await findMyPairWithEnded(tx, notes.session.pairId));
  if (!notes || !pair || notes.session.loggedBy !== tx.personId || notes.session.voidedAt) return { kind: "not_yours" };
  const before = restoreTexts(getSessionFields(notes));
  const after = completeSessionFields({ ...before, ...to, visit: await chooseVisit(tx, before, to) });
  const fields = listChangedFields(before, after);
  if (fields.length === 0) return { kind: "amended", fields };
  const problem = await findNextVisitProblem(tx, notes.session, { before, after }, now);
  if (problem) return problem;
  if (!(await updateSessionRecord(tx, notes.session, { fields, before, after, zone: pair.principal.zone }, now)))
    return { kind: "visit_taken" };
  for (const field of fields)
    await insertSessionRecordAmendment(tx, notes.session, storedOf(field, before, after), { reason, remark }, now);
  if (notes.session.releasedAt) await carryAmendment(tx, notes.session, fields, pair, now);
  await audit(tx, { act: "session.amend", subject: id, pair: pair.id }, now);
  return { kind: "amended", fields };
}

/** Puts a record right by what its author wrote; undefined if it cannot be put right in this way any more. */
export async function correctSessionRecord(
  tx: PersonTx,
  notes: SessionRecordWithTexts,
  { put, zone }: { readonly put: SavedCorrection; readonly zone: string },
  now: Temporal.Instant,
): Promise<AmendSessionRecordOutcome | undefined> {
  const fields = restoreTexts(getSessionFields(notes));
  const would = describeCorrection(fields, zone, put);
  if (!would) return undefined;
  const { on, at, minutes, modality } = would;
  const start = on.toZonedDateTime({ timeZone: zone, plainTime: at ?? NOON }).toInstant();
  // The texts of the record were examined before they were stored.
  const texts = Object.entries(moveSentence(fields, put)?.to ?? {}).map(([field, text]) => [
    field,
    restoreShareableText(text),
  ]);
  const to = {
    began: { at: start, timeKnown: at !== undefined },
    ...(minutes !== undefined && { minutes }),
    ...(modality && { modality }),
    ...Object.fromEntries(texts),
  };
  return amendSessionRecord(tx, notes.session.id, { to, reason: "mistaken" }, now);
}

const NOON = Temporal.PlainTime.from("12:00");

/** To hang on no planned visit, which the record of an unplanned contact does already, changes nothing. */
async function chooseVisit(tx: PersonTx, before: SessionFields, { visit }: Partial<SessionFields>) {
  if (visit === undefined) return before.visit;
  const now = visit === null && before.visit ? await findVisit(tx, before.visit) : undefined;
  return now?.unplanned ? before.visit : visit;
}

/** The fields in which the two differ, in the order in which a record shows them. */
function listChangedFields(before: SessionFields, after: SessionFields): SessionField[] {
  return (Object.keys(before) as SessionField[]).filter((field) => {
    const { before: one, after: other } = storedOf(field, before, after);
    return one !== other;
  });
}

function storedOf<Field extends SessionField>(field: Field, before: SessionFields, after: SessionFields) {
  return {
    field,
    before: formatStoredField(field, before[field]),
    after: formatStoredField(field, after[field]),
  };
}

async function carryAmendment(
  tx: PersonTx,
  before: SessionRecord,
  fields: readonly SessionField[],
  pair: Pair,
  now: Temporal.Instant,
): Promise<void> {
  const after = await findSessionRecord(tx, before.id);
  if (!after) throw new Error("an amended record is not open to its author");
  await carryAmendmentToVisits(tx, { before, after, fields }, pair, now);
}

/** The texts of the record were examined before they were stored. */
function restoreTexts(fields: SessionFields): SessionFields<ShareableText> {
  const { request, working, challenge, objective } = fields;
  return {
    ...fields,
    request: restoreShareableText(request),
    working: restoreShareableText(working),
    challenge: restoreShareableText(challenge),
    objective: restoreShareableText(objective),
  };
}
