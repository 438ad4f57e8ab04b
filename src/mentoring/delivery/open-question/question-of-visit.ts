import { describeClosedDayAgain, describeOpenDayAgain } from "#mentoring/delivery/describe/describe-closed-day.ts";
import { describeVisitToLogAgain } from "#mentoring/delivery/describe/describe-redrawn-visit.ts";
import type { DescriptionContext, NoticeOf } from "#mentoring/delivery/described.ts";
import { getOtherPerson, type Pair } from "#mentoring/pair/pair.ts";
import { findMyPair } from "#mentoring/visit/plan-visit.ts";
import { findReplacementVisit, findVisit } from "#mentoring/visit/visit.store.ts";
import { isVisitOpen, type Visit } from "#mentoring/visit/visit.ts";
import type { Choice, OpenQuestion, Press } from "./open-question.ts";

/** A question without what was said, which whoever looks for it adds. */
export type Found = Omit<OpenQuestion, "said">;

/** A visit that the other person proposed, or moved, and that waits for an answer. */
export async function findProposal(
  at: DescriptionContext,
  { visit: id }: Pick<NoticeOf<"visit.planned" | "visit.moved">, "visit">,
): Promise<Found | undefined> {
  return toProposal(at, await findVisit(at.tx, id));
}

/** A visit that was called off, and another day proposed instead. */
export async function findProposalInstead(
  at: DescriptionContext,
  { visit: id }: NoticeOf<"visit.cancelled">,
): Promise<Found | undefined> {
  return toProposal(at, await findReplacementVisit(at.tx, id));
}

async function toProposal({ tx, me }: DescriptionContext, visit: Visit | undefined): Promise<Found | undefined> {
  if (visit?.status !== "planned" || visit.plannedBy === me.id) return undefined;
  const pair = await findMyPair(tx, visit.pairId);
  if (!pair) return undefined;
  const confirm = { action: "visit.confirm", payload: { visit: visit.id } };
  return {
    matter: { what: "proposal", visits: [{ visit, pair }] },
    choices: [toChoice(visit, pair, me.id, confirm)],
    no: "another_day",
  };
}

/** How a visit went. */
export async function findHowItWent(
  at: DescriptionContext,
  { visit: id }: Pick<NoticeOf<"visit.ended">, "visit">,
): Promise<Found | undefined> {
  const asked = await describeVisitToLogAgain(at, { kind: "visit.ended", visit: id });
  if (!asked || asked.became || asked.pair.endedAt) return undefined;
  const { visit, pair } = asked;
  const went = (outcome: string) => ({ action: "visit.went", payload: { visit: visit.id, outcome } });
  return {
    matter: { what: "went", visits: [{ visit, pair }] },
    choices: [toChoice(visit, pair, at.me.id, went("held_as_planned"))],
    no: went("not_held"),
  };
}

/** The offer to log a visit of which no notes are there yet; a no says nothing of the visit. */
export async function findLateLog(
  at: DescriptionContext,
  { visit: id }: NoticeOf<"log.late">,
): Promise<Found | undefined> {
  const asked = await describeVisitToLogAgain(at, { kind: "log.late", visit: id });
  if (!asked || asked.became || asked.pair.endedAt) return undefined;
  const { visit, pair } = asked;
  const hold = { action: "visit.hold", payload: { visit: visit.id } };
  return { matter: { what: "late", visits: [{ visit, pair }] }, choices: [toChoice(visit, pair, at.me.id, hold)] };
}

/** Whether a visit takes place although its day has become one without school. */
export async function findClosedDay(
  at: DescriptionContext,
  notice: NoticeOf<"visit.closed_day">,
): Promise<Found | undefined> {
  const news = await describeClosedDayAgain(at, notice);
  if (!news || !isVisitOpen(news.visit) || news.isKept || news.isOpenAgain) return undefined;
  const { visit, pair } = news;
  const keep = { action: "visit.keep", payload: { visit: visit.id } };
  const choices = [toChoice(visit, pair, at.me.id, keep)];
  return { matter: { what: "closed_day", visits: [{ visit, pair }] }, choices, no: "another_day" };
}

/** Whether a visit is put on again, because there is school on its day after all. */
export async function findOpenDay(
  at: DescriptionContext,
  notice: NoticeOf<"visit.open_day">,
): Promise<Found | undefined> {
  const news = await describeOpenDayAgain(at, notice);
  if (!news?.isOff || news.isClosedAgain || news.pair.endedAt) return undefined;
  const { visit, pair } = news;
  const putOn = { action: "visit.reopen", payload: { visit: visit.id } };
  return {
    matter: { what: "open_day", visits: [{ visit, pair }] },
    choices: [toChoice(visit, pair, at.me.id, putOn)],
    no: "set_aside",
  };
}

export function toChoice(visit: Visit, pair: Pair, me: Pair["mentor"]["id"], press: Press | undefined): Choice {
  const starts = visit.startsAt.toZonedDateTimeISO(pair.principal.zone);
  const when = { on: starts.toPlainDate(), at: starts.toPlainTime() };
  return { ...(press && { press }), id: visit.id, pairId: pair.id, other: getOtherPerson(pair, me).id, ...when };
}
