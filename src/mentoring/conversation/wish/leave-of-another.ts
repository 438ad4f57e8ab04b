import { findNamedPeople } from "#mentoring/conversation/find-named-people.ts";
import { isWithin } from "#mentoring/leave/working-hours.ts";
import { notify } from "#mentoring/notice.ts";
import { listMyPairs } from "#mentoring/pair/pair.store.ts";
import { getOtherPerson } from "#mentoring/pair/pair.ts";
import { hasRole } from "#mentoring/people/person.ts";
import { MAX_OFFERED } from "#mentoring/reply-shapes.ts";
import { listOpenVisits } from "#mentoring/visit/visit.store.ts";
import { normalizeText } from "#understanding/fold/normalize-text.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import { speaksOfOneself, tellsOfOthersLeave } from "#understanding/wishes/whose-leave.ts";
import { findLeaveDays, type LeaveDays } from "./leave-wish.ts";
import type { WishAct } from "./recognise-wish.ts";
import { askWish } from "./reply-to-wish.ts";
import { findWishToUndo, undoWish } from "./undo-wish.ts";
import { todayOf, type WishMessage } from "./wish-message.ts";

type Heard = "done" | "not_here";

/**
 * Takes what tells that somebody else is away, so that it never puts the writer on leave. A coordinator is offered to enter
 * that person's leave; anybody else to move or call off the visits with them in that time. Right after the writer was put
 * on leave, a correction undoes that first. Undefined for any other message.
 */
export async function hearOfAnothersLeave(at: WishMessage, act: WishAct | undefined): Promise<Heard | undefined> {
  const { tx, me, said, arrival, now } = at;
  const isLeave = act === "leave" || act === "pause";
  if (!isLeave && !tellsOfOthersLeave(normalizeText(said.examination.text).text)) return undefined;
  const named = await findNamedPeople(tx, said);
  const isCoordinator = hasRole(me, "coordinator");
  const isOther = tellsOfOthersLeave(named.masked) || (isCoordinator && isLeave && isOfNamedAlone(named));
  if (!isOther) return undefined;
  const last = isCorrection(said) ? await findWishToUndo(tx, now) : undefined;
  const wrong = last?.done.did === "leave" ? last : undefined;
  if (wrong) {
    await undoWish(tx, me, wrong.id, now);
    await notify(tx, tx.personId, { kind: "wish.undone", wish: wrong.id, arrival }, now);
  }
  const days = daysOf(at) ?? (wrong?.done.did === "leave" ? toDays(wrong.done) : undefined);
  if (isCoordinator) {
    const isTold = wrong !== undefined || isLeave || (days !== undefined && mayTell(said));
    if (!isTold || (!isLeave && named.people.length === 0)) return wrong ? "done" : undefined;
    await offerLeave(at, named.people, days);
    return "done";
  }
  if (wrong) return "done";
  if (!isLeave) return undefined;
  return !at.isDraftOpen && days && (await offerVisits(at, named.people, days)) ? "done" : "not_here";
}

type Named = Awaited<ReturnType<typeof findNamedPeople>>;

const isOfNamedAlone = ({ people, elsewhere, masked }: Named) =>
  (people.length > 0 || elsewhere) && !speaksOfOneself(masked);

const isCorrection = ({ takesBack, utterance }: MessageUnderstanding) => takesBack || utterance.kind === "correction";

const mayTell = ({ text, opensLog, utterance }: MessageUnderstanding) =>
  !opensLog && utterance.kind !== "question" && !/[?¿]/u.test(text);

const daysOf = (at: WishMessage): LeaveDays | undefined => findLeaveDays(at.details.period, todayOf(at));

const toDays = ({ from, to }: { readonly from: string; readonly to: string }): LeaveDays => ({
  from: Temporal.PlainDate.from(from),
  to: Temporal.PlainDate.from(to),
});

function offerLeave(at: WishMessage, people: Named["people"], days: LeaveDays | undefined): Promise<void> {
  const of = people.slice(0, MAX_OFFERED);
  const when = days && { on: days.from.toString(), until: days.to.toString() };
  return askWish(at, { wish: "manage", form: "absence", of, ...when });
}

/** Offers the visits with whoever is away on these days; false if there are none. */
async function offerVisits(
  { tx, me, arrival, now }: WishMessage,
  people: Named["people"],
  days: LeaveDays,
): Promise<boolean> {
  const pairs = (await listMyPairs(tx)).filter((pair) => people.includes(getOtherPerson(pair, me.id).id));
  const ends = days.to.add({ days: 2 }).toZonedDateTime(me.zone).toInstant();
  const of = (await listOpenVisits(tx, now, ends)).filter((visit) => {
    const pair = pairs.find(({ id }) => id === visit.pairId);
    return pair && isWithin(visit.startsAt.toZonedDateTimeISO(pair.principal.zone).toPlainDate(), days);
  });
  const ids = of.slice(0, MAX_OFFERED).map(({ id }) => id);
  if (ids.length > 0) await notify(tx, tx.personId, { kind: "act.offered", arrival, act: "cancel", of: ids }, now);
  return ids.length > 0;
}
