import type { VisitId } from "#kernel/id.ts";
import { listCommitments } from "#mentoring/commitment/commitment.store.ts";
import type { Notice } from "#mentoring/notice.ts";
import { getPair } from "#mentoring/pair/pair.store.ts";
import { findSessionOfVisit } from "#mentoring/session/session.store.ts";
import { findReplacement, findVisit } from "#mentoring/visit/visit.store.ts";
import { isOpen, type Visit } from "#mentoring/visit/visit.ts";
import { readerOf } from "#slack/render/reader.ts";
import { aheadMessage, endedMessage, lateMessage } from "#slack/render/visit/ahead.message.ts";
import { proposalMessage, visitMessage } from "#slack/render/visit/visit.message.ts";
import type { Composed, Desk } from "#slack/send/composed.ts";

type OfVisit<Kind extends Notice["kind"]> = Extract<Notice, { kind: Kind; visit: string }>;

export async function composeVisit(
  desk: Desk,
  notice: OfVisit<"visit.planned" | "visit.moved" | "visit.cancelled" | "visit.confirmed">,
): Promise<Composed> {
  const visit = await findVisit(desk.tx, notice.visit as VisitId);
  if (!visit) return GONE;
  // Planned and called off before it was said: one line would contradict the next.
  if (notice.kind !== "visit.cancelled" && !isOpen(visit)) return { obsolete: `the visit is ${visit.status}` };
  const pair = await getPair(desk.tx, visit.pairId);
  const instead = notice.kind === "visit.cancelled" ? await findReplacement(desk.tx, visit.id) : undefined;
  if (instead && isOpen(instead))
    return { message: proposalMessage(visit, instead, pair, desk.me.id, readerOf(desk.me)) };
  return { message: visitMessage(notice.kind, visit, pair, desk.me.id, readerOf(desk.me)) };
}

/** The day before: when, with whom, and how many commitments are open; which they are, the form shows. */
export async function composeAhead(desk: Desk, notice: OfVisit<"visit.ahead">): Promise<Composed> {
  const visit = await openVisit(desk, notice.visit);
  if ("obsolete" in visit) return visit;
  const pair = await getPair(desk.tx, visit.pairId);
  const open = (await listCommitments(desk.tx, "open")).filter((made) => made.pairId === pair.id);
  return { message: aheadMessage(visit, pair, open.length, desk.me.id, readerOf(desk.me)) };
}

/** "How did it go?", while nobody has said. */
export async function composeEnded(desk: Desk, notice: OfVisit<"visit.ended">): Promise<Composed> {
  const visit = await openVisit(desk, notice.visit);
  if ("obsolete" in visit) return visit;
  return { message: endedMessage(visit, await getPair(desk.tx, visit.pairId), readerOf(desk.me)) };
}

/** Once, when the notes of a visit are late; without blame. */
export async function composeLate(desk: Desk, notice: OfVisit<"log.late">): Promise<Composed> {
  const visit = await findVisit(desk.tx, notice.visit as VisitId);
  if (!visit || (!isOpen(visit) && visit.status !== "held")) return GONE;
  if (await findSessionOfVisit(desk.tx, visit.id)) return { obsolete: "it is logged" };
  return { message: lateMessage(visit, await getPair(desk.tx, visit.pairId), readerOf(desk.me)) };
}

const GONE = { obsolete: "the visit is not open to its reader any more" } as const;

async function openVisit(desk: Desk, id: string): Promise<Visit | { readonly obsolete: string }> {
  const visit = await findVisit(desk.tx, id as VisitId);
  if (!visit) return GONE;
  return isOpen(visit) ? visit : { obsolete: `the visit is ${visit.status}` };
}
