import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { CommitmentId, PersonId } from "#kernel/id.ts";
import type { Commitment } from "#mentoring/commitment/commitment.ts";

type PersonInPair = { readonly id: PersonId; readonly zone: string; readonly isActive: boolean };

export type DueCommitment = {
  readonly id: CommitmentId;
  readonly due_on: Temporal.PlainDate;
  readonly owner: Commitment["owner"];
  readonly mentor: PersonInPair;
  readonly principal: PersonInPair;
  /**
   * The time at which the notice that asks about this commitment is due, if it already waits in the outbox; otherwise
   * null.
   */
  readonly waits_until: Temporal.Instant | null;
};

/**
 * Lists the commitments without an outcome whose due date lies between two days, except those in a session record that
 * can still be taken back. A commitment whose notice still waits
 * in the outbox is listed whatever its due date, because a leave of absence may postpone that notice further.
 */
export async function listDueCommitments(
  tx: Tx,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): Promise<DueCommitment[]> {
  const { rows } = await sql<DueCommitment>`
    select c.id, c.due_on, c.owner, asked.not_before as waits_until,
      json_build_object('id', m.id, 'zone', m.time_zone, 'isActive', m.deactivated_at is null) as mentor,
      json_build_object('id', p.id, 'zone', p.time_zone, 'isActive', p.deactivated_at is null) as principal
    from delivery.commitment c
    join delivery.session made_in on made_in.id = c.session_id and made_in.released_at is not null
    join delivery.pair pair on pair.id = c.pair_id and pair.ended_at is null
    join delivery.person m on m.id = pair.mentor_id
    join delivery.person p on p.id = pair.principal_id
    left join machine.outbox asked on asked.workspace_id = c.workspace_id and asked.about = 'commitment:' || c.id
    where c.workspace_id = ${tx.workspaceId} and c.settled_at is null
      and (asked.state = 'ready' or asked.state is null and c.due_on between ${from} and ${to})
    order by c.due_on, c.id`.execute(tx.sql);
  return rows;
}
