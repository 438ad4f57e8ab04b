import type { PersonTx } from "#db/as.ts";
import { resealText, sealOptionalText } from "#db/sealed.ts";
import type { ShareableText } from "#kernel/examined-text.ts";
import type { SessionRecordId } from "#kernel/id.ts";
import { getMentoringProtocolOn } from "#mentoring/programme/programme.store.ts";
import { findVisitRoundOn } from "#mentoring/programme/visit-round.store.ts";
import { deleteVisitNotHeldReason, updateVisitNotHeldReason } from "./not-held.store.ts";
import type { SessionRecord } from "./session.ts";
import { toDetailColumns } from "./session-detail-columns.ts";
import { type SessionField, type SessionFields, toSessionLocation } from "./session-fields.ts";
import { insertSessionFocus, insertSessionRecordTexts, toFocusColumns } from "./session-notes.store.ts";

type Change = {
  readonly fields: readonly SessionField[];
  readonly before: SessionFields;
  readonly after: SessionFields<ShareableText>;
  /** The time zone of the school. */
  readonly zone: string;
};

/**
 * Writes the changed fields of a session record. Returns false, and writes nothing, if the planned visit has a record
 * already.
 */
export async function updateSessionRecord(
  tx: PersonTx,
  session: SessionRecord,
  { fields, after, zone }: Change,
  now: Temporal.Instant,
): Promise<boolean> {
  const changes = (...names: readonly SessionField[]) => names.some((name) => fields.includes(name));
  if (changes("visit") && after.visit && (await hasOtherRecord(tx, session, after.visit))) return false;
  await updateLogistics(tx, session.id, after, now);
  if (changes("began")) await updateRoundAndProtocol(tx, session.id, after, zone);
  if (changes("outcome", "whyNot")) await replaceReason(tx, session, after);
  // A session that took place after all has a row for its texts, even if they are empty.
  if (changes("request", "working", "challenge", "objective", "requestSource", "outcome"))
    await replaceTexts(tx, session, after);
  if (changes("focus", "stance", "activities")) await replaceFocus(tx, session, after);
  return true;
}

/** Whether the planned visit has a record besides this one. */
export async function hasOtherRecord(tx: PersonTx, { id }: SessionRecord, visit: string): Promise<boolean> {
  const row = await tx.sql
    .selectFrom("delivery.session")
    .select("id")
    .where("visit_id", "=", visit)
    .where("id", "<>", id)
    .where("voided_at", "is", null)
    .executeTakeFirst();
  return row !== undefined;
}

async function updateLogistics(tx: PersonTx, id: SessionRecordId, to: SessionFields, now: Temporal.Instant) {
  await tx.sql
    .updateTable("delivery.session")
    .set({
      outcome: to.outcome,
      started_at: to.began.at,
      time_known: to.began.timeKnown,
      duration_min: to.minutes,
      modality: to.modality,
      location_kind: toSessionLocation(to.modality, to.place).location ?? null,
      ...toDetailColumns({
        participants: to.participants,
        ...(to.modalityReason && { modalityReason: to.modalityReason }),
        ...(to.travel !== null && { travelMinutes: to.travel }),
      }),
      session_type: to.type,
      visit_id: to.visit,
      next_visit_on: to.next?.on ?? null,
      next_visit_at: to.next?.at ?? null,
      amended_at: now,
    })
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
}

/** A record belongs to the protocol of its day, and to the round that is set for it, if one is. */
async function updateRoundAndProtocol(tx: PersonTx, id: SessionRecordId, { began }: SessionFields, zone: string) {
  const day = began.at.toZonedDateTimeISO(zone).toPlainDate();
  const [round, protocol] = [await findVisitRoundOn(tx, day), await getMentoringProtocolOn(tx, day)];
  await tx.sql
    .updateTable("delivery.session")
    .set({ round_id: round?.id ?? null, protocol_id: protocol.id })
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
}

async function replaceReason(tx: PersonTx, session: SessionRecord, { whyNot }: SessionFields) {
  if (whyNot) await updateVisitNotHeldReason(tx, session, whyNot);
  else await deleteVisitNotHeldReason(tx, session.id);
}

async function replaceFocus(tx: PersonTx, session: SessionRecord, { focus, stance, activities }: SessionFields) {
  const of = { focus, activities, ...(stance && { stance }) };
  const row = await tx.sql
    .updateTable("delivery.session_focus")
    .set(toFocusColumns(of))
    .where("session_id", "=", session.id)
    .returning("session_id")
    .executeTakeFirst();
  if (!row) await insertSessionFocus(tx, session, of);
}

/** The texts that cannot be amended. */
const OTHER_TEXTS = ["evidence_notes", "next_focus"] as const;

/**
 * Replaces the texts that can be amended. The others are encrypted anew, because all texts of a row have its version.
 */
async function replaceTexts(
  tx: PersonTx,
  session: SessionRecord,
  { request, working, challenge, objective, requestSource: source }: SessionFields<ShareableText>,
): Promise<void> {
  const { id } = session;
  const row = await tx.sql
    .selectFrom("content.session_text")
    .select(["version", ...OTHER_TEXTS])
    .where("session_id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  const requestSource = source ?? undefined;
  if (!row)
    return insertSessionRecordTexts(tx, session, {
      ...nonEmpty({ request, working, challenge, objective }),
      requestSource,
    });
  const version = row.version + 1;
  const replace = (column: `content.session_text.${string}`, text: ShareableText) =>
    sealOptionalText(tx, column, id, text || undefined, version);
  const others = OTHER_TEXTS.map((name) => [
    name,
    resealText(tx, `content.session_text.${name}`, id, row[name], { from: row.version, to: version }),
  ]);
  await tx.sql
    .updateTable("content.session_text")
    .set({
      ...Object.fromEntries(others),
      principal_request: replace("content.session_text.principal_request", request),
      what_is_working: replace("content.session_text.what_is_working", working),
      challenge_in_focus: replace("content.session_text.challenge_in_focus", challenge),
      session_objective: replace("content.session_text.session_objective", objective),
      request_source: source,
      version,
    })
    .where("session_id", "=", id)
    .executeTakeFirstOrThrow();
}

const nonEmpty = <Field extends string>(texts: Record<Field, ShareableText>): Partial<Record<Field, ShareableText>> =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== "")) as Partial<Record<Field, ShareableText>>;
