import type { PersonTx } from "#db/as.ts";
import type { ContactModality } from "#kernel/contact-codes.ts";
import type { VisitChangeId, VisitId } from "#kernel/id.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { type Notice, type NoticeTiming, notify } from "#mentoring/notice.ts";
import { getOtherPeople, getOtherPerson, type Pair } from "#mentoring/pair/pair.ts";
import { planPairAgain } from "#mentoring/pair/plan-pair-again.ts";
import { signInPair } from "#mentoring/pair/sign-in-pair.ts";
import { withdrawNotices } from "#outbox/withdraw.ts";
import type { OpenVisit } from "./change-visit.ts";
import { decideVisitActForMe, type VisitActOutcome } from "./decide-for-me.ts";
import { getVisitNewsTiming } from "./news-timing.ts";
import { redrawVisitMessages } from "./redraw-visit-messages.ts";
import {
  type MissingPerson,
  markVisitConverted,
  markVisitMissed,
  markVisitReopened,
  markVisitRestored,
  markVisitVoided,
} from "./visit-outcome.store.ts";

// What can become of a visit besides being held or called off. Both people of the pair hear of it once: whether it is news
// to the other is decided when it is said (`delivery/describe/visit-news.ts`).

/** Says that a visit was not held because one of the two was not there. It is nobody's fault. */
export async function missVisit(
  tx: PersonTx,
  id: VisitId,
  missing: MissingPerson,
  now: Temporal.Instant,
): Promise<VisitActOutcome> {
  const found = await decideVisitActForMe(tx, "miss", id, now);
  if (found.kind !== "said") return found;
  const change = await markVisitMissed(tx, found.visit, missing, { actor: tx.personId, now });
  await tell(tx, found.pair, { kind: "visit.missed", visit: id, change }, { at: now });
  await redrawVisitMessages(tx, found.visit, found.pair, now);
  planPairAgain(tx, found.pair, now);
  await audit(tx, { act: "visit.miss", subject: id, pair: found.pair.id }, now);
  return found;
}

/**
 * Takes back that a visit was held, was not held, or was called off: it is open again. A question about it that was not
 * asked yet is withdrawn. The other person hears of it if they had heard that the visit was called off, or called it off.
 */
export async function reopenVisit(tx: PersonTx, id: VisitId, now: Temporal.Instant): Promise<VisitActOutcome> {
  const found = await decideVisitActForMe(tx, "reopen", id, now);
  if (found.kind === "said") await reopenDecidedVisit(tx, found, now);
  return found;
}

/** Opens a visit again like {@link reopenVisit}, once it is decided that this person can. */
export async function reopenDecidedVisit(
  tx: PersonTx,
  { visit, pair }: OpenVisit,
  now: Temporal.Instant,
): Promise<void> {
  const change = await markVisitReopened(tx, visit, { actor: tx.personId, now });
  await tell(tx, pair, { kind: "visit.reopened", visit: visit.id, change }, getVisitNewsTiming(visit, now));
  await redrawVisitMessages(tx, visit, pair, now);
  planPairAgain(tx, pair, now);
  await signInPair(tx, pair, (signer) => audit(signer, { act: "visit.reopen", subject: visit.id, pair: pair.id }, now));
}

/** Says in which other way a visit is held, at the same time; with the way in which it was planned, as planned. */
export async function convertVisit(
  tx: PersonTx,
  id: VisitId,
  to: ContactModality,
  now: Temporal.Instant,
): Promise<VisitActOutcome> {
  const found = await decideVisitActForMe(tx, "convert", id, now);
  if (found.kind !== "said") return found;
  if (found.visit.modality === to) return { ...found, kind: "unchanged" };
  const change = await markVisitConverted(tx, found.visit, to, { actor: tx.personId, now });
  const about = `visit:${id}:way`;
  await withdrawNotices(tx, about, "the visit was converted again");
  const notice = { kind: "visit.converted" as const, visit: id, change };
  await notify(tx, getOtherPerson(found.pair, tx.personId).id, notice, {
    ...getVisitNewsTiming(found.visit, now),
    about,
  });
  await redrawVisitMessages(tx, found.visit, found.pair, now);
  planPairAgain(tx, found.pair, now);
  await audit(tx, { act: "visit.convert", subject: id, pair: found.pair.id }, now);
  return found;
}

/** Says that a visit was entered by mistake: nobody sees it any more, and its history stays. */
export async function voidVisit(tx: PersonTx, id: VisitId, now: Temporal.Instant): Promise<VisitActOutcome> {
  const found = await decideVisitActForMe(tx, "void", id, now);
  if (found.kind !== "said") return found;
  const change = await markVisitVoided(tx, found.visit, { actor: tx.personId, now });
  await tell(tx, found.pair, { kind: "visit.voided", visit: id, change }, { at: now });
  await redrawVisitMessages(tx, found.visit, found.pair, now);
  planPairAgain(tx, found.pair, now);
  await audit(tx, { act: "visit.void", subject: id, pair: found.pair.id }, now);
  return found;
}

/** Takes back that a visit was entered by mistake: it is again what it was. */
export async function restoreVisit(tx: PersonTx, id: VisitId, now: Temporal.Instant): Promise<VisitActOutcome> {
  const found = await decideVisitActForMe(tx, "restore", id, now);
  if (found.kind !== "said") return found;
  const change = await markVisitRestored(tx, found.visit, { actor: tx.personId, now });
  await tell(tx, found.pair, { kind: "visit.reopened", visit: id, change }, getVisitNewsTiming(found.visit, now));
  await redrawVisitMessages(tx, found.visit, found.pair, now);
  planPairAgain(tx, found.pair, now);
  await audit(tx, { act: "visit.restore", subject: id, pair: found.pair.id }, now);
  return found;
}

type VisitNews = Extract<Notice, { readonly change: VisitChangeId; readonly visit: VisitId }>;

/** What is planned because of the visit as it was is withdrawn, also news of it that nobody has heard yet. */
async function tell(tx: PersonTx, pair: Pair, notice: VisitNews, when: NoticeTiming): Promise<void> {
  const about = `visit:${notice.visit}`;
  await withdrawNotices(tx, about, "the visit changed");
  for (const { id } of getOtherPeople(pair, tx.personId)) await notify(tx, id, notice, { ...when, about });
}
