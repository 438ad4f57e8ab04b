import type { Selectable } from "kysely";
import type { PersonTx, Tx } from "#db/as.ts";
import type { DeliverySession } from "#db/schema.ts";
import type { LoggingDialogueId, PairId, PersonId, SessionRecordId, VisitId } from "#kernel/id.ts";
import type { SessionRecord } from "./session.ts";
import { fromDetailColumns, toDetailColumns } from "./session-detail-columns.ts";

/**
 * What a session record refers to besides its pair and visit: the programme, the round and the protocol in force on the
 * day of the session, and the conversation in which it was logged.
 */
export type SessionRecordReferences = {
  readonly programmeId: string;
  /** Absent if no round is set for the day. */
  readonly roundId?: string;
  readonly protocolId: string;
  readonly dialogueId: LoggingDialogueId;
  readonly language: string;
  readonly source: "chat" | "modal";
};

/** Inserts a session record. Returns false, and writes nothing, if the visit or the conversation already has one. */
export async function insertSessionRecord(
  tx: PersonTx,
  session: SessionRecord,
  frame: SessionRecordReferences,
): Promise<boolean> {
  const inserted = await tx.sql
    .insertInto("delivery.session")
    .values({
      id: session.id,
      workspace_id: tx.workspaceId,
      programme_id: frame.programmeId,
      round_id: frame.roundId ?? null,
      protocol_id: frame.protocolId,
      pair_id: session.pairId,
      visit_id: session.visitId ?? null,
      dialogue_id: frame.dialogueId,
      session_type: session.type,
      modality: session.modality ?? null,
      started_at: session.startedAt,
      time_known: session.timeKnown,
      duration_min: session.minutes ?? null,
      location_kind: session.location ?? null,
      ...toDetailColumns(session),
      outcome: session.outcome,
      next_visit_on: session.nextVisitOn ?? null,
      next_visit_at: session.nextVisitAt ?? null,
      language: frame.language,
      log_source: frame.source,
      logged_at: session.loggedAt,
      logged_by: session.loggedBy,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return inserted !== undefined;
}

/**
 * Finds a session record; undefined if it does not exist or RLS hides it from the person as whom the transaction runs.
 */
export async function findSessionRecord(tx: Tx, id: SessionRecordId): Promise<SessionRecord | undefined> {
  const row = await tx.sql.selectFrom("delivery.session").selectAll().where("id", "=", id).executeTakeFirst();
  return row && toSession(row);
}

export async function findSessionRecordOfDialogue(tx: Tx, id: LoggingDialogueId): Promise<SessionRecord | undefined> {
  const row = await tx.sql.selectFrom("delivery.session").selectAll().where("dialogue_id", "=", id).executeTakeFirst();
  return row && toSession(row);
}

export async function findSessionRecordOfVisit(tx: Tx, id: VisitId): Promise<SessionRecord | undefined> {
  const row = await tx.sql
    .selectFrom("delivery.session")
    .selectAll()
    .where("visit_id", "=", id)
    .where("voided_at", "is", null)
    .executeTakeFirst();
  return row && toSession(row);
}

/**
 * Lists the latest session records of the given pairs that RLS shows to the transaction, newest first. A row has the
 * day, mode and outcome of the session, and none of its texts.
 */
export async function listSessionRecords(tx: Tx, pairs: readonly PairId[], limit: number): Promise<SessionRecord[]> {
  if (pairs.length === 0) return [];
  const rows = await tx.sql
    .selectFrom("delivery.session")
    .selectAll()
    .where("pair_id", "in", pairs)
    .where("voided_at", "is", null)
    .orderBy("started_at", "desc")
    .limit(limit)
    .execute();
  return rows.map(toSession);
}

/** Lists the records of the sessions of one pair that took place, newest first, so many from a place in the list on. */
export async function listHeldSessionRecords(
  tx: Tx,
  pair: PairId,
  limit: number,
  offset: number,
): Promise<SessionRecord[]> {
  const rows = await tx.sql
    .selectFrom("delivery.session")
    .selectAll()
    .where("pair_id", "=", pair)
    .where("outcome", "<>", "not_held")
    .where("voided_at", "is", null)
    .orderBy("started_at", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(toSession);
}

/** Whether the pair has another record of a session that took place between two instants. */
export async function hasOtherHeldSessionRecord(
  tx: Tx,
  { id, pairId }: Pick<SessionRecord, "id" | "pairId">,
  from: Temporal.Instant,
  to: Temporal.Instant,
): Promise<boolean> {
  const row = await tx.sql
    .selectFrom("delivery.session")
    .select("id")
    .where("pair_id", "=", pairId)
    .where("id", "<>", id)
    .where("outcome", "<>", "not_held")
    .where("voided_at", "is", null)
    .where("started_at", ">=", from)
    .where("started_at", "<", to)
    .executeTakeFirst();
  return row !== undefined;
}

/** Lists the session records that the given person saved, of sessions that started at or after `since`. */
export async function listSessionRecordsLoggedBy(
  tx: Tx,
  by: PersonId,
  since: Temporal.Instant,
): Promise<SessionRecord[]> {
  const rows = await tx.sql
    .selectFrom("delivery.session")
    .selectAll()
    .where("logged_by", "=", by)
    .where("voided_at", "is", null)
    .where("started_at", ">=", since)
    .execute();
  return rows.map(toSession);
}

export function toSession(row: Selectable<DeliverySession>): SessionRecord {
  return {
    id: row.id as SessionRecordId,
    pairId: row.pair_id as PairId,
    type: row.session_type as SessionRecord["type"],
    startedAt: row.started_at,
    timeKnown: row.time_known,
    outcome: row.outcome as SessionRecord["outcome"],
    loggedAt: row.logged_at,
    loggedBy: row.logged_by as PersonId,
    ...(row.modality && { modality: row.modality as NonNullable<SessionRecord["modality"]> }),
    ...(row.location_kind && { location: row.location_kind as NonNullable<SessionRecord["location"]> }),
    ...fromDetailColumns(row),
    ...(row.visit_id && { visitId: row.visit_id as VisitId }),
    ...(row.duration_min !== null && { minutes: row.duration_min }),
    ...(row.next_visit_on && { nextVisitOn: row.next_visit_on }),
    ...(row.next_visit_at && { nextVisitAt: row.next_visit_at }),
    ...(row.released_at && { releasedAt: row.released_at }),
    ...(row.amended_at && { amendedAt: row.amended_at }),
    ...(row.voided_at && { voidedAt: row.voided_at }),
  };
}

/** Notes whether names or numbers of people who are not here were found in the words of a record, and how many. */
export async function insertPiiScan(tx: PersonTx, { id, pairId }: SessionRecord, masked: number): Promise<void> {
  await tx.sql
    .insertInto("machine.pii_scan")
    .values({
      workspace_id: tx.workspaceId,
      session_id: id,
      pair_id: pairId,
      result: masked > 0 ? "redacted" : "clean",
      masked,
    })
    .execute();
}
