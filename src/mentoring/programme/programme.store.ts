import { type Selectable, sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { DeliveryProgramme, DeliveryProtocol, DeliveryRound } from "#db/schema.ts";
import type { Language } from "#kernel/language.ts";
import type {
  MentoringProtocol,
  MentoringProtocolId,
  Programme,
  ProgrammeId,
  VisitRound,
  VisitRoundId,
} from "./programme.ts";

export async function findProgramme(tx: Tx): Promise<Programme | undefined> {
  const row = await tx.sql.selectFrom("delivery.programme").selectAll().executeTakeFirst();
  return row && toProgramme(row);
}

/** Gets the workspace's programme; throws if there is none. */
export async function getProgramme(tx: Tx): Promise<Programme> {
  return toProgramme(await tx.sql.selectFrom("delivery.programme").selectAll().executeTakeFirstOrThrow());
}

/**
 * Gets the round of visits that contains a day, or the nearest round if the day lies between two, so that every session
 * record belongs to a round.
 */
export async function getVisitRoundOn(tx: Tx, day: Temporal.PlainDate): Promise<VisitRound> {
  const row = await tx.sql
    .selectFrom("delivery.round")
    .selectAll()
    .orderBy(sql`greatest(starts_on - ${day}::date, ${day}::date - ends_on, 0)`)
    .orderBy("starts_on", "desc")
    .executeTakeFirstOrThrow();
  return toRound(row);
}

/** Gets the mentoring protocol in force on a day, or the first protocol if the day is before it. */
export async function getMentoringProtocolOn(tx: Tx, day: Temporal.PlainDate): Promise<MentoringProtocol> {
  const row = await tx.sql
    .selectFrom("delivery.protocol")
    .selectAll()
    .orderBy(sql`in_force_from <= ${day}::date`, "desc")
    .orderBy(sql`abs(in_force_from - ${day}::date)`)
    .orderBy("published_at", "desc")
    .executeTakeFirstOrThrow();
  return toProtocol(row);
}

/** Inserts the workspace's programme. Returns false if it already has one. */
export async function insertProgramme(
  tx: Tx,
  programme: Omit<Programme, "areQuestionsGated">,
  now: Temporal.Instant,
): Promise<boolean> {
  const { id, name, zone, language } = programme;
  const inserted = await tx.sql
    .insertInto("delivery.programme")
    .values({ id, workspace_id: tx.workspaceId, name, time_zone: zone, language, created_at: now })
    .onConflict((conflict) => conflict.column("workspace_id").doNothing())
    .returning("id")
    .executeTakeFirst();
  return inserted !== undefined;
}

export async function insertMentoringProtocol(
  tx: Tx,
  of: ProgrammeId,
  protocol: MentoringProtocol,
  now: Temporal.Instant,
): Promise<void> {
  await tx.sql
    .insertInto("delivery.protocol")
    .values({
      id: protocol.id,
      workspace_id: tx.workspaceId,
      programme_id: of,
      version: protocol.version,
      in_force_from: protocol.inForceFrom,
      published_at: now,
    })
    .execute();
}

export async function insertVisitRound(tx: Tx, of: ProgrammeId, round: VisitRound): Promise<void> {
  await tx.sql
    .insertInto("delivery.round")
    .values({
      id: round.id,
      workspace_id: tx.workspaceId,
      programme_id: of,
      name: round.name,
      starts_on: round.startsOn,
      ends_on: round.endsOn,
      target_visits: round.targetVisits,
    })
    .execute();
}

function toProgramme(row: Selectable<DeliveryProgramme>): Programme {
  return {
    id: row.id as ProgrammeId,
    name: row.name,
    zone: row.time_zone,
    language: row.language as Language,
    areQuestionsGated: row.questions_gated,
  };
}

function toRound(row: Selectable<DeliveryRound>): VisitRound {
  return {
    id: row.id as VisitRoundId,
    name: row.name,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    targetVisits: row.target_visits,
  };
}

function toProtocol(row: Selectable<DeliveryProtocol>): MentoringProtocol {
  return { id: row.id as MentoringProtocolId, version: row.version, inForceFrom: row.in_force_from };
}
