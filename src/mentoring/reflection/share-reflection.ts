import type { PersonTx } from "#db/as.ts";
import type { ReflectionId, ReflectionThreadId } from "#kernel/id.ts";
import { audit, auditPrivateAct } from "#mentoring/audit/audit.ts";
import { notify } from "#mentoring/notice.ts";
import { getPair } from "#mentoring/pair/pair.store.ts";
import { getPerson } from "#mentoring/people/person.store.ts";
import { gatherExaminationContext } from "#mentoring/safeguarding/gather-examination-context.ts";
import { examineWords, toShareableText } from "#mentoring/safeguarding/words.ts";
import { withdrawNotices } from "#outbox/withdraw.ts";
import { completeReflectionThread } from "./answer-thread.ts";
import {
  deleteReflection,
  deleteSharedReflection,
  insertSharedReflection,
  listMyReflections,
} from "./reflection.store.ts";
import { findReflectionThread } from "./thread.store.ts";

export type ShareReflectionThreadOutcome =
  | { readonly kind: "shared"; readonly mentor: string }
  /** Nothing of the answers may be read by anybody else, so they stay private. */
  | { readonly kind: "nothing_to_share" }
  /** The pair has ended, so the answers stay private. */
  | { readonly kind: "pair_ended"; readonly mentor: string }
  | { readonly kind: "gone" };

/**
 * Shares all answers of a reflection thread with the pair's mentor, who gets one notice about them, without what the
 * principal wrote of their own danger. The principal can unshare each answer later. If the pair has ended, or nothing is
 * left to share, nothing is shared and the thread is completed.
 */
export async function shareReflectionThread(
  tx: PersonTx,
  id: ReflectionThreadId,
  now: Temporal.Instant,
): Promise<ShareReflectionThreadOutcome> {
  const thread = await findReflectionThread(tx, id);
  const reflections = await listMyReflections(tx, 3, id);
  if (!thread || reflections.length === 0) return { kind: "gone" };
  const pair = await getPair(tx, thread.pairId);
  if (pair.endedAt) {
    await completeReflectionThread(tx, id, now);
    return { kind: "pair_ended", mentor: pair.mentor.name };
  }
  const context = await gatherExaminationContext(tx, await getPerson(tx, tx.personId));
  const shared = reflections
    .map(({ id: answer, text }) => ({ id: answer, text: toShareableText(text, context) }))
    .filter(({ text }) => text !== "");
  const first = shared.at(-1);
  if (!first) {
    await completeReflectionThread(tx, id, now);
    return { kind: "nothing_to_share" };
  }
  let isNew = false;
  for (const each of shared) isNew = (await insertSharedReflection(tx, each, pair.id, now)) || isNew;
  if (isNew) await audit(tx, { act: "reflection.share", subject: pair.id, pair: pair.id }, now);
  await notify(
    tx,
    pair.mentor.id,
    { kind: "reflection.shared", reflection: first.id },
    { at: now, about: `reflection:${first.id}` },
  );
  await completeReflectionThread(tx, id, now);
  return { kind: "shared", mentor: pair.mentor.name };
}

/**
 * Returns what the mentor would read if these answers of the current person were shared, or undefined if it is what they
 * wrote.
 */
export async function previewSharedTexts(
  tx: PersonTx,
  texts: readonly string[],
): Promise<readonly string[] | undefined> {
  const context = await gatherExaminationContext(tx, await getPerson(tx, tx.personId));
  const shared = texts.map((text) => toShareableText(text, context));
  return shared.some((text, index) => text !== texts[index]?.trim()) ? shared.filter((text) => text !== "") : undefined;
}

/** Lists what would stand in place of the names and numbers of people who are not here, if this text were shared. */
export async function listReplacementsInSharedText(tx: PersonTx, text: string): Promise<readonly string[]> {
  const context = await gatherExaminationContext(tx, await getPerson(tx, tx.personId));
  return examineWords(text, context).examination.masked.map(({ as }) => as);
}

/**
 * Deletes the shared copy of an answer, so that the mentor can no longer read it, and withdraws the notice about it.
 */
export async function unshareReflection(tx: PersonTx, id: ReflectionId, now: Temporal.Instant): Promise<void> {
  const pair = await deleteSharedReflection(tx, id);
  await withdrawNotices(tx, `reflection:${id}`, "taken back");
  if (pair) await audit(tx, { act: "reflection.take_back", subject: pair, pair }, now);
}

/** Permanently deletes a reflection and its shared copy. */
export async function eraseReflection(tx: PersonTx, id: ReflectionId, now: Temporal.Instant): Promise<void> {
  await unshareReflection(tx, id, now);
  if (await deleteReflection(tx, id)) await auditPrivateAct(tx, "reflection.erase", now);
}
