import type { PersonTx } from "#db/as.ts";
import { findQuestionConsent } from "#mentoring/consent/consent.store.ts";
import { getWorkingHours } from "#mentoring/leave/get-working-hours.ts";
import type { NoticeKind } from "#mentoring/notice.ts";
import { NOTICE_CLASSES } from "#mentoring/notice-classes.ts";
import type { Person } from "#mentoring/people/person.ts";
import { getQuestionSettings } from "#mentoring/people/setting.store.ts";
import { areQuestionsPaused, type QuestionSettings } from "#mentoring/people/setting.ts";
import { doQuestionsWait } from "#mentoring/safeguarding/question-gate.ts";
import { findMySuspension } from "#mentoring/safeguarding/suspension.store.ts";
import { type AskingNotice, listMyAskingNotices } from "#outbox/mine.ts";
import { OPENER_WINDOW, type SendingFacts } from "./may-say.ts";

/** Loads the facts that decide whether a notice may be sent to the person as whom this transaction runs. */
export async function gatherSendingFacts(
  tx: PersonTx,
  kind: NoticeKind,
  me: Person,
  now: Temporal.Instant,
): Promise<SendingFacts> {
  const [setting, suspension] = await Promise.all([getQuestionSettings(tx), findMySuspension(tx)]);
  const { answer, shown, agreedAt } = await findQuestionConsent(tx, me.id);
  const asked = await listMyAskingNotices(tx, now.subtract(OPENER_WINDOW));
  return {
    hours: await getWorkingHours(tx, me),
    paused: areQuestionsPaused(setting, now.toZonedDateTimeISO(me.zone).toPlainDate()),
    suspended: suspension !== undefined,
    ...promiseOf(asked, shown),
    consent: answer,
    isPrincipal: me.roles.includes("principal"),
    questionTime: setting.questionTime,
    ...latest(agreedAt, setting.changedAt),
    questionsWait: kind === "reflection.prompt" && (await doQuestionsWait(tx, me, now)),
    fewer: setting.fewer,
    rhythmIsOpen: isRhythmOpen(asked, setting),
    asked: asked.filter(isOpenerSaid).map(({ at }) => at),
  };
}

function latest(...moments: readonly (Temporal.Instant | undefined)[]): Pick<SendingFacts, "choseAt"> {
  const last = moments
    .filter((moment) => moment !== undefined)
    .toSorted(Temporal.Instant.compare)
    .at(-1);
  return last ? { choseAt: last } : {};
}

const isOf = (kind: NoticeKind) => (asked: AskingNotice) => asked.kind === kind;

/**
 * If the message that explains what stays private could not be sent, it is tried again after this time, because the
 * cause of the failure may be gone by then.
 */
const PROMISE_AGAIN_AFTER = { hours: 24 };

/**
 * Determines from the outbox whether the message that explains what stays private was sent to the person. If it is
 * unknown whether an attempt succeeded, that message counts as still being sent.
 */
function promiseOf(asked: readonly AskingNotice[], isShown: boolean): Pick<SendingFacts, "promise" | "failedPromises"> {
  const promises = asked.filter(isOf("promise.made"));
  if (promises.some(({ state }) => state === "sent")) return { promise: "said" };
  if (promises.some(({ state }) => state !== "dead")) return { promise: "on_its_way" };
  if (isShown) return { promise: "said" };
  const tried = promises.map(({ at }) => at).sort(Temporal.Instant.compare);
  const last = tried.at(-1);
  if (!last) return { promise: "unsaid" };
  return { promise: "failed", failedPromises: { count: tried.length, againAt: last.add(PROMISE_AGAIN_AFTER) } };
}

/** Whether the question "How often do you want to be asked?" was enqueued and is not answered yet. */
function isRhythmOpen(asked: readonly AskingNotice[], { rhythmChosenAt }: QuestionSettings): boolean {
  return asked
    .filter(isOf("reflection.rhythm"))
    .some(
      ({ state, plannedFor }) =>
        state !== "dead" && (!rhythmChosenAt || Temporal.Instant.compare(rhythmChosenAt, plannedFor) < 0),
    );
}

/**
 * Whether this outbox row counts toward the maximum number of openers (notices that ask the reader for something). It
 * counts even if it is unknown whether it was sent. The question "How did it go?" does not count, because it is part of
 * the mentor's work.
 */
function isOpenerSaid({ kind, state }: AskingNotice): boolean {
  return (
    kind !== ("visit.ended" satisfies NoticeKind) &&
    kind !== ("visits.ended" satisfies NoticeKind) &&
    NOTICE_CLASSES[kind as NoticeKind] === "opener" &&
    (state === "sent" || state === "uncertain")
  );
}
