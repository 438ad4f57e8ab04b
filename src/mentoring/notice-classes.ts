import type { NoticeKind } from "./notice.ts";

/**
 * The class of each kind of notice, which decides when it may be sent. An answer is sent immediately. A fact is sent
 * within its recipient's hours. An opener asks its recipient for something and counts towards the weekly and monthly
 * maximum of questions. A nudge reminds once of an earlier request. A digest is sent at a fixed hour. A safety notice
 * answers a sign of danger: it is sent immediately at any hour, and nothing holds it back.
 */
export const NOTICE_CLASSES = {
  "session.turn": "answer",
  "session.drafts": "answer",
  "session.not_taken_back": "answer",
  "session.released": "answer",
  "notebook.kept": "answer",
  "help.offered": "answer",
  "unplaced.kept": "answer",
  "line.said": "answer",
  "words.failed": "answer",
  "message.changed": "answer",
  "act.offered": "answer",
  "act.said": "answer",
  "act.unclear": "answer",
  "act.set_aside": "answer",
  "question.answered": "answer",
  "wish.done": "answer",
  "wish.undone": "answer",
  "wish.asked": "answer",
  "reflection.heard": "answer",
  "reflection.put_aside": "answer",
  "reflection.chosen": "answer",
  "digest.asked": "answer",
  "message.redrawn": "answer",
  "promise.made": "fact",
  "session.shared": "fact",
  "session.voided": "fact",
  "session.commented": "fact",
  "session.reviewed": "fact",
  "visit.planned": "fact",
  "visit.moved": "fact",
  "visit.cancelled": "fact",
  "visit.confirmed": "fact",
  "visit.reopened": "fact",
  "visit.missed": "fact",
  "visit.converted": "fact",
  "visit.voided": "fact",
  "visit.closed_day": "fact",
  "visit.open_day": "fact",
  "visit.kept": "fact",
  "reflection.shared": "fact",
  "pair.ended": "fact",
  "pair.begun": "fact",
  "pair.goes_on": "fact",
  "talk.asked": "fact",
  "reminder.due": "fact",
  "person.left": "fact",
  "person.returned": "fact",
  "leave.ended": "fact",
  "commitment.settled": "fact",
  "inquiry.sent": "fact",
  "visit.ahead": "fact",
  "visit.ended": "opener",
  "visits.ended": "opener",
  "reflection.prompt": "opener",
  "commitment.due": "opener",
  "reflection.nudge": "nudge",
  "reflection.rhythm": "nudge",
  "log.late": "nudge",
  "digest.weekly": "digest",
  "safeguarding.self": "safety",
  "safeguarding.risk": "safety",
  "safeguarding.violence": "safety",
  "safeguarding.still": "safety",
  "safeguarding.reminder": "safety",
  "safeguarding.call": "safety",
} as const satisfies Record<NoticeKind, "answer" | "fact" | "opener" | "nudge" | "digest" | "safety">;

/** What is sent at once when its time has come, but is planned for later. */
const LATER: readonly NoticeKind[] = ["session.released", "safeguarding.reminder", "message.redrawn"];

/** Whether a notice answers what its reader has just written. */
export const answersAtOnce = (kind: NoticeKind): boolean => isSentAtOnce(kind) && !LATER.includes(kind);

/** Whether a notice is sent at once, whatever the hour and whatever its reader has set. */
export function isSentAtOnce(kind: NoticeKind): boolean {
  return NOTICE_CLASSES[kind] === "answer" || NOTICE_CLASSES[kind] === "safety";
}
