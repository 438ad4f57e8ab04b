import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { CommitmentId, PersonId } from "#kernel/id.ts";

export type DueCommitment = {
  readonly id: CommitmentId;
  readonly due_on: Temporal.PlainDate;
  readonly owner_id: PersonId;
  readonly zone: string;
  /**
   * The time at which the notice that asks about this commitment is due, if it is in the outbox already; otherwise
   * null.
   */
  readonly waits_until: Temporal.Instant | null;
};

/**
 * Lists the commitments without an outcome that are due between two days. Those whose notice is still waiting in the
 * outbox are listed whatever their day, because a leave may postpone that notice further.
 */
export async function listDueCommitments(
  tx: Tx,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): Promise<DueCommitment[]> {
  const { rows } = await sql<DueCommitment>`
    select c.id, c.due_on, p.id as owner_id, p.time_zone as zone, asked.not_before as waits_until
    from delivery.commitment c
    join delivery.pair pair on pair.id = c.pair_id and pair.ended_at is null
    join delivery.person p on p.id = case when c.owner = 'mentor' then pair.mentor_id else pair.principal_id end and p.deactivated_at is null
    left join machine.outbox asked on asked.workspace_id = c.workspace_id and asked.about = 'commitment:' || c.id
    where c.workspace_id = ${tx.workspaceId} and c.settled_at is null
      and (asked.state = 'ready' or asked.state is null and c.due_on between ${from} and ${to})
    order by c.due_on, c.id`.execute(tx.sql);
  return rows;
}
