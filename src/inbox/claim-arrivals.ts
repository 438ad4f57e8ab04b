import { asNobody, type Db } from "#db/as.ts";
import type { PersonId, WorkspaceId } from "#kernel/id.ts";
import type { Address, Arrival, UtteranceId } from "./arrival.ts";

/** Longer than understanding and acting on one message can take. */
export const LEASE_SECONDS = 30;

/** Maximum messages of one person in a claim, since the lease must cover all of them. */
const MAX_PER_PERSON = 10;

/** Of a long queue only the oldest are considered. */
const MAX_LOOKED_AT = 300;

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
export async function claimArrivals(db: Db, { owner, people, workspaces, working }: Claim): Promise<Claimed> {
  const rows = await asNobody(db, {
    text: "select wall.claim_arrivals($1, $2, $3, $4, $5, $6, $7) as claimed",
    values: [owner, people, MAX_PER_PERSON, MAX_LOOKED_AT, LEASE_SECONDS, workspaces, working],
  });
  const [{ claimed }] = rows as [{ claimed: { more: boolean; arrivals: readonly Row[] } }];
  return { arrivals: claimed.arrivals.map((row) => toArrival(row, owner)), more: claimed.more };
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
  readonly said_at: string;
  readonly utterance_id: string;
  readonly attempts: number;
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
    writtenAt: Temporal.Instant.from(row.said_at),
    utteranceId: row.utterance_id as UtteranceId,
    owner,
    attempts: row.attempts,
  };
}
