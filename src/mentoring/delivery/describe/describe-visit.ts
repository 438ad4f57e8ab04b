import type { VisitId } from "#kernel/id.ts";
import { listCommitments } from "#mentoring/commitment/commitment.store.ts";
import { type Described, type Describing, type NoticeOf, obsolete, say } from "#mentoring/delivery/described.ts";
import { getPair } from "#mentoring/pair/pair.store.ts";
import { findSessionOfVisit } from "#mentoring/session/session.store.ts";
import { findReplacement, findVisit } from "#mentoring/visit/visit.store.ts";
import { isOpen, type Visit } from "#mentoring/visit/visit.ts";

type VisitNews = "visit.planned" | "visit.moved" | "visit.cancelled" | "visit.confirmed";

export async function describeVisit({ tx, me }: Describing, notice: NoticeOf<VisitNews>): Promise<Described> {
  const visit = await findVisit(tx, notice.visit);
  if (!visit) return GONE;
  // The visit was cancelled before its planning was announced: the two lines would contradict each other.
  if (notice.kind !== "visit.cancelled" && !isOpen(visit)) return closed(visit);
  const pair = await getPair(tx, visit.pairId);
  const instead = notice.kind === "visit.cancelled" ? await findReplacement(tx, visit.id) : undefined;
  if (instead && isOpen(instead)) return say({ kind: "visit.proposed", visit, instead, pair, me: me.id });
  return say({ kind: notice.kind, visit, pair, me: me.id });
}

/** Reminds of tomorrow's visit, with the number of open commitments; only the form shows them. */
export async function describeAhead({ tx, me }: Describing, notice: NoticeOf<"visit.ahead">): Promise<Described> {
  const visit = await findVisit(tx, notice.visit);
  if (!visit) return GONE;
  if (!isOpen(visit)) return closed(visit);
  const pair = await getPair(tx, visit.pairId);
  const open = (await listCommitments(tx, "open")).filter((made) => made.pairId === pair.id);
  return say({ kind: "visit.ahead", visit, pair, openCommitments: open.length, me: me.id });
}

/** Asks "How did it go?", if nobody has reported it. */
export async function describeEnded({ tx }: Describing, notice: NoticeOf<"visit.ended">): Promise<Described> {
  const visit = await findVisit(tx, notice.visit);
  if (!visit) return GONE;
  if (!isOpen(visit)) return closed(visit);
  return say({ kind: "visit.ended", visit, pair: await getPair(tx, visit.pairId) });
}

/** Reminds once of missing notes. */
export async function describeLate({ tx }: Describing, notice: NoticeOf<"log.late">): Promise<Described> {
  const visit = await findVisit(tx, notice.visit);
  if (!visit || (!isOpen(visit) && visit.status !== "held")) return GONE;
  if (await isLogged(tx, visit.id)) return obsolete("it is logged");
  return say({ kind: "log.late", visit, pair: await getPair(tx, visit.pairId) });
}

const GONE = obsolete("the visit is not open to its reader any more");
const closed = ({ status }: Visit) => obsolete(`the visit is ${status}`);
const isLogged = async (tx: Describing["tx"], id: VisitId) => (await findSessionOfVisit(tx, id)) !== undefined;
