import type { PersonTx } from "#db/as.ts";
import type { NoticeKind } from "#mentoring/notice.ts";
import { findVisit } from "#mentoring/visit/visit.store.ts";
import { isVisitOpen, type Visit } from "#mentoring/visit/visit.ts";
import type { VisitEvent } from "#mentoring/visit/visit-event.ts";
import { listVisitEvents } from "#mentoring/visit/visit-history.store.ts";
import { listMyToldNotices, type ToldNotice } from "#outbox/mine.ts";

export type VisitNews =
  | "visit.planned"
  | "visit.moved"
  | "visit.confirmed"
  | "visit.cancelled"
  | "visit.reopened"
  | "visit.missed"
  | "visit.converted"
  | "visit.voided";

const ANNOUNCES: readonly string[] = ["visit.planned", "visit.moved"] satisfies NoticeKind[];
const SAYS_IT_IS_OFF: readonly string[] = ["visit.cancelled", "visit.missed", "visit.voided"] satisfies NoticeKind[];
const PUTS_IT_OFF: readonly VisitEvent["what"][] = ["cancel", "miss", "void"];
const SAYS_IT_IS_ON: readonly string[] = [...ANNOUNCES, "visit.reopened"];

/**
 * Whether it is still as the news says, and news to the reader: what was changed and changed back before they heard of it
 * is not. What they did themself they know.
 */
export async function isVisitNews(tx: PersonTx, kind: VisitNews, visit: Visit): Promise<boolean> {
  const told = await listMyToldNotices(tx, [aboutVisit(visit), `${aboutVisit(visit)}:way`]);
  switch (kind) {
    case "visit.planned":
    case "visit.confirmed":
      return isVisitOpen(visit);
    case "visit.moved":
      return isVisitOpen(visit) && isMoved(visit, await findLastKnownVisit(tx, visit));
    case "visit.cancelled":
      return visit.status === "cancelled" && isKnown(told) && !isKnownToBeOff(told);
    case "visit.voided":
      return visit.status === "voided" && isKnown(told) && !isKnownToBeOff(told);
    case "visit.missed":
      return visit.status === "no_show" && isKnown(told);
    case "visit.reopened":
      return isVisitOpen(visit) && (isKnownToBeOff(told) || (await wasOffByMe(tx, visit)));
    case "visit.converted":
      return isVisitOpen(visit) && isKnown(told) && (visit.convertedFrom !== undefined || isToldOfWay(told));
  }
}

/** They know of a visit unless its announcement was withdrawn before it was said. */
function isKnown(told: readonly ToldNotice[]): boolean {
  const announced = told.filter(({ kind }) => ANNOUNCES.includes(kind));
  return announced.length === 0 || announced.some(({ said }) => said);
}

/** Whether the last that they heard of a visit is that it will not or did not take place. */
function isKnownToBeOff(told: readonly ToldNotice[]): boolean {
  const last = told.findLast(({ kind, said }) => said && [...SAYS_IT_IS_OFF, ...SAYS_IT_IS_ON].includes(kind));
  return last !== undefined && SAYS_IT_IS_OFF.includes(last.kind);
}

/** Whether the reader said themself that it will not or did not take place: what was taken back by somebody else. */
async function wasOffByMe(tx: PersonTx, visit: Visit): Promise<boolean> {
  const events = await listVisitEvents(tx, visit);
  return events.findLast(({ what }) => PUTS_IT_OFF.includes(what))?.by?.id === tx.personId;
}

const isToldOfWay = (told: readonly ToldNotice[]) => told.some(({ kind, said }) => said && kind === "visit.converted");

function isMoved(visit: Visit, known: Visit | undefined): boolean {
  if (!known) return true;
  const isSameTime = Temporal.Instant.compare(visit.startsAt, known.startsAt) === 0;
  return !isSameTime || visit.minutes !== known.minutes || visit.modality !== known.modality;
}

/** Finds the latest of the visits from which this one was moved that the reader has heard of. */
async function findLastKnownVisit(tx: PersonTx, { movedFrom }: Visit): Promise<Visit | undefined> {
  const before = movedFrom && (await findVisit(tx, movedFrom));
  if (!before) return undefined;
  return isKnown(await listMyToldNotices(tx, [aboutVisit(before)])) ? before : findLastKnownVisit(tx, before);
}

const aboutVisit = ({ id }: Visit) => `visit:${id}`;
