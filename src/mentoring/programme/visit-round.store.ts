import type { Selectable } from "kysely";
import type { PersonTx, Tx } from "#db/as.ts";
import type { DeliveryRound } from "#db/schema.ts";
import type { ProgrammeId, VisitRound, VisitRoundId } from "./programme.ts";

/** Finds the round of visits that contains a day; undefined if none was set for it. */
export async function findVisitRoundOn(tx: Tx, day: Temporal.PlainDate): Promise<VisitRound | undefined> {
  const row = await tx.sql
    .selectFrom("delivery.round")
    .selectAll()
    .where("removed_at", "is", null)
    .where("starts_on", "<=", day)
    .where("ends_on", ">=", day)
    .executeTakeFirst();
  return row && toRound(row);
}

/** Lists the rounds that are set, newest first. */
export async function listVisitRounds(tx: Tx): Promise<VisitRound[]> {
  const rows = await tx.sql
    .selectFrom("delivery.round")
    .selectAll()
    .where("removed_at", "is", null)
    .orderBy("starts_on", "desc")
    .execute();
  return rows.map(toRound);
}

/** Locks the programme, so that two coordinators who set a round at the same time do so one after the other. */
export async function lockProgramme(tx: PersonTx): Promise<ProgrammeId> {
  const row = await tx.sql.selectFrom("delivery.programme").select("id").forUpdate().executeTakeFirstOrThrow();
  return row.id as ProgrammeId;
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

/** Marks a round as removed. Returns false if it already was. */
export async function markVisitRoundRemoved(tx: PersonTx, id: VisitRoundId, now: Temporal.Instant): Promise<boolean> {
  const row = await tx.sql
    .updateTable("delivery.round")
    .set({ removed_at: now })
    .where("id", "=", id)
    .where("removed_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
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
