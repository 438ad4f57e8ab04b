import { asMachineWithin, type PersonTx, type Tx } from "#db/as.ts";
import type { CommitmentId, PairId, PersonId, ReflectionId, ReflectionThreadId, VisitId } from "#kernel/id.ts";
import { enqueueRedraws, listKeysOfSaid } from "#outbox/redraw.ts";
import { type Notice, type NoticeKind, toIdempotencyKey } from "./notice.ts";

type PeopleOfPair = Readonly<Record<"mentor" | "principal", { readonly id: PersonId }>>;

/** Has the messages about visits drawn again for both people of the pair. */
export function redrawMessagesAboutVisits(
  tx: Tx | PersonTx,
  visits: readonly VisitId[],
  { mentor, principal }: PeopleOfPair,
  now: Temporal.Instant,
): Promise<void> {
  const notices = visits.flatMap((visit): Notice[] => [
    { kind: "visit.planned", visit },
    { kind: "visit.moved", visit },
    { kind: "visit.cancelled", visit },
    { kind: "visit.ahead", visit, for: mentor.id },
    { kind: "visit.ahead", visit, for: principal.id },
    { kind: "visit.ended", visit },
    { kind: "log.late", visit },
  ]);
  return redraw(tx, notices, now, aboutVisitsOf(mentor.id));
}

const OF_DAYS: readonly NoticeKind[] = ["visit.closed_day", "visit.open_day"];

/**
 * Has the messages drawn again that say that the day of a visit to come is without school, or is with school again, because
 * the calendar changed.
 */
export async function redrawClosedDays(tx: Tx | PersonTx, now: Temporal.Instant): Promise<void> {
  await asMachineWithin(tx, async (machine) =>
    enqueueRedraws(machine, { keys: await listKeysOfSaid(machine, { kinds: OF_DAYS, after: now }) }, now),
  );
}

/** Has the messages about one visit drawn again that say that its day is without school, or is with school again. */
export async function redrawClosedDay(tx: Tx | PersonTx, visit: VisitId, now: Temporal.Instant): Promise<void> {
  const which = { kinds: OF_DAYS, about: `visit:${visit}` };
  await asMachineWithin(tx, async (machine) =>
    enqueueRedraws(machine, { keys: await listKeysOfSaid(machine, which) }, now),
  );
}

/** What the messages are about that ask a mentor about several visits. */
export const aboutVisitsOf = (mentor: PersonId) => `visits:${mentor}`;

/** Has the messages that ask about a commitment drawn again, on whichever of its days they asked. */
export function redrawMessagesAboutCommitment(
  tx: PersonTx,
  { id: commitment, redated }: { readonly id: CommitmentId; readonly redated: number },
  { mentor, principal }: PeopleOfPair,
  now: Temporal.Instant,
): Promise<void> {
  const days = Array.from({ length: redated + 1 }, (_, again) => (again > 0 ? { again } : {}));
  const asked = [mentor, principal].flatMap(({ id }) =>
    days.map((day) => ({ kind: "commitment.due", commitment, for: id, ...day }) as const),
  );
  return redraw(tx, asked, now);
}

type Thread = { readonly id: ReflectionThreadId; readonly visitId?: VisitId };

/** Has the messages of a reflection thread drawn again, because its question was answered, skipped or brought to an end. */
export function redrawMessagesOfThread(
  tx: PersonTx,
  { id: thread, visitId: visit }: Thread,
  now: Temporal.Instant,
): Promise<void> {
  const asked: Notice[] = visit
    ? [
        { kind: "reflection.prompt", visit },
        { kind: "reflection.chosen", visit },
      ]
    : [];
  return redraw(tx, [...asked, { kind: "reflection.nudge", thread }], now, aboutAnswersOf(thread));
}

/** Has the message that tells the mentor of a shared answer drawn again, because more was shared at the same sitting. */
export function redrawMessagesAboutShare(
  tx: PersonTx,
  reflection: ReflectionId,
  pair: PairId,
  now: Temporal.Instant,
): Promise<void> {
  return redraw(tx, [], now, aboutShare(reflection, pair));
}

/** What the news of an answer that is shared in a pair is about. */
export const aboutShare = (reflection: ReflectionId, pair: PairId) => `reflection:${reflection}:${pair}`;

/** What the replies to the answers of a reflection thread are about. */
export const aboutAnswersOf = (thread: ReflectionThreadId) => `answers:${thread}`;

function redraw(tx: Tx | PersonTx, notices: readonly Notice[], now: Temporal.Instant, about?: string): Promise<void> {
  return enqueueRedraws(tx, { keys: notices.map(toIdempotencyKey), ...(about && { about }) }, now);
}
