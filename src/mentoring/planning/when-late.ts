import type { PersonTx } from "#db/as.ts";
import type { NoticeKind } from "#mentoring/notice.ts";
import { listMyNoticesTooLate, type MyNoticeTooLate } from "#outbox/mine.ts";

/**
 * What becomes of a notice that could not be sent when it was due. `said`: it is of use whenever it comes, and is said
 * once, late. The others are dropped once their time is over, and counted. `told`: Home says that it did not come. `shown`:
 * Home shows what it was about until that is settled. `over`: it means nothing any more.
 */
export type Lateness = "said" | "told" | "shown" | "over";

export const WHEN_LATE = {
  "session.turn": "said",
  "session.drafts": "said",
  "session.not_taken_back": "said",
  "session.released": "said",
  "session.shared": "said",
  "session.voided": "said",
  "session.commented": "said",
  "session.reviewed": "said",
  "notebook.kept": "said",
  "help.offered": "said",
  "unplaced.kept": "said",
  "line.said": "said",
  "inquiry.sent": "said",
  "words.failed": "said",
  "reflection.heard": "said",
  "reflection.put_aside": "said",
  "reflection.chosen": "said",
  "reflection.shared": "said",
  "reflection.rhythm": "said",
  "digest.asked": "said",
  "message.redrawn": "said",
  "message.changed": "said",
  "act.offered": "said",
  "act.said": "said",
  "act.unclear": "said",
  "act.set_aside": "said",
  "question.answered": "said",
  "wish.done": "said",
  "wish.undone": "said",
  "wish.asked": "said",
  "promise.made": "said",
  "talk.asked": "said",
  "reminder.due": "said",
  "person.left": "said",
  "person.returned": "said",
  "pair.ended": "said",
  "pair.begun": "said",
  "pair.goes_on": "said",
  "commitment.settled": "said",
  // What is said of a visit whose time is over is said late; what changes one that is to come is of no use afterwards.
  "visit.missed": "said",
  "visit.voided": "said",
  "visit.planned": "told",
  "visit.moved": "told",
  "visit.cancelled": "told",
  "visit.confirmed": "told",
  "visit.reopened": "told",
  "visit.converted": "told",
  "visit.closed_day": "told",
  "visit.open_day": "told",
  "visit.kept": "told",
  "visit.ahead": "told",
  "visit.ended": "shown",
  "visits.ended": "shown",
  "log.late": "shown",
  "commitment.due": "shown",
  "reflection.prompt": "told",
  "reflection.nudge": "over",
  "leave.ended": "over",
  "digest.weekly": "told",
  "safeguarding.self": "said",
  "safeguarding.risk": "said",
  "safeguarding.violence": "said",
  "safeguarding.still": "said",
  "safeguarding.reminder": "said",
  "safeguarding.call": "said",
} as const satisfies Record<NoticeKind, Lateness>;

/** A notice of which Home says that it did not come, and when it was due. */
export type NoticeTooLate = Omit<MyNoticeTooLate, "kind"> & { readonly kind: NoticeKind };

/** For how long Home says it. */
const TOLD_FOR = { hours: 24 * 7 };

/** Lists what could not be sent in time to the person as whom this transaction runs, if Home says so. */
export async function listNoticesTooLate(tx: PersonTx, now: Temporal.Instant): Promise<NoticeTooLate[]> {
  const mine = await listMyNoticesTooLate(tx, now.subtract(TOLD_FOR));
  return mine.filter((notice): notice is NoticeTooLate => isTold(notice.kind));
}

const isTold = (kind: string) => Object.hasOwn(WHEN_LATE, kind) && WHEN_LATE[kind as NoticeKind] === "told";
