import type { PersonTx } from "#db/as.ts";
import type { PersonId, VisitId } from "#kernel/id.ts";
import { findDoneWish } from "#mentoring/conversation/wish/done-wish.store.ts";
import type { Notice, NoticeKind } from "#mentoring/notice.ts";
import { listMyPairs } from "#mentoring/pair/pair.store.ts";
import { getOtherPerson } from "#mentoring/pair/pair.ts";
import { findReplacementVisit, findVisit, listOpenVisits } from "#mentoring/visit/visit.store.ts";
import { isVisitOpen } from "#mentoring/visit/visit.ts";
import { listSaidLately, type Said } from "./said-lately.ts";

/** A visit of which Fieldbook spoke, and what it said of it. */
export type SpokenOf = { readonly visit: VisitId; readonly said: Said };

/** For how long "it" is the visit that was spoken of last: if nothing else was said since, and otherwise. */
const LAST_FOR = { hours: 24 };
const SPOKEN_FOR = { minutes: 30 };
/** More are not looked at. */
const MAX_LOOKED_AT = 12;

/** What is said in between and leaves what was spoken of before. */
const IN_BETWEEN: readonly NoticeKind[] = ["line.said", "help.offered", "unplaced.kept", "act.set_aside"];

/** Lists what was said lately that "it" can be about, the latest first. A pure function. */
export function listSpokenLately(lately: readonly Said[], now: Temporal.Instant): readonly Said[] {
  const said = lately.filter(({ notice: { kind } }) => !IN_BETWEEN.includes(kind)).slice(0, MAX_LOOKED_AT);
  return said.filter(
    ({ at }, index) => Temporal.Instant.compare(at.add(index === 0 ? LAST_FOR : SPOKEN_FOR), now) >= 0,
  );
}

/**
 * Finds the open visit of which Fieldbook spoke last when a message was written, so that "it" is that one. If it spoke of
 * several, none is meant.
 */
export async function findVisitSpokenOf(
  tx: PersonTx,
  writtenAt: Temporal.Instant,
  now: Temporal.Instant,
): Promise<SpokenOf | undefined> {
  for (const said of listSpokenLately(await listSaidLately(tx, writtenAt), now)) {
    const visits = await findVisitsOf(tx, said.notice, now);
    if (visits.length > 1) return undefined;
    const visit = visits[0] && (await followMoves(tx, visits[0]));
    if (visit) return { visit, said };
  }
  return undefined;
}

async function findVisitsOf(tx: PersonTx, notice: Notice, now: Temporal.Instant): Promise<readonly VisitId[]> {
  switch (notice.kind) {
    case "visit.planned":
    case "visit.moved":
    case "visit.confirmed":
    case "visit.ahead":
    case "visit.closed_day":
      return [notice.visit];
    case "act.offered":
      return notice.of.map((id) => id as VisitId);
    case "act.said":
      return notice.of === undefined ? [] : [notice.of as VisitId];
    case "wish.done": {
      const wish = await findDoneWish(tx, notice.wish);
      return wish?.done.did === "plan_visit" ? [wish.done.visit] : [];
    }
    case "question.answered":
      return notice.question === "next_visit" ? findNextVisit(tx, notice.people ?? [], now) : [];
    default:
      return [];
  }
}

/** The next visit of which a question was answered. */
async function findNextVisit(tx: PersonTx, people: readonly PersonId[], now: Temporal.Instant) {
  const pairs = (await listMyPairs(tx)).filter(
    (pair) => people.length === 0 || people.includes(getOtherPerson(pair, tx.personId).id),
  );
  const open = await listOpenVisits(tx, now, now.add({ hours: 24 * 366 }));
  const next = open.find(({ pairId }) => pairs.some(({ id }) => id === pairId));
  return next ? [next.id] : [];
}

/** The visit itself, or the one that it became when it was moved; what is no visit, or none that is open, is none. */
async function followMoves(tx: PersonTx, id: VisitId): Promise<VisitId | undefined> {
  const visit = await findVisit(tx, id);
  if (!visit || isVisitOpen(visit)) return visit?.id;
  const moved = await findReplacementVisit(tx, id);
  return moved && followMoves(tx, moved.id);
}
