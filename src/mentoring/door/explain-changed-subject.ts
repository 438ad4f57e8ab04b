import type { PairId, SessionRecordId } from "#kernel/id.ts";
import { hasRoleInPair, type Pair } from "#mentoring/pair/pair.ts";
import { hasRole, type Person } from "#mentoring/people/person.ts";
import type { DialogueView } from "#mentoring/session/draft-view.ts";
import { openSessionRecord } from "#mentoring/session/review-session.ts";
import type { RequestContext } from "./member.ts";
import { createPhrase, type ReplyPhrase } from "./say.ts";

/**
 * Explains why a form about a pair can no longer be taken: since it was opened, its subject has passed to another pair, or
 * the person has lost the role that they had in the pair. Returns undefined if neither is so. `openedFor` is the pair for
 * which the form was opened; a form of an earlier release does not name it.
 */
export function explainChangedSubject(me: Person, pair: Pair, openedFor: PairId | undefined): ReplyPhrase | undefined {
  if (openedFor !== undefined && openedFor !== pair.id) return createPhrase("common.subject_changed");
  return hasRoleInPair(me, pair) ? undefined : createPhrase("common.not_yours");
}

/** Like {@link explainChangedSubject}, for a form about a session record. */
export async function explainChangedRecord(
  { tx, me, now }: Pick<RequestContext, "tx" | "me" | "now">,
  session: SessionRecordId,
  openedFor: PairId | undefined,
): Promise<ReplyPhrase | undefined> {
  const read = await openSessionRecord(tx, session, now);
  return read.kind === "read" ? explainChangedSubject(me, read.pair, openedFor) : createPhrase("common.not_yours");
}

/**
 * Like {@link explainChangedSubject}, for a form about a draft, whose principal the mentor may change. `openedFor` is
 * absent if the draft named no principal then.
 */
export function explainChangedDraft(
  me: Person,
  { state: { draft } }: DialogueView,
  openedFor: PairId | undefined,
): ReplyPhrase | undefined {
  if (openedFor !== undefined && openedFor !== draft.pairId?.value) return createPhrase("common.subject_changed");
  return hasRole(me, "mentor") ? undefined : createPhrase("common.not_a_mentor");
}
