import type { Tx } from "#db/as.ts";
import type { UnreachedInDigest } from "#mentoring/digest/facts.ts";
import { listUnreachedPeople } from "#mentoring/people/unreached.store.ts";
import type { DigestQueryScope } from "./scope.ts";

/** Lists those who could not be reached, with the day since when in the programme's zone. */
export async function listUnreachedInDigest(tx: Tx, { programme }: DigestQueryScope): Promise<UnreachedInDigest[]> {
  return (await listUnreachedPeople(tx)).map(({ person, since, reason }) => ({
    personId: person.id,
    name: person.name,
    since: since.toZonedDateTimeISO(programme.zone).toPlainDate(),
    reason,
  }));
}
