import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { RoundFacts } from "#mentoring/digest/facts.ts";
import { startOf } from "#mentoring/digest/weeks.ts";
import { getRoundOn } from "#mentoring/programme/programme.store.ts";
import type { Scope } from "./scope.ts";

/** The round the week is in, and how many principals have had its visits by now; none between two rounds. */
export async function gatherRound(tx: Tx, scope: Scope): Promise<RoundFacts | undefined> {
  const round = await getRoundOn(tx, scope.until);
  const isIn = (day: Temporal.PlainDate) =>
    Temporal.PlainDate.compare(round.startsOn, day) <= 0 && Temporal.PlainDate.compare(day, round.endsOn) <= 0;
  if (!isIn(scope.until)) return undefined;
  const counts = await countReached(tx, scope, startOf(round.startsOn, scope.programme.zone), round.targetVisits);
  return { ...round, ...counts };
}

type Reached = Pick<RoundFacts, "principals" | "reached">;

async function countReached(tx: Tx, { coordinatorId, to, today }: Scope, from: Temporal.Instant, target: number) {
  const { rows } = await sql<Reached>`
    with active as materialized (
      select pair.principal_id
      from delivery.pair
      join delivery.person principal on principal.id = pair.principal_id
      where pair.ended_at is null and principal.deactivated_at is null
        and principal.id not in (select person_id from delivery.leave where ${today} between from_on and to_on)
      group by pair.principal_id
      having bool_and(${coordinatorId} not in (pair.mentor_id, pair.principal_id))
    ), visited as materialized (
      select pair_id, count(*) as visits
      from delivery.session
      where started_at >= ${from} and started_at < ${to}
        and visit_id is not null and outcome <> 'not_held' and voided_at is null
      group by pair_id
    ), reached as materialized (
      select pair.principal_id
      from visited
      join delivery.pair on pair.id = visited.pair_id
      group by pair.principal_id
      having sum(visited.visits) >= ${target}
    )
    select count(*) as principals, count(reached.principal_id) as reached
    from active left join reached using (principal_id)`.execute(tx.sql);
  const [row] = rows;
  if (!row) throw new Error("counting answered nothing");
  return row;
}
