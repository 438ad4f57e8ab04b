import { type Selectable, sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { DeliveryVisit } from "#db/schema.ts";
import type { ContactModality } from "#kernel/contact-codes.ts";
import { newId, type PairId, type VisitId } from "#kernel/id.ts";
import { listAllPairs } from "#mentoring/pair/pair.store.ts";
import type { PairRole } from "#mentoring/pair/pair.ts";
import { listAddresses } from "#mentoring/people/address.store.ts";
import type { ChatAccount } from "#mentoring/people/address.ts";
import { listPeople } from "#mentoring/people/person.store.ts";
import type { ProgrammeId } from "#mentoring/programme/programme.ts";
import { restoreShareableText } from "#mentoring/safeguarding/words.ts";
import type { VisitStatus } from "#mentoring/visit/visit.ts";
import type { PlannedVisit, StoredRoster, StoredVisit } from "./roster.ts";

/** Loads the stored data against which a roster is checked. */
export async function getStoredRoster(tx: Tx, account: ChatAccount): Promise<StoredRoster> {
  const visits = await tx.sql.selectFrom("delivery.visit").selectAll().execute();
  return {
    people: await listPeople(tx),
    addresses: await listAddresses(tx, account),
    pairs: await listAllPairs(tx),
    visits: visits.map(toStoredVisit),
    formerOfPairs: await listFormerOfPairs(tx),
  };
}

/** Counts the people, pairs and visits of a workspace. */
export async function countStoredRoster(tx: Tx): Promise<Readonly<Record<"people" | "pairs" | "visits", number>>> {
  const { rows } = await sql<Record<"people" | "pairs" | "visits", string>>`
    select (select count(*) from delivery.person) as people, (select count(*) from delivery.pair) as pairs,
      (select count(*) from delivery.visit) as visits`.execute(tx.sql);
  const [row] = rows;
  return { people: Number(row?.people), pairs: Number(row?.pairs), visits: Number(row?.visits) };
}

/** Inserts a planned visit from visits.csv; no person is stored as the one who planned it. */
export async function insertPlannedVisit(
  tx: Tx,
  programmeId: ProgrammeId,
  visit: PlannedVisit,
  now: Temporal.Instant,
): Promise<VisitId> {
  const id = newId<VisitId>();
  await tx.sql
    .insertInto("delivery.visit")
    .values({
      id,
      workspace_id: tx.workspaceId,
      programme_id: programmeId,
      pair_id: visit.pairId,
      starts_at: visit.startsAt,
      minutes: visit.minutes,
      modality: visit.modality,
      purpose: visit.purpose,
      planned_at: now,
    })
    .execute();
  return id;
}

/** Lists what a correction of each pair replaced, apart from corrections that were taken back. */
async function listFormerOfPairs(tx: Tx): Promise<StoredRoster["formerOfPairs"]> {
  const { rows } = await sql<{ id: PairId; role: PairRole; startsOn: string }>`
    select subject_id as id, before ->> 'role' as role, before ->> 'starts_on' as "startsOn"
    from delivery.roster_change where act = 'pair.change' and undone_at is null`.execute(tx.sql);
  const former = rows.map(({ id, role, startsOn }) => ({ id, role, startsOn: Temporal.PlainDate.from(startsOn) }));
  return Map.groupBy(former, ({ id }) => id);
}

function toStoredVisit(row: Selectable<DeliveryVisit>): StoredVisit {
  return {
    id: row.id as VisitId,
    status: row.status as VisitStatus,
    isListed: row.planned_by === null,
    pairId: row.pair_id as PairId,
    startsAt: row.starts_at,
    minutes: row.minutes,
    modality: row.modality as ContactModality,
    purpose: restoreShareableText(row.purpose),
  };
}
