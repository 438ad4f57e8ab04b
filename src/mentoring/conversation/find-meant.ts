import type { PersonTx } from "#db/as.ts";
import type { VisitNotHeldReason } from "#kernel/contact-codes.ts";
import { listCommitments } from "#mentoring/commitment/commitment.store.ts";
import type { Commitment } from "#mentoring/commitment/commitment.ts";
import { listMyPairs } from "#mentoring/pair/pair.store.ts";
import { getOtherPerson, type Pair } from "#mentoring/pair/pair.ts";
import { listMyReflections } from "#mentoring/reflection/reflection.store.ts";
import { listSessionRecords } from "#mentoring/session/session.store.ts";
import type { SessionRecord } from "#mentoring/session/session.ts";
import { findSessionReview } from "#mentoring/session/session-review.store.ts";
import { listOpenVisits } from "#mentoring/visit/visit.store.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import type { ActWishName } from "#understanding/answers/act-wishes.ts";
import type { ActWish } from "#understanding/answers/parse-act-wish.ts";
import { partsOfName } from "#understanding/names/name-index.ts";

/** How far ahead, and how long ago, the visits lie that can be meant. */
const AHEAD = { hours: 24 * 90 };
const BACK = { hours: 24 * 14 };
/** A visit that has just begun can still be moved or called off. */
const JUST_BEGUN = { hours: 3 };
/** How long ago the sessions lie of whose records somebody may say how they remember them. */
const RECORDS_BACK = { hours: 24 * 60 };
const MAX_LISTED = 20;

/** A wish of which what it may be about is looked up; to agree to a visit is read by its kind alone. */
export type OfferedWish = Omit<ActWish, "act"> & {
  readonly act: ActWishName | "agree";
  /** Why a visit is to be called off. */
  readonly reason?: VisitNotHeldReason;
};

export const isOfVisit = ({ act }: OfferedWish): boolean => OF_VISIT.includes(act);
const OF_VISIT: readonly OfferedWish["act"][] = ["move", "cancel", "agree", "convert", "miss", "void"];

/** Lists the ids of what a wish may be about, the nearest first: of visits, records, answers or commitments. */
export async function findMeant(tx: PersonTx, wish: OfferedWish, now: Temporal.Instant): Promise<readonly string[]> {
  const pairs = (await listMyPairs(tx)).filter((pair) => isNamed(pair, wish, tx.personId));
  switch (wish.act) {
    case "move":
    case "cancel":
    case "agree":
    case "convert":
    case "miss":
    case "void":
      return toIds(await findVisits(tx, wish, pairs, now));
    case "confirmed":
    case "disputed":
      return toIds(await findRecords(tx, wish, pairs, now));
    case "amend":
    case "withdraw":
      return toIds(await findOwnRecords(tx, wish, pairs, now));
    case "unshare":
      return toIds(await findSharedAnswers(tx, pairs));
    case "done":
    case "dropped":
      return toIds((await listCommitments(tx, "open")).filter((made) => isMine(made, pairs, tx.personId)));
  }
}

/** The pair that a wish names, if it names one. */
export async function findPairNamed(tx: PersonTx, wish: OfferedWish): Promise<Pair["id"] | undefined> {
  if (wish.principals.length + wish.names.length === 0) return undefined;
  const [one, ...more] = (await listMyPairs(tx)).filter((pair) => isNamed(pair, wish, tx.personId));
  return more.length === 0 ? one?.id : undefined;
}

const toIds = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

/** Whether a pair is with everybody whom the wish names; with nobody named, each is. A record may be of one of two. */
function isNamed(pair: Pair, { act, principals, names }: OfferedWish, me: Pair["mentor"]["id"]): boolean {
  const other = partsOfName(getOtherPerson(pair, me).name);
  if (act === "withdraw" && principals.length + names.length > 1)
    return principals.includes(pair.id) || names.some((name) => other.includes(name));
  return (principals.length === 0 || principals.includes(pair.id)) && names.every((name) => other.includes(name));
}

async function findVisits(
  tx: PersonTx,
  wish: OfferedWish,
  pairs: readonly Pair[],
  now: Temporal.Instant,
): Promise<readonly Visit[]> {
  const [from, to] = rangeOf(wish, now);
  return (await listOpenVisits(tx, from, to)).filter((visit) => {
    const pair = pairs.find(({ id }) => id === visit.pairId);
    if (!pair) return false;
    const mayDo = wish.act !== "void" || pair.mentor.id === tx.personId || visit.plannedBy === tx.personId;
    if (wish.act === "agree" && (visit.isConfirmed || visit.plannedBy === tx.personId)) return false;
    return mayDo && isOnDay(visit.startsAt, pair, wish);
  });
}

function rangeOf({ act, isOver }: OfferedWish, now: Temporal.Instant): [Temporal.Instant, Temporal.Instant] {
  if (act === "void") return [now.subtract(BACK), now.add(AHEAD)];
  return act === "miss" || (act === "convert" && isOver)
    ? [now.subtract(BACK), now]
    : [now.subtract(JUST_BEGUN), now.add(AHEAD)];
}

/** Days are those of the school. */
function isOnDay(at: Temporal.Instant, { principal }: Pair, { of }: OfferedWish): boolean {
  const day = at.toZonedDateTimeISO(principal.zone).toPlainDate();
  return !of || [of.past, of.future].some((each) => each?.equals(day));
}

/** Finds the records of which the principal has said nothing yet. */
async function findRecords(
  tx: PersonTx,
  wish: OfferedWish,
  pairs: readonly Pair[],
  now: Temporal.Instant,
): Promise<readonly SessionRecord[]> {
  const mine = pairs.filter(({ principal }) => principal.id === tx.personId);
  const since = now.subtract(RECORDS_BACK);
  const records = (await listSessionRecords(tx, toPairIds(mine), MAX_LISTED)).filter(
    ({ pairId, outcome, startedAt }) => {
      const pair = mine.find(({ id }) => id === pairId);
      const isRecent = Temporal.Instant.compare(startedAt, since) > 0;
      return pair && outcome !== "not_held" && isRecent && isOnDay(startedAt, pair, wish);
    },
  );
  const said = await Promise.all(records.map(({ id }) => findSessionReview(tx, id)));
  return records.filter((_, index) => said[index]?.says !== wish.act);
}

/** Finds the records that a mentor saved and that others can read: of those named, or the one that was saved last. */
async function findOwnRecords(
  tx: PersonTx,
  { principals, names }: OfferedWish,
  pairs: readonly Pair[],
  now: Temporal.Instant,
): Promise<readonly SessionRecord[]> {
  const mine = pairs.filter(({ mentor }) => mentor.id === tx.personId);
  const since = now.subtract(RECORDS_BACK);
  const records = (await listSessionRecords(tx, toPairIds(mine), MAX_LISTED)).filter(
    ({ loggedBy, releasedAt, voidedAt, startedAt }) =>
      loggedBy === tx.personId && releasedAt && !voidedAt && Temporal.Instant.compare(startedAt, since) > 0,
  );
  if (principals.length + names.length > 0) return records;
  const last = records.toSorted((one, other) => Temporal.Instant.compare(other.loggedAt, one.loggedAt))[0];
  return last ? [last] : [];
}

async function findSharedAnswers(tx: PersonTx, pairs: readonly Pair[]) {
  const ids = toPairIds(pairs);
  const answers = await listMyReflections(tx, MAX_LISTED);
  return answers.filter(({ sharedWith }) => sharedWith.some((id) => ids.includes(id)));
}

const toPairIds = (pairs: readonly Pair[]) => pairs.map(({ id }) => id);

/** Whether a commitment is that of this person, alone or with the other. */
function isMine({ pairId, owner }: Commitment, pairs: readonly Pair[], me: Pair["mentor"]["id"]): boolean {
  const pair = pairs.find(({ id }) => id === pairId);
  return pair !== undefined && (owner === "joint" || pair[owner].id === me);
}
