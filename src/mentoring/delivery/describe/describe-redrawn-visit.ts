import type { VisitOutcome } from "#kernel/contact-codes.ts";
import type { VisitId } from "#kernel/id.ts";
import type { DescriptionContext, NoticeOf } from "#mentoring/delivery/described.ts";
import type { UtteranceOf } from "#mentoring/delivery/utterance.ts";
import { getPair } from "#mentoring/pair/pair.store.ts";
import { listUnfinishedLoggingDialogues } from "#mentoring/session/dialogue.store.ts";
import { findSessionRecordOfVisit } from "#mentoring/session/session.store.ts";
import { findReplacementVisit, findVisit } from "#mentoring/visit/visit.store.ts";
import { isVisitOpen, type Visit } from "#mentoring/visit/visit.ts";
import { countCommitments } from "./count-commitments.ts";

type VisitNews = "visit.planned" | "visit.moved";
type AboutVisit = UtteranceOf<VisitNews | "visit.cancelled" | "visit.confirmed" | "visit.proposed">;

/** Builds again the news of a visit as it stands: agreed, moved, called off or held since. */
export async function describeVisitNewsAgain(
  { tx, me }: DescriptionContext,
  { kind, visit: id }: NoticeOf<VisitNews>,
): Promise<UtteranceOf<VisitNews | "visit.cancelled" | "visit.confirmed"> | undefined> {
  const visit = await findVisit(tx, id);
  if (!visit) return undefined;
  return { kind, visit, pair: await getPair(tx, visit.pairId), me: me.id, ...(await findNewest(tx, visit)) };
}

/** Builds again the reminder of a visit, which may be moved, called off or held since. */
export async function describeVisitReminderAgain(
  { tx, me }: DescriptionContext,
  { visit: id }: NoticeOf<"visit.ahead">,
): Promise<UtteranceOf<"visit.ahead"> | undefined> {
  const visit = await findVisit(tx, id);
  if (!visit) return undefined;
  const pair = await getPair(tx, visit.pairId);
  const about = { visit, pair, me: me.id, ...(await countCommitments(tx, pair)) };
  return { kind: "visit.ahead", ...about, ...(await findNewest(tx, visit)) };
}

/** Builds again the message by which a visit came: it was planned, moved, or proposed instead of another. */
export async function describeVisitAgain(
  describing: DescriptionContext,
  { id, movedFrom }: Visit,
): Promise<AboutVisit | undefined> {
  const from = movedFrom && (await findVisit(describing.tx, movedFrom));
  return from?.status === "cancelled"
    ? describeVisitProposalAgain(describing, { kind: "visit.cancelled", visit: from.id })
    : describeVisitNewsAgain(describing, { kind: from ? "visit.moved" : "visit.planned", visit: id });
}

/** Builds again the proposal of another day for a visit that was called off. */
export async function describeVisitProposalAgain(
  { tx, me }: DescriptionContext,
  { visit: id }: NoticeOf<"visit.cancelled">,
): Promise<UtteranceOf<"visit.proposed"> | undefined> {
  const [visit, instead] = [await findVisit(tx, id), await findReplacementVisit(tx, id)];
  if (visit?.status !== "cancelled" || !instead) return undefined;
  const pair = await getPair(tx, visit.pairId);
  return { kind: "visit.proposed", visit, instead, pair, me: me.id, ...(await findNewest(tx, instead)) };
}

/**
 * Builds again the question how a visit went, or the offer to log it: what was said of it, and whether it is logged. What
 * was said can be taken back, and then the question stands again.
 */
export async function describeVisitToLogAgain(
  { tx }: DescriptionContext,
  { kind, visit: id }: NoticeOf<"visit.ended" | "log.late">,
): Promise<UtteranceOf<"visit.ended" | "log.late"> | undefined> {
  const visit = await findVisit(tx, id);
  if (!visit) return undefined;
  const asked = { kind, visit, pair: await getPair(tx, visit.pairId) };
  const session = await findSessionRecordOfVisit(tx, id);
  if (isVisitOpen(visit) || (kind === "log.late" && visit.status === "held" && !session)) return asked;
  const outcome = session?.outcome ?? (await findOutcomeInDraft(tx, id));
  const became = { isLogged: session !== undefined, ...(outcome && { outcome }) };
  return { ...asked, became, ...(await findNewest(tx, visit)) };
}

/** What the mentor said of a visit whose record is not saved yet. */
async function findOutcomeInDraft(tx: DescriptionContext["tx"], id: VisitId): Promise<VisitOutcome | undefined> {
  const drafts = await listUnfinishedLoggingDialogues(tx);
  return drafts.find(({ state: { draft } }) => draft.visitId === id)?.state.draft.outcome?.value;
}

/** The visit to which this one was moved in the end, if it was moved. */
export async function findNewest(tx: DescriptionContext["tx"], visit: Visit): Promise<{ readonly to?: Visit }> {
  let newest = visit;
  while (newest.status === "rescheduled") {
    const next = await findReplacementVisit(tx, newest.id);
    if (!next) break;
    newest = next;
  }
  return newest === visit ? {} : { to: newest };
}
