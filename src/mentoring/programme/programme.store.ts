import { type Selectable, sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { DeliveryProgramme, DeliveryProtocol } from "#db/schema.ts";
import type { Language } from "#kernel/language.ts";
import type { MentoringProtocol, MentoringProtocolId, Programme, ProgrammeId } from "./programme.ts";

export async function findProgramme(tx: Tx): Promise<Programme | undefined> {
  const row = await tx.sql.selectFrom("delivery.programme").selectAll().executeTakeFirst();
  return row && toProgramme(row);
}

/** Gets the workspace's programme; throws if there is none. */
export async function getProgramme(tx: Tx): Promise<Programme> {
  return toProgramme(await tx.sql.selectFrom("delivery.programme").selectAll().executeTakeFirstOrThrow());
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

function toProgramme(row: Selectable<DeliveryProgramme>): Programme {
  return {
    id: row.id as ProgrammeId,
    name: row.name,
    zone: row.time_zone,
    language: row.language as Language,
    areQuestionsGated: row.questions_gated,
  };
}

function toProtocol(row: Selectable<DeliveryProtocol>): MentoringProtocol {
  return { id: row.id as MentoringProtocolId, version: row.version, inForceFrom: row.in_force_from };
}
