import type { CommitmentId, ReflectionId, SessionRecordId, VisitId } from "#kernel/id.ts";
import { findCommitment } from "#mentoring/commitment/commitment.store.ts";
import {
  type DescriptionContext,
  describeAsUtterance,
  type NoticeDescription,
  type NoticeOf,
} from "#mentoring/delivery/described.ts";
import type { Offer } from "#mentoring/delivery/offer.ts";
import { listMyPairs } from "#mentoring/pair/pair.store.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { findMyReflection } from "#mentoring/reflection/reflection.store.ts";
import type { Reflection } from "#mentoring/reflection/reflection.ts";
import { describeCorrection } from "#mentoring/session/saved-correction.ts";
import { findSessionRecord } from "#mentoring/session/session.store.ts";
import { versionOf } from "#mentoring/session/session.ts";
import { getSessionFields } from "#mentoring/session/session-fields.ts";
import { findSessionRecordWithTexts } from "#mentoring/session/session-notes.store.ts";
import { findVisit } from "#mentoring/visit/visit.store.ts";
import { isVisitOpen, type Visit } from "#mentoring/visit/visit.ts";

type Notice = NoticeOf<"act.offered">;

/** Builds the content of the reply to a wish: what may be meant, as it stands now. */
export async function describeOffer(describing: DescriptionContext, notice: Notice): Promise<NoticeDescription> {
  const { tx, me } = describing;
  const offer = await gatherOffer(describing, notice);
  const named = notice.pair && (await listMyPairs(tx)).find(({ id }) => id === notice.pair);
  const about = { me: me.id, roles: me.roles, ...(named && { named }), ...(notice.again && { again: notice.again }) };
  return describeAsUtterance({ kind: "act.offered", ...offer, ...about });
}

/** Gathers what is offered, as it stands now: a visit that was moved or called off since is offered no more. */
export async function gatherOffer({ tx }: Pick<DescriptionContext, "tx">, notice: Notice): Promise<Offer> {
  const { act, of: ids, to } = notice;
  const pairs = await listMyPairs(tx);
  if (act === "correct") return toCorrection(tx, notice, pairs);
  const load = async <Id extends string, Found>(find: (id: Id) => Promise<Found | undefined>) =>
    (await Promise.all(ids.map((id) => find(id as Id)))).filter((found) => found !== undefined);
  const visits = async () => {
    const found = await load<VisitId, Awaited<ReturnType<typeof findVisit>>>((id) => findVisit(tx, id));
    return withPairs(found.filter(isVisitOpen), pairs).map(({ subject: visit, pair }) => ({ visit, pair }));
  };
  switch (act) {
    case "move":
      return { act, ...toMove(notice, await visits(), await findThere(tx, notice, pairs)) };
    case "cancel":
      return { act, ...(notice.reason && { reason: notice.reason }), of: await visits() };
    case "agree":
    case "miss":
    case "void":
      return { act, of: await visits() };
    case "convert":
      return { act, to: to ?? "phone", of: await visits() };
    case "confirmed":
    case "disputed":
    case "take_back":
    case "amend":
    case "withdraw": {
      const found = withPairs(await load((id: SessionRecordId) => findSessionRecord(tx, id)), pairs);
      return { act, of: found.map(({ subject: session, pair }) => ({ session, pair })) };
    }
    case "unshare": {
      const found = await load((id: ReflectionId) => findMyReflection(tx, id));
      return { act, of: found.flatMap((reflection) => withEachMentor(reflection, pairs)) };
    }
    case "done":
    case "dropped": {
      const found = withPairs(await load((id: CommitmentId) => findCommitment(tx, id)), pairs);
      return { act, of: found.map(({ subject: commitment, pair }) => ({ commitment, pair })) };
    }
  }
}

/** The record that is put right, with what it would say then. */
async function toCorrection(tx: DescriptionContext["tx"], notice: Notice, pairs: readonly Pair[]): Promise<Offer> {
  const { on, at, minutes, to, from, into, sentence } = notice;
  const put = { on, at, minutes, to, from, into, sentence };
  const notes = await findSessionRecordWithTexts(tx, notice.of[0] as SessionRecordId);
  const pair = pairs.find(({ id }) => id === notes?.session.pairId);
  const would = notes && pair && describeCorrection(getSessionFields(notes), pair.principal.zone, put);
  if (!notes || !pair || !would || notes.session.voidedAt) return { act: "correct", put, version: "", of: [] };
  return { act: "correct", put, version: versionOf(notes.session), of: [{ session: notes.session, pair, would }] };
}

type Planned = { readonly visit: Visit; readonly pair: Pair };

/** With where each of the visits would be: what was not said of it stays as it is. */
function toMove({ on, at, same }: Notice, visits: readonly Planned[], there: Planned | undefined) {
  const said = {
    ...(on !== undefined && { on: Temporal.PlainDate.from(on) }),
    ...(at !== undefined && { at: Temporal.PlainTime.from(at) }),
  };
  const of = visits.map(({ visit, pair }) => {
    const was = visit.startsAt.toZonedDateTimeISO(pair.principal.zone);
    return { visit, pair, to: same ? { on: was.toPlainDate(), at: was.toPlainTime(), ...said } : said };
  });
  return { ...said, of, ...(there && { there }) };
}

async function findThere(tx: DescriptionContext["tx"], { there }: Notice, pairs: readonly Pair[]) {
  const visit = there && (await findVisit(tx, there));
  const pair = visit && isVisitOpen(visit) ? pairs.find(({ id }) => id === visit.pairId) : undefined;
  return visit && pair && { visit, pair };
}

/** An answer with each of the pairs with whose mentor it is shared. */
function withEachMentor(reflection: Reflection, pairs: readonly Pair[]) {
  return pairs.filter(({ id }) => reflection.sharedWith.includes(id)).map((pair) => ({ reflection, pair }));
}

function withPairs<Subject extends { readonly pairId: Pair["id"] }>(found: readonly Subject[], pairs: readonly Pair[]) {
  return found.flatMap((subject) => {
    const pair = pairs.find(({ id }) => id === subject.pairId);
    return pair ? [{ subject, pair }] : [];
  });
}
