import type { PersonTx } from "#db/as.ts";
import type { PairId, ReflectionId, ReflectionThreadId } from "#kernel/id.ts";
import { audit, auditPrivateAct } from "#mentoring/audit/audit.ts";
import { notify } from "#mentoring/notice.ts";
import { findMyPairWithEnded, listMyPairs } from "#mentoring/pair/pair.store.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { getPerson } from "#mentoring/people/person.store.ts";
import { aboutShare, redrawMessagesAboutShare, redrawMessagesOfThread } from "#mentoring/redraw-messages.ts";
import { gatherExaminationContext } from "#mentoring/safeguarding/gather-examination-context.ts";
import { examineWords, toShareableText } from "#mentoring/safeguarding/words.ts";
import { withdrawNotices } from "#outbox/withdraw.ts";
import { completeReflectionThread } from "./answer-thread.ts";
import { deleteReflection, findMyReflection, listMyReflections } from "./reflection.store.ts";
import type { Reflection, SharedReflection } from "./reflection.ts";
import { deleteSharedReflection, insertSharedReflection, listReflectionsSharedAround } from "./shared.store.ts";
import { ONE_SITTING } from "./shared-together.ts";

export type ShareReflectionOutcome =
  | { readonly kind: "shared"; readonly mentor: string }
  /** Nothing of the answer may be read by anybody else, so it stays private. */
  | { readonly kind: "nothing_to_share" }
  /** The pair has ended, so the answer stays private. */
  | { readonly kind: "pair_ended"; readonly mentor: string }
  | { readonly kind: "gone" };

/**
 * Shares one answer with the mentor of one pair, without what the principal wrote of their own danger, and completes its
 * reflection thread. The mentor gets one notice about it. The principal can take it back later.
 */
export async function shareReflection(
  tx: PersonTx,
  id: ReflectionId,
  pairId: PairId,
  now: Temporal.Instant,
): Promise<ShareReflectionOutcome> {
  const [reflection, pair] = [await findMyReflection(tx, id), await findMyPairWithEnded(tx, pairId)];
  if (!reflection || pair?.principal.id !== tx.personId) return { kind: "gone" };
  await completeReflectionThread(tx, reflection.threadId, now);
  if (pair.endedAt) return { kind: "pair_ended", mentor: pair.mentor.name };
  const context = await gatherExaminationContext(tx, await getPerson(tx, tx.personId));
  const text = toShareableText(reflection.text, context);
  if (text === "") return { kind: "nothing_to_share" };
  const { question, visitOn } = reflection;
  const copy = { id, text, question, askedIn: reflection.pairId, ...(visitOn && { visitOn }) };
  if (!(await insertSharedReflection(tx, copy, pairId, now))) return { kind: "shared", mentor: pair.mentor.name };
  await redrawMessagesOfThread(tx, { id: reflection.threadId }, now);
  await audit(tx, { act: "reflection.share", subject: pairId, pair: pairId }, now);
  await redrawNewsOfSitting(tx, { pairId, sharedAt: now }, now);
  await tellOfShare(tx, id, pair, now);
  return { kind: "shared", mentor: pair.mentor.name };
}

/** What a principal can choose from at the end of a thread: its answers, and the mentors with whom to share each. */
export type ShareChoice = { readonly answers: readonly Reflection[]; readonly mentors: readonly Pair[] };

export async function gatherShareChoice(tx: PersonTx, thread: ReflectionThreadId): Promise<ShareChoice> {
  const answers = (await listMyReflections(tx, 3, thread)).toReversed();
  const mentors = (await listMyPairs(tx)).filter(({ principal }) => principal.id === tx.personId);
  return { answers, mentors };
}

/**
 * Shares the answer of a reflection thread with the mentor of its pair. If the thread has several answers, or the
 * principal several mentors, nothing is shared: the principal chooses.
 */
export async function shareReflectionThread(
  tx: PersonTx,
  thread: ReflectionThreadId,
  now: Temporal.Instant,
): Promise<ShareReflectionOutcome | { readonly kind: "choose" }> {
  const { answers, mentors } = await gatherShareChoice(tx, thread);
  const [answer] = answers;
  if (!answer) return { kind: "gone" };
  if (mentors.length > 0 && (answers.length > 1 || mentors.length > 1)) return { kind: "choose" };
  return shareReflection(tx, answer.id, answer.pairId, now);
}

/** Tells the mentor of an answer, unless the message about the first of the same sitting does. */
function tellOfShare(
  tx: PersonTx,
  reflection: ReflectionId,
  { id, mentor }: Pair,
  now: Temporal.Instant,
): Promise<void> {
  const notice = { kind: "reflection.shared", reflection, at: now.toString() } as const;
  return notify(tx, mentor.id, notice, { at: now, about: aboutShare(reflection, id) });
}

type Share = Pick<SharedReflection, "pairId" | "sharedAt">;

/** The message about the first answer of a sitting says how many there are now. Returns all that may be of this sitting. */
async function redrawNewsOfSitting(tx: PersonTx, share: Share, now: Temporal.Instant): Promise<SharedReflection[]> {
  const around = await listReflectionsSharedAround(tx, share, ONE_SITTING);
  for (const { id, pairId } of around) await redrawMessagesAboutShare(tx, id, pairId, now);
  return around;
}

/** Tells the mentor of what was told with an answer that is taken back, so that they do not lose sight of it. */
async function tellOfOthers(tx: PersonTx, takenBack: Share, now: Temporal.Instant): Promise<void> {
  const pair = await findMyPairWithEnded(tx, takenBack.pairId);
  const around = await redrawNewsOfSitting(tx, takenBack, now);
  const [next] = around
    .filter(({ sharedAt }) => Temporal.Instant.compare(sharedAt, takenBack.sharedAt) >= 0)
    .sort((one, other) => Temporal.Instant.compare(one.sharedAt, other.sharedAt));
  if (!pair || pair.endedAt || !next) return;
  await withdrawNotices(tx, aboutShare(next.id, pair.id), "told anew");
  await tellOfShare(tx, next.id, pair, now);
}

/**
 * Returns what a mentor would read if this answer of the current person were shared, or undefined if it is what they
 * wrote.
 */
export async function previewSharedText(tx: PersonTx, text: string): Promise<string | undefined> {
  const context = await gatherExaminationContext(tx, await getPerson(tx, tx.personId));
  const shared = toShareableText(text, context);
  return shared === text.trim() ? undefined : shared;
}

/** Lists what would stand in place of the names and numbers of people who are not here, if this text were shared. */
export async function listReplacementsInSharedText(tx: PersonTx, text: string): Promise<readonly string[]> {
  const context = await gatherExaminationContext(tx, await getPerson(tx, tx.personId));
  return examineWords(text, context).examination.masked.map(({ as }) => as);
}

/**
 * Takes an answer back from one mentor, or from all, who can then no longer read it, and withdraws the notice about it.
 */
export async function unshareReflection(
  tx: PersonTx,
  id: ReflectionId,
  now: Temporal.Instant,
  from?: PairId,
): Promise<void> {
  const reflection = await findMyReflection(tx, id);
  for (const copy of await deleteSharedReflection(tx, id, from)) {
    const { pairId: pair } = copy;
    await withdrawNotices(tx, aboutShare(id, pair), "taken back");
    await tellOfOthers(tx, copy, now);
    await audit(tx, { act: "reflection.take_back", subject: pair, pair }, now);
  }
  // The replies in the chat say who can read the answer.
  if (reflection) await redrawMessagesOfThread(tx, { id: reflection.threadId }, now);
}

/** Permanently deletes a reflection, what stood in it before, and its shared copies. */
export async function eraseReflection(tx: PersonTx, id: ReflectionId, now: Temporal.Instant): Promise<void> {
  await unshareReflection(tx, id, now);
  if (await deleteReflection(tx, id)) await auditPrivateAct(tx, "reflection.erase", now);
}
