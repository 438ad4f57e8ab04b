import type { PersonTx } from "#db/as.ts";
import { getWorkingHours } from "#mentoring/leave/get-working-hours.ts";
import type { Person } from "#mentoring/people/person.ts";
import { findNextWorkingTime } from "#mentoring/quiet-hours.ts";
import type { SharedReflection } from "./reflection.ts";
import { listReflectionsSharedAround } from "./shared.store.ts";

/** What is shared within this time of the first answer is told with it, in one message. */
export const ONE_SITTING = { minutes: 10 };
/** No sitting is longer: it ends at the latest when the mentor gets messages again. */
const LONGEST = { hours: 24 * 31 };

/**
 * Lists what the mentor is told of in one message with this answer, the first of it first: what was shared within ten
 * minutes, or until the message could be sent.
 */
export async function listSharedTogether(
  tx: PersonTx,
  mentor: Person,
  answer: SharedReflection,
): Promise<SharedReflection[]> {
  const around = await listReflectionsSharedAround(tx, answer, LONGEST);
  const hours = await getWorkingHours(tx, mentor);
  return findSitting(around, answer, (first) => findNextWorkingTime(hours, first));
}

/** Finds the sitting to which an answer belongs. Each begins with the first answer after the end of the one before. */
export function findSitting<Answer extends Pick<SharedReflection, "id" | "sharedAt">>(
  shared: readonly Answer[],
  answer: Pick<Answer, "id">,
  toldFrom: (first: Temporal.Instant) => Temporal.Instant,
): Answer[] {
  const inOrder = shared.toSorted((one, other) => Temporal.Instant.compare(one.sharedAt, other.sharedAt));
  let sitting: Answer[] = [];
  let end: Temporal.Instant | undefined;
  for (const each of inOrder) {
    if (!end || Temporal.Instant.compare(each.sharedAt, end) > 0) {
      if (sitting.some(({ id }) => id === answer.id)) break;
      sitting = [];
      end = laterOf(each.sharedAt.add(ONE_SITTING), toldFrom(each.sharedAt));
    }
    sitting.push(each);
  }
  return sitting;
}

const laterOf = (one: Temporal.Instant, other: Temporal.Instant) =>
  Temporal.Instant.compare(one, other) > 0 ? one : other;
