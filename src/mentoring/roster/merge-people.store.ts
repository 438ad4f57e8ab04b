import { sql } from "kysely";
import type { PersonTx, Tx } from "#db/as.ts";
import type { PairId, PersonId } from "#kernel/id.ts";

/** What all that an entry has becomes another entry's: the wall moves it, and refuses where it must not. */
export async function mergeEntries(
  tx: PersonTx,
  { gone, stays }: { readonly gone: PersonId; readonly stays: PersonId },
  now: Temporal.Instant,
): Promise<void> {
  await sql`select wall.merge_people(${gone}, ${stays}, ${now})`.execute(tx.sql);
}

/** Whether a person has, or has had, an account in which Fieldbook spoke with them; in a transaction of the machine role. */
export async function hasHadAccount(tx: Tx, id: PersonId): Promise<boolean> {
  const { rows } = await sql<{ has: boolean }>`
    select exists (select from machine.address where person_id = ${id})
      or exists (select from delivery.consent where person_id = ${id})
      or exists (select from machine.inbox where person_id = ${id})
      or exists (select from machine.outbox where person_id = ${id} and state = 'sent') as has`.execute(tx.sql);
  return rows[0]?.has ?? false;
}

/** Whether anything was recorded or asked in a pair, so that it is more than planned visits. */
export async function hasBeenMet(tx: Tx, id: PairId): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from delivery.session where pair_id = ${id})
      or exists (select from delivery.thread where pair_id = ${id} and offered_at is not null) as found`.execute(
    tx.sql,
  );
  return rows[0]?.found ?? false;
}

/** Copies the open visits of a pair that are still to come to another pair, except where that has one at the same time. */
export async function copyComingVisits(
  tx: Tx,
  { from, to }: { readonly from: PairId; readonly to: PairId },
  now: Temporal.Instant,
): Promise<void> {
  await sql`
    insert into delivery.visit (id, workspace_id, programme_id, pair_id, starts_at, minutes, modality, purpose, planned_at, planned_by)
    select gen_random_uuid(), workspace_id, programme_id, ${to}, starts_at, minutes, modality, purpose, ${now}, planned_by
    from delivery.visit where pair_id = ${from} and status in ('planned', 'confirmed') and starts_at >= ${now}
    on conflict do nothing`.execute(tx.sql);
}
