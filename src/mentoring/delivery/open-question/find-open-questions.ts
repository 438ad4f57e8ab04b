import { findCommitment } from "#mentoring/commitment/commitment.store.ts";
import { isOwnCommitment } from "#mentoring/commitment/commitment.ts";
import { findQuestionConsent } from "#mentoring/consent/consent.store.ts";
import type { Said } from "#mentoring/conversation/open/said-lately.ts";
import { describeQuestionAfterVisit } from "#mentoring/delivery/describe/describe-question.ts";
import { describeHeardAnswerAgain } from "#mentoring/delivery/describe/describe-redrawn-question.ts";
import { describeVisitsEndedAgain } from "#mentoring/delivery/describe/describe-visits-ended.ts";
import type { DescriptionContext, NoticeOf } from "#mentoring/delivery/described.ts";
import type { NoticeKind } from "#mentoring/notice.ts";
import { getPair, listMyPairs } from "#mentoring/pair/pair.store.ts";
import { hasRole } from "#mentoring/people/person.ts";
import { findMyReflection } from "#mentoring/reflection/reflection.store.ts";
import { listUnfinishedDrafts } from "#mentoring/session/unfinished-draft.ts";
import type { OpenQuestion } from "./open-question.ts";
import { findOffer } from "./question-of-offer.ts";
import {
  type Found,
  findClosedDay,
  findHowItWent,
  findLateLog,
  findOpenDay,
  findProposal,
  findProposalInstead,
  toChoice,
} from "./question-of-visit.ts";
import { findAskedWish, findUnplaced } from "./question-of-wish.ts";

type Find<Kind extends NoticeKind> = (at: DescriptionContext, notice: NoticeOf<Kind>) => Promise<Found | undefined>;

/** What each kind of notice asks, as long as it is not answered; what is not here asks nothing. */
const FINDERS: { readonly [Kind in NoticeKind]?: Find<Kind> } = {
  "promise.made": findPromise,
  "visit.planned": findProposal,
  "visit.moved": findProposal,
  "visit.cancelled": findProposalInstead,
  "visit.ended": findHowItWent,
  "visits.ended": findHowTheyWent,
  "log.late": findLateLog,
  "visit.closed_day": findClosedDay,
  "visit.open_day": findOpenDay,
  "commitment.due": findDueCommitment,
  "act.offered": findOffer,
  "wish.asked": findAskedWish,
  "unplaced.kept": findUnplaced,
  "reflection.heard": findHeardAnswer,
  "reflection.prompt": findWhichVisit,
  "session.drafts": findDrafts,
};

/** Finds the question that a notice asked, if it is not answered yet. */
export async function findOpenQuestion(at: DescriptionContext, said: Said): Promise<OpenQuestion | undefined> {
  const find = FINDERS[said.notice.kind] as Find<NoticeKind> | undefined;
  const found = await find?.(at, said.notice);
  return found && { ...found, said };
}

async function findPromise({ tx, me }: DescriptionContext): Promise<Found | undefined> {
  const { answer } = await findQuestionConsent(tx, me.id);
  const isAsked = hasRole(me, "principal") || hasRole(me, "mentor");
  if (answer !== "none" || !isAsked) return undefined;
  return {
    matter: { what: "promise", roles: me.roles },
    choices: [{ press: { action: "promise.accept", payload: {} } }],
    no: { action: "promise.decline", payload: {} },
    needsYes: true,
  };
}

async function findHowTheyWent(at: DescriptionContext, notice: NoticeOf<"visits.ended">): Promise<Found | undefined> {
  const { visits } = await describeVisitsEndedAgain(at, notice);
  const open = visits.filter(({ became, pair }) => !became && !pair.endedAt);
  const [first, ...more] = open;
  if (!first) return undefined;
  if (more.length === 0) return findHowItWent(at, { visit: first.visit.id });
  const choices = open.map(({ visit, pair }) => {
    const payload = { visit: visit.id, outcome: "held_as_planned" };
    return toChoice(visit, pair, at.me.id, { action: "visit.went", payload });
  });
  return { matter: { what: "went", visits: open }, choices };
}

async function findDueCommitment(
  { tx, me }: DescriptionContext,
  { commitment: id }: NoticeOf<"commitment.due">,
): Promise<Found | undefined> {
  const commitment = await findCommitment(tx, id);
  const pair = commitment && (await getPair(tx, commitment.pairId));
  if (!pair || commitment.status !== "open" || !isOwnCommitment(commitment, pair, me.id)) return undefined;
  const press = { action: "commitment.settle", payload: { commitment: id, as: "done" } };
  return { matter: { what: "commitment", commitment, pair }, choices: [{ press, pairId: pair.id }], no: "stays" };
}

/** Whether an answer is shared, which only words that say so decide. */
async function findHeardAnswer(
  at: DescriptionContext,
  notice: NoticeOf<"reflection.heard">,
): Promise<Found | undefined> {
  const reflection = await findMyReflection(at.tx, notice.reflection);
  if (!reflection || notice.tone === "careful" || (await describeHeardAnswerAgain(at, notice))) return undefined;
  const press = { action: "reflection.share", payload: { thread: reflection.threadId } };
  return { matter: { what: "reply" }, choices: [{ press }], isEither: true };
}

/** Which of several visits a principal wishes to reflect on. */
async function findWhichVisit(
  at: DescriptionContext,
  notice: NoticeOf<"reflection.prompt">,
): Promise<Found | undefined> {
  const described = await describeQuestionAfterVisit(at, notice);
  if (described.kind !== "say" || described.utterance.kind !== "reflection.which") return undefined;
  const { visits, pair } = described.utterance;
  const choices = visits.map((visit) =>
    toChoice(visit, pair, at.me.id, { action: "reflection.choose", payload: { visit: visit.id } }),
  );
  return { matter: { what: "reply" }, choices, no: "set_aside" };
}

/** Which of the unfinished drafts is opened. */
async function findDrafts({ tx, me }: DescriptionContext): Promise<Found | undefined> {
  const [drafts, pairs] = await Promise.all([listUnfinishedDrafts(tx), listMyPairs(tx)]);
  const choices = drafts.map(({ dialogue, pairId, on }) => {
    const pair = pairs.find(({ id }) => id === pairId);
    const about = pair && { pairId: pair.id, other: pair.mentor.id === me.id ? pair.principal.id : pair.mentor.id };
    return { press: { action: "session.resume", payload: { dialogue } }, ...about, ...(on && { on }) };
  });
  return choices.length > 0 ? { matter: { what: "reply" }, choices, no: "set_aside" } : undefined;
}
