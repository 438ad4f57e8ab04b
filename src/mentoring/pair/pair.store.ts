import { type Selectable, sql } from "kysely";
import type { PersonTx, Tx } from "#db/as.ts";
import type { DeliveryPair } from "#db/schema.ts";
import type { PairId, PersonId } from "#kernel/id.ts";
import { listPeopleById } from "#mentoring/people/person.store.ts";
import type { Person } from "#mentoring/people/person.ts";
import type { Pair, PairEndReason, PairRole } from "./pair.ts";

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

/** Finds a pair, ended or not; undefined if RLS hides it or one of its people from this transaction. */
export async function findPair(tx: Tx, id: PairId): Promise<Pair | undefined> {
  const [pair] = await withPeople(tx, await allPairs(tx).where("id", "=", id).execute());
  return pair;
}

/** Lists all pairs, including ended ones, to check a roster against them. */
export async function listAllPairs(tx: Tx): Promise<Pair[]> {
  return withPeople(tx, await allPairs(tx).execute());
}

/**
 * Finds the name of the other person of a pair in which the person as whom this transaction runs is or was. A former
 * mentor reads nothing else of a pair that has ended.
 */
export async function findOtherName(tx: PersonTx, id: PairId): Promise<string | undefined> {
  const { rows } = await sql<{ name: string | null }>`select wall.other_in_pair(${id}) as name`.execute(tx.sql);
  return rows[0]?.name ?? undefined;
}

/**
 * Finds the user id of the other person of an active pair in which the person as whom this transaction runs is, in a Slack
 * organisation where both have an account.
 */
export async function findAccountInPair(tx: PersonTx, id: PairId): Promise<string | undefined> {
  const { rows } = await sql<{ user: string | null }>`select wall.account_in_pair(${id}) as user`.execute(tx.sql);
  return rows[0]?.user ?? undefined;
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
      ...toEnding("ended", row.ended_on, row.end_reason),
      ...toEnding("ending", row.ends_on, row.ends_as),
    },
  ];
}

function toEnding<Name extends "ended" | "ending">(name: Name, on: Temporal.PlainDate | null, reason: string | null) {
  return on && reason ? { [name]: { on, reason: reason as PairEndReason } } : {};
}
