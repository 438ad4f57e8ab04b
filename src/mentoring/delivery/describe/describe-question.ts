import type { VisitId } from "#kernel/id.ts";
import {
  type DescriptionContext,
  describeAsObsolete,
  describeAsUtterance,
  type NoticeDescription,
  type NoticeOf,
} from "#mentoring/delivery/described.ts";
import { getWorkingHours } from "#mentoring/leave/get-working-hours.ts";
import { toIdempotencyKey } from "#mentoring/notice.ts";
import { getPair } from "#mentoring/pair/pair.store.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { getQuestionSettings } from "#mentoring/people/setting.store.ts";
import { listMyReflectionThreadsBeingAsked } from "#mentoring/reflection/asked-thread.ts";
import { listNearbyVisits } from "#mentoring/reflection/nearby-visits.ts";
import { getReflectionThreadExpiryDay } from "#mentoring/reflection/open-thread.ts";
import {
  findMyOpenReflectionThread,
  findReflectionThread,
  findReflectionThreadOfVisit,
} from "#mentoring/reflection/thread.store.ts";
import type { ReflectionThread } from "#mentoring/reflection/thread.ts";
import { findVisit } from "#mentoring/visit/visit.store.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import { wasNoticeSentToMe } from "#outbox/mine.ts";
import { describeQuestionOfThread } from "./describe-redrawn-question.ts";

/**
 * Builds the content of the reflective question after a visit; the question was chosen when the notice was planned. If
 * the pair met several times within a few days, the content is the question which visit to reflect on.
 */
export async function describeQuestionAfterVisit(
  describing: DescriptionContext,
  notice: NoticeOf<"reflection.prompt">,
): Promise<NoticeDescription> {
  const asked = await findVisitToAskAbout(describing, notice.visit);
  if (asked.kind !== "visit") return asked;
  const { tx, me } = describing;
  const { visit, pair, isOpen } = asked;
  const together = isOpen ? [] : await listNearbyVisits(tx, visit, await getWorkingHours(tx, me));
  if (await isAnyOffered(describing, together, visit)) return ANOTHER_IS_OPEN;
  return together.length > 1
    ? describeAsUtterance({ kind: "reflection.which", visits: together, pair })
    : describeQuestion(describing, asked);
}

/**
 * Builds the content of a question about a visit. Either the principal chose this visit among several, or they asked to
 * get its planned question at once.
 */
export async function describeChosenQuestion(
  describing: DescriptionContext,
  notice: NoticeOf<"reflection.chosen">,
): Promise<NoticeDescription> {
  const asked = await findVisitToAskAbout(describing, notice.visit);
  return asked.kind === "visit" ? describeQuestion(describing, asked) : asked;
}

/** Whether the principal was asked which of these visits to reflect on, after another of them, and has not said it. */
async function isAnyOffered({ tx }: DescriptionContext, together: readonly Visit[], { id }: Visit): Promise<boolean> {
  for (const other of together) {
    const key = toIdempotencyKey({ kind: "reflection.prompt", visit: other.id });
    if (other.id !== id && (await wasNoticeSentToMe(tx, key))) return true;
  }
  return false;
}

const ANOTHER_IS_OPEN = { kind: "obsolete", reason: "another question is open" } as const;
const PAIR_ENDED = { kind: "obsolete", reason: "the pair has ended" } as const;

type ToAskAbout =
  | { readonly kind: "visit"; readonly visit: Visit; readonly pair: Pair; readonly isOpen: boolean }
  | Exclude<NoticeDescription, { kind: "say" }>;

/**
 * Loads the visit to ask about, or returns why the question is not sent now. The visit must have taken place, its pair
 * must not have ended, and no question about another visit may be open. If another question is being sent, or it is
 * uncertain whether it was sent, this question waits until that is known. `isOpen`: the question about this visit was
 * already sent and is still open.
 */
async function findVisitToAskAbout({ tx, me }: DescriptionContext, id: VisitId): Promise<ToAskAbout> {
  const visit = await findVisit(tx, id);
  if (visit?.status !== "held") return { kind: "obsolete", reason: "the visit did not take place" };
  const pair = await getPair(tx, visit.pairId);
  if (pair.endedAt) return PAIR_ENDED;
  const other = (await listMyReflectionThreadsBeingAsked(tx, me)).find(({ visitId }) => visitId !== visit.id);
  // The open thread is queried last: if a delivery is recorded between the two queries, its thread is missing from the
  // first result but is open in the second.
  const open = await findMyOpenReflectionThread(tx);
  if (open && open.visitId !== visit.id) return ANOTHER_IS_OPEN;
  return other ? waitFor(other, visit) : { kind: "visit", visit, pair, isOpen: open !== undefined };
}

/**
 * Makes the question wait while another question to the same person is being sent. Two processes that each hold one of
 * the two questions would wait for each other, so the waiting times differ: one question is tried again while the other
 * is not being sent.
 */
function waitFor({ visitId }: ReflectionThread, visit: Visit): ToAskAbout {
  const afterSeconds = visitId && visitId < visit.id ? 10 : 5;
  return { kind: "later", reason: "another question is being sent", afterSeconds, alone: true };
}

async function describeQuestion(
  describing: DescriptionContext,
  { visit }: { readonly visit: Visit },
): Promise<NoticeDescription> {
  const thread = await findReflectionThreadOfVisit(describing.tx, visit.id);
  const isAsked = thread?.status === "planned" || thread?.status === "offered";
  const question = isAsked && (await describeQuestionOfThread(describing, thread));
  return question ? describeAsUtterance(question) : describeAsObsolete("there is nothing to ask");
}

/**
 * Builds the content of the reminder of an unanswered question. The reminder is obsolete once the question is answered,
 * declined or expired.
 */
export async function describeQuestionReminder(
  { tx, me, now }: DescriptionContext,
  notice: NoticeOf<"reflection.nudge">,
): Promise<NoticeDescription> {
  const thread = await findReflectionThread(tx, notice.thread);
  const visit = thread?.visitId && (await findVisit(tx, thread.visitId));
  if (thread?.status !== "offered" || !visit) return describeAsObsolete("it was answered, declined or is over");
  const pair = await getPair(tx, visit.pairId);
  if (pair.endedAt) return PAIR_ENDED;
  const lastDay = getReflectionThreadExpiryDay(thread, await getWorkingHours(tx, me), now);
  return describeAsUtterance({ kind: "reflection.nudge", thread, visit, pair, lastDay });
}

/**
 * Builds the content of the question "How often do you want to be asked?". The notice is obsolete if the person has
 * answered that question or changed the setting since.
 */
export async function describeFrequencyQuestion(
  { tx }: DescriptionContext,
  notice: NoticeOf<"reflection.rhythm">,
): Promise<NoticeDescription> {
  const { offeredAt } = (await findReflectionThread(tx, notice.thread)) ?? {};
  const { rhythmChosenAt } = await getQuestionSettings(tx);
  if (!offeredAt || (rhythmChosenAt && Temporal.Instant.compare(rhythmChosenAt, offeredAt) > 0))
    return describeAsObsolete("they have chosen meanwhile");
  return describeAsUtterance({ kind: "reflection.rhythm" });
}
