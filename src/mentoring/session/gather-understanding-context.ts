import type { PersonTx } from "#db/as.ts";
import { listMyPairs } from "#mentoring/pair/pair.store.ts";
import { listKnownNames } from "#mentoring/people/person.store.ts";
import { hasRole, type Person } from "#mentoring/people/person.ts";
import type { ExaminationContext } from "#understanding/examine.ts";
import type { UnderstandingContext } from "#understanding/extracted-values.ts";

/**
 * Loads the facts on which understanding a text of this person depends. The transaction ends before the text is
 * understood, because that may take seconds.
 */
export async function gatherUnderstandingContext(
  tx: PersonTx,
  me: Person,
  now: Temporal.Instant,
): Promise<UnderstandingContext & ExaminationContext> {
  const [pairs, known] = await Promise.all([hasRole(me, "mentor") ? listMyPairs(tx) : [], listKnownNames(tx)]);
  return {
    today: now.toZonedDateTimeISO(me.zone).toPlainDate(),
    language: me.language,
    dayFirst: true,
    mentorName: me.name,
    known,
    principals: pairs
      .filter((pair) => pair.mentor.id === me.id)
      .map(({ id, principal }) => ({
        id,
        name: principal.name,
        ...(principal.school !== undefined && { school: principal.school }),
      })),
  };
}
