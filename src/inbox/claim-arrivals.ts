import { sql } from "kysely";
import type { MachineTx } from "#db/as.ts";
import type { PersonId, WorkspaceId } from "#kernel/id.ts";
import type { Address, Arrival, UtteranceId } from "./arrival.ts";

/** Longer than one message may take to be understood and acted on. */
export const LEASE_SECONDS = 30;

/** At most this many of one person in a claim: the lease has to last for all of them. */
const MAX_PER_PERSON = 5;

/** Any number, the same in every instance. */
const CLAIM_LOCK = 7_204_116;

export type Claim = {
  /** Names this process and this start of it. */
  readonly owner: string;
  readonly people: number;
  readonly workspaces: readonly WorkspaceId[];
  /** Keys of what this process is working on. What else it holds was left by a fault, and needs no lease to end. */
  readonly working: readonly string[];
};

export type Claimed = {
  readonly arrivals: readonly Arrival[];
  /** Others are due and were not taken: beyond the limit, or their person is being answered. */
  readonly more: boolean;
};

/**
 * Takes what is to be acted on, of each person in the order in which it was written, and of nobody while an earlier
 * claim of theirs is being worked on. Instances claim one after the other, so that no two take the same person.
 */
export async function claimArrivals(tx: MachineTx, { owner, people, workspaces, working }: Claim): Promise<Claimed> {
  await sql`select pg_advisory_xact_lock(${CLAIM_LOCK})`.execute(tx.sql);
  const { rows } = await sql<Row>`
    with standing as (
      select ctid, said_at, key, run_at, row_number() over person as place, first_value(run_at) over person as due_at,
        bool_or(lease_until > now() and (owner <> ${owner} or key = any (${[...working]}))) over (partition by workspace_id, surface, account, user_ref) as is_held,
        dense_rank() over (order by workspace_id, surface, account, user_ref) as person
      from machine.inbox
      where acted_at is null and failed_at is null and workspace_id = any (${[...workspaces]})
      window person as (partition by workspace_id, surface, account, user_ref order by said_at, key)
    ), open as (
      select *, min(said_at) over (partition by person) as since from standing where due_at <= now()
    ), due as (
      select ctid, place, dense_rank() over (order by since, person) as turn from open where is_held is not true
    ), chosen as (
      select ctid from due where turn <= ${people} and place <= ${MAX_PER_PERSON}
    ), taken as (
      update machine.inbox
      set owner = ${owner}, attempts = attempts + 1, lease_until = now() + make_interval(secs => ${LEASE_SECONDS})
      where ctid = any (array(select ctid from chosen))
      returning workspace_id, key, kind, surface, account, user_ref, conversation_ref, person_id, said_at, utterance_id, attempts
    )
    select left_over.more, taken.*
    from (select (select count(*) from open) > (select count(*) from chosen) as more) as left_over
      left join taken on true
    order by said_at, key`.execute(tx.sql);
  return { arrivals: rows.flatMap((row) => (row.key ? [toArrival(row, owner)] : [])), more: rows[0]?.more ?? false };
}

type Row = {
  readonly workspace_id: string;
  readonly key: string;
  readonly kind: string;
  readonly surface: string;
  readonly account: string;
  readonly user_ref: string;
  readonly conversation_ref: string | null;
  readonly person_id: string | null;
  readonly said_at: Temporal.Instant;
  readonly utterance_id: string;
  readonly attempts: number;
  readonly more: boolean;
};

function toArrival(row: Row, owner: string): Arrival {
  const address: Address = {
    surface: row.surface as Address["surface"],
    account: row.account,
    user: row.user_ref,
    ...(row.conversation_ref && { conversation: row.conversation_ref }),
  };
  return {
    workspaceId: row.workspace_id as WorkspaceId,
    key: row.key,
    kind: row.kind,
    address,
    ...(row.person_id && { author: row.person_id as PersonId }),
    writtenAt: row.said_at,
    utteranceId: row.utterance_id as UtteranceId,
    owner,
    attempts: row.attempts,
  };
}
