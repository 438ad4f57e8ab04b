import type { Tx } from "#db/as.ts";
import type { UnreachedInDigest } from "#mentoring/digest/facts.ts";
import type { WeekScope } from "#mentoring/overview/week-scope.ts";
import { listUnreachedPeople } from "#mentoring/people/unreached.store.ts";

/** Lists those who could not be reached, with the day since when in the programme's zone. */
export async function listUnreachedInDigest(tx: Tx, { programme }: WeekScope): Promise<UnreachedInDigest[]> {
  return (await listUnreachedPeople(tx)).map(({ person, since, reason }) => ({
    personId: person.id,
    name: person.name,
    since: since.toZonedDateTimeISO(programme.zone).toPlainDate(),
    reason,
  }));
}
