import type { Selectable } from "kysely";
import type { PersonTx, Tx } from "#db/as.ts";
import type { DeliveryPair } from "#db/schema.ts";
import type { PairId, PersonId } from "#kernel/id.ts";
import { listPeopleById } from "#mentoring/people/person.store.ts";
import type { Person } from "#mentoring/people/person.ts";
import type { Pair, PairRole } from "./pair.ts";

/** Lists the active pairs of the person as whom this transaction runs. */
export async function listMyPairs(tx: PersonTx): Promise<Pair[]> {
  return withPeople(tx, await myPairs(tx, livePairs(tx)).execute());
}

/**
 * Lists the pairs of the person as whom this transaction runs: the active ones, and those that ended of which they were
 * the principal. RLS hides an ended pair from its former mentor.
 */
export async function listMyPairsWithEnded(tx: PersonTx): Promise<Pair[]> {
  return withPeople(tx, await myPairs(tx, allPairs(tx)).execute());
}

/** Finds a pair that {@link listMyPairsWithEnded} lists. */
export async function findMyPairWithEnded(tx: PersonTx, id: PairId): Promise<Pair | undefined> {
  const [pair] = await withPeople(tx, await myPairs(tx, allPairs(tx)).where("id", "=", id).execute());
  return pair;
}

/** Gets a pair; throws if RLS hides it or one of its people from this transaction. */
export async function getPair(tx: Tx, id: PairId): Promise<Pair> {
  const row = await tx.sql.selectFrom("delivery.pair").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  const [pair] = await withPeople(tx, [row]);
  if (!pair) throw new Error(`pair ${id} stands without its people`);
  return pair;
}

/** Lists every active pair that RLS shows to this transaction. */
export async function listActivePairs(tx: Tx): Promise<Pair[]> {
  return withPeople(tx, await livePairs(tx).execute());
}

/** Lists all pairs, including ended ones, to check a roster against them. */
export async function listAllPairs(tx: Tx): Promise<Pair[]> {
  return withPeople(tx, await allPairs(tx).execute());
}

export type NewPair = {
  readonly id: PairId;
  readonly principalId: PersonId;
  readonly mentorId: PersonId;
  readonly role: PairRole;
  readonly startsOn: Temporal.PlainDate;
};

export async function insertPair(tx: Tx, pair: NewPair, now: Temporal.Instant): Promise<void> {
  await tx.sql
    .insertInto("delivery.pair")
    .values({
      id: pair.id,
      workspace_id: tx.workspaceId,
      principal_id: pair.principalId,
      mentor_id: pair.mentorId,
      role: pair.role,
      starts_on: pair.startsOn,
      created_at: now,
    })
    .execute();
}

function allPairs(tx: Tx) {
  return tx.sql.selectFrom("delivery.pair").selectAll().orderBy("starts_on").orderBy("id");
}

const livePairs = (tx: Tx) => allPairs(tx).where("ended_at", "is", null);

function myPairs({ personId }: PersonTx, among: ReturnType<typeof allPairs>) {
  return among.where(({ eb, or }) => or([eb("principal_id", "=", personId), eb("mentor_id", "=", personId)]));
}

async function withPeople(tx: Tx, rows: readonly Selectable<DeliveryPair>[]): Promise<Pair[]> {
  const ids = new Set(rows.flatMap((row) => [row.principal_id, row.mentor_id] as PersonId[]));
  const people = await listPeopleById(tx, [...ids]);
  return rows.flatMap((row) => toPair(row, people));
}

/**
 * Converts a row to a pair with its two people. Returns an empty array if RLS shows the pair to the transaction but not
 * both people.
 */
function toPair(row: Selectable<DeliveryPair>, people: ReadonlyMap<PersonId, Person>): Pair[] {
  const principal = people.get(row.principal_id as PersonId);
  const mentor = people.get(row.mentor_id as PersonId);
  if (!principal || !mentor) return [];
  return [
    {
      id: row.id as PairId,
      principal,
      mentor,
      role: row.role as PairRole,
      startsOn: row.starts_on,
      ...(row.ended_at && { endedAt: row.ended_at }),
    },
  ];
}
