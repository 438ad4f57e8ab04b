import { sql } from "kysely";
import type { MachineTx } from "#db/as.ts";
import type { PersonId, WorkspaceId } from "#kernel/id.ts";
import type { Address, Arrival, UtteranceId } from "./arrival.ts";

/** Longer than understanding and acting on one message can take. */
export const LEASE_SECONDS = 30;

/** Maximum messages of one person in a claim, since the lease must cover all of them. */
const MAX_PER_PERSON = 10;

/** Of a long queue only the oldest are considered. */
const MAX_LOOKED_AT = 300;

/** The advisory lock that serialises claims; an arbitrary number, the same in every process. */
const CLAIM_LOCK = 7_204_116;

export type Claim = {
  /** Identifies this start of this process. */
  readonly owner: string;
  readonly people: number;
  readonly workspaces: readonly WorkspaceId[];
  /** Keys that this process is working on. Its other rows were left by a fault and can be claimed before their lease ends. */
  readonly working: readonly string[];
};

export type Claimed = {
  readonly arrivals: readonly Arrival[];
  /** Whether further arrivals are due: beyond the limit, or of a person whose earlier ones are being processed. */
  readonly more: boolean;
};

/**
 * Claims due arrivals, each person's in the order of writing, and none of a person with an earlier claim in progress.
 * Claims are serialised, so that no two processes take the same person.
 */
export async function claimArrivals(tx: MachineTx, { owner, people, workspaces, working }: Claim): Promise<Claimed> {
  await sql`select pg_advisory_xact_lock(${CLAIM_LOCK})`.execute(tx.sql);
  const { rows } = await sql<Row>`
    with oldest as (
      select ctid, * from machine.inbox
      where acted_at is null and failed_at is null and workspace_id = any (${[...workspaces]})
      order by said_at, key
      limit ${MAX_LOOKED_AT}
    ), standing as (
      select ctid, said_at, key, run_at, row_number() over person as place, first_value(run_at) over person as due_at,
        bool_or(lease_until > now() and (owner <> ${owner} or key = any (${[...working]}))) over (partition by workspace_id, surface, account, user_ref) as is_held,
        dense_rank() over (order by workspace_id, surface, account, user_ref) as person
      from oldest
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
    from (
        select (select count(*) from open) > (select count(*) from chosen)
          or (select count(*) from oldest) = ${MAX_LOOKED_AT} as more
      ) as left_over
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
