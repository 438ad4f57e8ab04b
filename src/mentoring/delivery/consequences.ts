import type { Tx } from "#db/as.ts";
import type { PersonId, SurfaceRef, VisitId } from "#kernel/id.ts";
import type { UnreachedReason } from "#kernel/unreached-reason.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { markPrivacyPromiseShown } from "#mentoring/consent/consent.store.ts";
import { type NoticeKind, type NoticeRow, parseNotice, toIdempotencyKey, tryParseNotice } from "#mentoring/notice.ts";
import { getPerson } from "#mentoring/people/person.store.ts";
import { saveUnreached } from "#mentoring/people/unreached.store.ts";
import { openReflectionThreadOfSentQuestion } from "#mentoring/reflection/open-thread.ts";
import { deletePlannedReflectionThread } from "#mentoring/reflection/planned-thread.store.ts";
import { saveLoggingMessage } from "#mentoring/session/logging-message.store.ts";
import { releaseSessionRecord } from "#mentoring/session/release-session.ts";
import { listEnqueuedNoticeKeys } from "#outbox/enqueue.ts";
import type { NoticeOf } from "./described.ts";
import type { MessageContent } from "./message-content.ts";
import type { UtteranceKind } from "./utterance.ts";

/**
 * A notice that was sent. `ref` identifies the posted message on the chat platform; `said` is its content, absent if
 * that can no longer be determined.
 */
type Sent = {
  readonly to: PersonId;
  readonly ref: SurfaceRef;
  readonly said?: MessageContent;
  readonly at: Temporal.Instant;
};
type Follow<Kind extends NoticeKind> = (tx: Tx, notice: NoticeOf<Kind>, sent: Sent) => Promise<void>;

/**
 * The database changes to make after a notice was sent or was given up for good. They are made with the machine role,
 * in the transaction that stores the outcome of the notice in the outbox, so that both are committed together.
 */
export const DELIVERY_CONSEQUENCES = {
  followSending: (kind: string) => Object.hasOwn(AFTER_SENT, kind),

  async afterSent(tx: Tx, row: NoticeRow, sent: Omit<Sent, "to">): Promise<void> {
    const notice = parseNotice(row);
    const follow = AFTER_SENT[notice.kind] as Follow<NoticeKind> | undefined;
    await follow?.(tx, notice, { ...sent, to: row.personId });
  },

  async afterDead(tx: Tx, row: NoticeRow, now: Temporal.Instant): Promise<void> {
    // If this release cannot parse the notice in the row, there are no changes to make, and the outcome of the notice
    // must be stored all the same.
    const notice = tryParseNotice(row);
    if (notice?.kind === "reflection.prompt" || notice?.kind === "reflection.chosen")
      await deletePlannedReflectionThread(tx, notice.visit);
    if (notice?.kind === "session.released") await releaseSessionRecord(tx, notice.session, now);
  },

  async afterNotReached(
    tx: Tx,
    { personId }: NoticeRow,
    reason: UnreachedReason,
    now: Temporal.Instant,
  ): Promise<void> {
    await saveUnreached(tx, personId, reason, now);
  },

  /** A question that may have been sent counts as sent, so that its reader's answer is taken and no other is asked. */
  async afterUnknown(tx: Tx, row: NoticeRow, at: Temporal.Instant): Promise<void> {
    const notice = tryParseNotice(row);
    if (notice?.kind === "reflection.prompt" || notice?.kind === "reflection.chosen")
      await questionWasSaid(tx, notice.visit, { to: row.personId, at });
  },
};

const AFTER_SENT: { readonly [Kind in NoticeKind]?: Follow<Kind> } = {
  "promise.made": promiseWasMade,
  "reflection.prompt": promptWasSaid,
  "reflection.chosen": (tx, { visit }, sent) => questionWasSaid(tx, visit, sent),
  "session.turn": turnWasSaid,
};

async function promiseWasMade(tx: Tx, _: NoticeOf<"promise.made">, { to, at }: Sent): Promise<void> {
  const { language } = await getPerson(tx, to);
  if (await markPrivacyPromiseShown(tx, to, language, at))
    await audit(tx, { act: "consent.show", subject: to, person: to }, at);
}

/**
 * Makes the database changes after the notice with the question about a visit was sent. Usually this marks the question
 * as sent. If there were several visits within a few days, the notice asked which visit to reflect on instead. In that
 * case this deletes the planned reflection thread; the question is sent when the principal has chosen a visit.
 */
async function promptWasSaid(tx: Tx, { visit }: NoticeOf<"reflection.prompt">, sent: Sent): Promise<void> {
  if (sent.said?.kind !== WHICH_VISIT) return questionWasSaid(tx, visit, sent);
  // The principal can choose a visit before it is recorded that the notice was sent. The planned thread of the chosen
  // visit is then kept.
  const chosen = toIdempotencyKey({ kind: "reflection.chosen", visit });
  if (!(await listEnqueuedNoticeKeys(tx, [chosen])).has(chosen)) await deletePlannedReflectionThread(tx, visit);
}

const WHICH_VISIT: UtteranceKind = "reflection.which";

function questionWasSaid(tx: Tx, visit: VisitId, { to, at }: Pick<Sent, "to" | "at">): Promise<void> {
  return openReflectionThreadOfSentQuestion(tx, visit, to, at);
}

/** Stores which message now shows the visit-logging conversation, so that the reply to the next turn can update it. */
async function turnWasSaid(tx: Tx, notice: NoticeOf<"session.turn">, { to, ref, said }: Sent): Promise<void> {
  if (said?.shows) await saveLoggingMessage(tx, { ...notice, person: to }, { ref, shows: said.shows });
}
