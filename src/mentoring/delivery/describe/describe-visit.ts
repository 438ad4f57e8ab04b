import type { VisitId } from "#kernel/id.ts";
import {
  type DescriptionContext,
  describeAsObsolete,
  describeAsUtterance,
  type NoticeDescription,
  type NoticeOf,
} from "#mentoring/delivery/described.ts";
import { getPair } from "#mentoring/pair/pair.store.ts";
import { findSessionRecordOfVisit } from "#mentoring/session/session.store.ts";
import { TAKE_BACK_WINDOW } from "#mentoring/session/session.ts";
import { findReplacementVisit, findVisit } from "#mentoring/visit/visit.store.ts";
import { isVisitOpen, type Visit } from "#mentoring/visit/visit.ts";
import { countCommitments } from "./count-commitments.ts";
import { isVisitNews, type VisitNews } from "./visit-news.ts";

export async function describeVisitChange(
  { tx, me }: DescriptionContext,
  notice: NoticeOf<VisitNews>,
): Promise<NoticeDescription> {
  const found = await findVisitOfActivePair(tx, notice.visit);
  if (!found) return GONE;
  const { visit, pair } = found;
  if (!(await isVisitNews(tx, notice.kind, visit))) return closed(visit);
  const instead = notice.kind === "visit.cancelled" ? await findReplacementVisit(tx, visit.id) : undefined;
  if (instead && isVisitOpen(instead))
    return describeAsUtterance({ kind: "visit.proposed", visit, instead, pair, me: me.id });
  return describeAsUtterance({ kind: notice.kind, visit, pair, me: me.id });
}

/**
 * Builds the content of the reminder on the working day before a visit. Of the commitments without an outcome it
 * contains only the number; their texts are shown in a modal.
 */
export async function describeVisitReminder(
  { tx, me }: DescriptionContext,
  notice: NoticeOf<"visit.ahead">,
): Promise<NoticeDescription> {
  const found = await findVisitOfActivePair(tx, notice.visit);
  if (!found) return GONE;
  const { visit, pair } = found;
  if (!isVisitOpen(visit)) return closed(visit);
  const wait = await waitWhileTakeable(tx, visit);
  if (wait) return wait;
  return describeAsUtterance({ kind: "visit.ahead", visit, pair, me: me.id, ...(await countCommitments(tx, pair)) });
}

/**
 * Builds the content of the question "How did it go?". The question is obsolete once the visit was logged, moved or
 * cancelled.
 */
export async function describeHowItWentQuestion(
  { tx }: DescriptionContext,
  notice: NoticeOf<"visit.ended">,
): Promise<NoticeDescription> {
  const found = await findVisitOfActivePair(tx, notice.visit);
  if (!found) return GONE;
  if (!isVisitOpen(found.visit)) return closed(found.visit);
  return (await waitWhileTakeable(tx, found.visit)) ?? describeAsUtterance({ kind: "visit.ended", ...found });
}

/** Builds the content of the one reminder to the mentor that a visit has no session record yet. */
export async function describeMissingNotesReminder(
  { tx }: DescriptionContext,
  notice: NoticeOf<"log.late">,
): Promise<NoticeDescription> {
  const found = await findVisitOfActivePair(tx, notice.visit);
  if (!found || (!isVisitOpen(found.visit) && found.visit.status !== "held")) return GONE;
  const wait = await waitWhileTakeable(tx, found.visit);
  if (wait) return wait;
  if (await isLogged(tx, found.visit.id)) return describeAsObsolete("it is logged");
  return describeAsUtterance({ kind: "log.late", ...found });
}

/** Finds a visit with its pair; undefined if the pair has ended, or if RLS hides the visit. */
async function findVisitOfActivePair(tx: DescriptionContext["tx"], id: VisitId) {
  const visit = await findVisit(tx, id);
  const pair = visit && (await getPair(tx, visit.pairId));
  return visit && pair && !pair.endedAt ? { visit, pair } : undefined;
}

/**
 * Postpones a notice to the author of the visit's session record while they can still take that record back. It is then
 * sent if they did, and obsolete if they did not.
 */
async function waitWhileTakeable(tx: DescriptionContext["tx"], { id }: Visit): Promise<NoticeDescription | undefined> {
  const session = await findSessionRecordOfVisit(tx, id);
  return session && !session.releasedAt
    ? {
        kind: "later",
        reason: "the record of the visit can be taken back",
        afterSeconds: TAKE_BACK_WINDOW.seconds,
        alone: true,
      }
    : undefined;
}

const GONE = describeAsObsolete("the visit is not open to its reader any more, or its pair has ended");
const closed = ({ status }: Visit) => describeAsObsolete(`the visit is ${status}, and that is no news`);
const isLogged = async (tx: DescriptionContext["tx"], id: VisitId) =>
  (await findSessionRecordOfVisit(tx, id)) !== undefined;
