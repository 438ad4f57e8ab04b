import { firstName } from "#kernel/first-name.ts";
import type { CommitmentId, PairId, SessionRecordId, VisitId } from "#kernel/id.ts";
import type { SaidPhrase } from "#mentoring/delivery/by-word-utterance.ts";
import {
  type DescriptionContext,
  describeAsObsolete,
  describeAsUtterance,
  type NoticeDescription,
  type NoticeOf,
} from "#mentoring/delivery/described.ts";
import { findOpenQuestion } from "#mentoring/delivery/open-question/find-open-questions.ts";
import { findOpenMatter } from "#mentoring/delivery/own-question/find-open-matter.ts";
import { tryParseNotice } from "#mentoring/notice.ts";
import { findMyPairWithEnded, getPair, listMyPairs } from "#mentoring/pair/pair.store.ts";
import { getOtherPerson, isInPair, namePrincipalAmong, type Pair } from "#mentoring/pair/pair.ts";
import { listCoordinatorNames } from "#mentoring/people/coordinator-names.store.ts";
import { toDayAndTime } from "#mentoring/phrase.ts";
import { findSessionRecord } from "#mentoring/session/session.store.ts";
import { findReplacementVisit, findVisit } from "#mentoring/visit/visit.store.ts";
import { findNoticeToMe } from "#outbox/redraw.ts";
import { findNewest } from "./describe-redrawn-visit.ts";

type Notice = NoticeOf<"act.said">;

/** Builds what is said of something that was done, or not done, because its reader answered in words. */
export async function describeSaidByWord(describing: DescriptionContext, notice: Notice): Promise<NoticeDescription> {
  const { says, of } = notice;
  const said = { key: says, values: await valuesOf(describing, notice) };
  const open = await findOpenMatter(describing, "without_visits");
  const commitment = says === "act.stays" && of !== undefined ? { commitment: of as CommitmentId } : {};
  return describeAsUtterance({ kind: "act.said", said, ...commitment, ...(open && { open }) });
}

/** The values of what is said; what it is about may have changed since. */
async function valuesOf(describing: DescriptionContext, { says, of, to }: Notice): Promise<SaidPhrase["values"]> {
  const { tx, me } = describing;
  if (says === "wish.talk.told") return { names: await listCoordinatorNames(tx) };
  if (of === undefined) return {};
  if (says.startsWith("reflection.share.")) return valuesOfPair(await findMyPairWithEnded(tx, of as PairId), me.id);
  if (says === "act.said.unshared") return valuesOfPair(await findMyPairWithEnded(tx, of as PairId), me.id);
  if (
    says.startsWith("act.said.conf") ||
    says.startsWith("act.said.disp") ||
    says === "act.said.corrected" ||
    says.startsWith("session.")
  )
    return valuesOfSession(describing, of as SessionRecordId);
  if (says === "visit.answer.cancelled" || says === "visit.answer.proposed")
    return valuesOfCancelled(describing, of as VisitId);
  const way = to && { way: { key: `visit.way.${to}` as const, values: {} } };
  return { ...(await valuesOfVisit(describing, of as VisitId)), ...way };
}

async function valuesOfVisit({ tx, me }: DescriptionContext, id: VisitId): Promise<SaidPhrase["values"]> {
  const found = await findVisit(tx, id);
  const visit = found && ((await findNewest(tx, found)).to ?? found);
  if (!visit) return {};
  const pair = await getPair(tx, visit.pairId);
  const status = { key: `visit.status.${found.status}` as const, values: {} };
  return { ...toDayAndTime(visit.startsAt, me.zone), ...valuesOfPair(pair, me.id), status };
}

/** A visit that was called off, and when another is proposed in its place. */
async function valuesOfCancelled({ tx, me }: DescriptionContext, id: VisitId): Promise<SaidPhrase["values"]> {
  const [visit, instead] = [await findVisit(tx, id), await findReplacementVisit(tx, id)];
  if (!visit) return {};
  const values = { ...toDayAndTime(visit.startsAt, me.zone), ...valuesOfPair(await getPair(tx, visit.pairId), me.id) };
  if (!instead) return values;
  const { day: next_day, time: next_time } = toDayAndTime(instead.startsAt, me.zone);
  return { ...values, next_day, next_time };
}

async function valuesOfSession({ tx, me }: DescriptionContext, id: SessionRecordId): Promise<SaidPhrase["values"]> {
  const session = await findSessionRecord(tx, id);
  if (!session) return {};
  const pair = await getPair(tx, session.pairId);
  const { day } = toDayAndTime(session.startedAt, pair.principal.zone);
  return { ...valuesOfPair(pair, me.id), principal: namePrincipalAmong(await listMyPairs(tx), pair), day };
}

function valuesOfPair(pair: Pair | undefined, me: Pair["mentor"]["id"]): Readonly<Record<string, string>> {
  if (!pair) return {};
  const other = isInPair(pair, me) ? firstName(getOtherPerson(pair, me).name) : "";
  return { other, mentor: firstName(pair.mentor.name), principal: firstName(pair.principal.name) };
}

/** Builds the question which of several that stand open was answered; those that are not open any more are left out. */
export async function describeUnclear(
  describing: DescriptionContext,
  { says, of }: NoticeOf<"act.unclear">,
): Promise<NoticeDescription> {
  const questions = [];
  for (const id of of) {
    const row = await findNoticeToMe(describing.tx, id);
    const notice = row && tryParseNotice(row);
    const open = notice && (await findOpenQuestion(describing, { id, key: "", notice, at: describing.now }));
    if (open) questions.push(open);
  }
  if (questions.length === 0) return describeAsObsolete("each of them was answered");
  return describeAsUtterance({ kind: "act.unclear", says, questions, me: describing.me.id });
}
