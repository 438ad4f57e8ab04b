import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { CommitmentId, PersonId } from "#kernel/id.ts";
import type { Commitment } from "#mentoring/commitment/commitment.ts";

type PersonInPair = { readonly id: PersonId; readonly zone: string; readonly isActive: boolean };

export type DueCommitment = {
  readonly id: CommitmentId;
  readonly due_on: Temporal.PlainDate;
  readonly owner: Commitment["owner"];
  readonly redated: number;
  readonly mentor: PersonInPair;
  readonly principal: PersonInPair;
};

const AHEAD_DAYS = 21;
/**
 * How many days before today the due date of a listed commitment may lie. The range is wide because a school break or a
 * leave of absence can postpone the notice by weeks. Whether the notice is too late is decided afterwards, in school
 * days.
 */
const BACK_DAYS = 60;

/**
 * Lists the commitments without an outcome that are due soon or were due lately, except those in a session record that
 * can still be taken back or was voided. A commitment whose notice waits in the outbox is listed however long ago it was
 * due, because a leave may postpone that notice further. Only the pairs of these people are looked at, or all if none are
 * given.
 */
export async function listDueCommitments(
  tx: Tx,
  now: Temporal.Instant,
  people: readonly PersonId[] | undefined,
): Promise<DueCommitment[]> {
  const today = now.toZonedDateTimeISO("UTC").toPlainDate();
  const { rows } = await sql<DueCommitment>`
    select c.id, c.due_on, c.owner, c.redated,
      json_build_object('id', m.id, 'zone', m.time_zone, 'isActive', m.deactivated_at is null) as mentor,
      json_build_object('id', p.id, 'zone', p.time_zone, 'isActive', p.deactivated_at is null) as principal
    from delivery.commitment c
    left join delivery.session made_in on made_in.id = c.session_id
    join delivery.pair pair on pair.id = c.pair_id and pair.ended_at is null
      and ${people ? sql`(pair.mentor_id = any(${people}::uuid[]) or pair.principal_id = any(${people}::uuid[]))` : sql`true`}
    join delivery.person m on m.id = pair.mentor_id
    join delivery.person p on p.id = pair.principal_id
    where c.workspace_id = ${tx.workspaceId} and c.settled_at is null
      and (c.session_id is null or made_in.released_at is not null and made_in.voided_at is null)
      and c.due_on <= ${today.add({ days: AHEAD_DAYS })}
      and (c.due_on >= ${today.subtract({ days: BACK_DAYS })} or exists (
        select from machine.outbox asked
        where asked.workspace_id = c.workspace_id and asked.about = 'commitment:' || c.id and asked.state = 'ready'))
    order by c.due_on, c.id`.execute(tx.sql);
  return rows;
}
