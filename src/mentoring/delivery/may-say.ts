import type { QuestionConsent } from "#mentoring/consent/consent.store.ts";
import type { NoticeKind } from "#mentoring/notice.ts";
import { isSentAtOnce, NOTICE_CLASSES } from "#mentoring/notice-classes.ts";
import { findNextDaytime, findNextWorkingTime } from "#mentoring/quiet-hours.ts";
import { RESTING_NOTICES } from "#mentoring/safeguarding/suspend-questions.ts";
import { findQuestionTime, findQuestionTimeAfterToday, type QuestionHours } from "./question-time.ts";

/** The facts about a reader that decide whether a notice may be sent to them now. */
export type SendingFacts = QuestionHours & {
  /** The time after which the notice is of no use, if there is one. */
  readonly usefulUntil?: Temporal.Instant;
  readonly paused: boolean;
  /** Whether all questions, reminders and invitations rest, because the person wrote of danger to themself. */
  readonly suspended: boolean;
  /** Whether the message that explains what stays private was sent; no unprompted notice is sent before it. */
  readonly promise: "unsaid" | "on_its_way" | "said" | "failed";
  /**
   * How many attempts at sending the message that explains what stays private have failed for good, and when the next
   * one is due.
   */
  readonly failedPromises?: { readonly count: number; readonly againAt: Temporal.Instant };
  /**
   * Whether the person agreed to be asked questions; "none" until they have answered the message that asks for this
   * consent.
   */
  readonly consent: QuestionConsent["answer"];
  readonly isPrincipal: boolean;
  /** True if reflective questions to the person wait until the programme's help and contacts are verified. */
  readonly questionsWait: boolean;
  /** True if the person chose to get at most one reflective question in 14 days. */
  readonly fewer: boolean;
  /** True if the person was asked "How often do you want to be asked?" and has not answered yet. */
  readonly rhythmIsOpen: boolean;
  /**
   * The times at which openers (notices that ask the reader for something) were sent to the person in the last 31 days.
   */
  readonly asked: readonly Temporal.Instant[];
};

export type SendingDecision =
  | { readonly say: "now" }
  /** The notice waits until the message that explains what stays private has been sent. */
  | { readonly say: "after_the_promise" }
  | { readonly say: "later"; readonly at: Temporal.Instant }
  | { readonly say: "never"; readonly why: string };

/**
 * Maximum number of openers (notices that ask the reader something) to a principal within 7 and within 31 days. Further
 * ones are dropped, not postponed.
 */
const MAX_PER_WEEK = 2;
const MAX_PER_MONTH = 6;
/** Minimum interval between two questions to a person who chose to get fewer of them. */
const FORTNIGHT = { hours: 24 * 14 };
const DAY = { hours: 24 };
const WEEK = { hours: 24 * 7 };
export const OPENER_WINDOW = { hours: 24 * 31 };

/** What is said of a visit to come, and of no use after it. */
const BEFORE_ITS_VISIT: readonly NoticeKind[] = ["visit.ahead", "visit.closed_day", "visit.open_day"];

const NOW: SendingDecision = { say: "now" };
const never = (why: string): SendingDecision => ({ say: "never", why });

/** Decides whether a notice is sent to its reader now, later or never. A pure function. */
export function decideSending(kind: NoticeKind, facts: SendingFacts, now: Temporal.Instant): SendingDecision {
  const may = whateverRests(kind, facts, now);
  if (!facts.suspended || !RESTING_NOTICES.includes(kind)) return may;
  // Only what is due is dropped. The reason is the one of a pause, so that the outbox does not tell the two apart.
  return may.say === "now" || may.say === "after_the_promise" ? never("paused") : may;
}

/** The decision for a person whose questions do not rest. */
function whateverRests(kind: NoticeKind, facts: SendingFacts, now: Temporal.Instant): SendingDecision {
  if (isSentAtOnce(kind)) return NOW;
  if (kind === "promise.made") return promise(facts, now);
  // A notice that is due during a leave of absence is dropped, not postponed. After the leave the person gets one
  // message that points to the Home tab.
  // What its reader asked for comes all the same.
  if (kind !== "reminder.due" && isOnLeave(facts, now)) return never("on leave");
  const may = unasked(kind, facts, now);
  // Whoever paused their questions knows Fieldbook and wished to hear less of it: the message comes when the pause is over.
  if (may.say !== "now" || facts.promise === "said" || facts.paused) return may;
  // A person must get the message that explains what stays private before any notice they did not ask for. If sending
  // that message failed, this notice is postponed until that message is tried again, a day later.
  const again = facts.promise === "failed" && facts.failedPromises ? until(facts.failedPromises.againAt, now) : NOW;
  return again.say === "later" ? again : { say: "after_the_promise" };
}

function unasked(kind: NoticeKind, facts: SendingFacts, now: Temporal.Instant): SendingDecision {
  // "How did it go?" is part of the mentor's work, so it needs no consent and does not count toward the maximum number
  // of openers.
  if (kind === "visit.ended" || kind === "visits.ended") return unlessPaused(facts, inHours(facts, now));
  if (kind === "reminder.due") return onAnyDay(facts, now);
  if (BEFORE_ITS_VISIT.includes(kind)) return beforeItsVisit(facts, now);
  switch (NOTICE_CLASSES[kind]) {
    case "digest":
      // It is the coordinator's work, and not a question: a pause does not hold it back.
      return onAnyDay(facts, now);
    case "nudge":
      return nudge(kind, facts, now);
    case "opener":
      return opener(kind, facts, now);
    default:
      return inHours(facts, now);
  }
}

/**
 * Decides when a reminder is sent. The reminder of a reflective question is sent at the hour that the person chose for
 * questions; other reminders are sent within the sending hours.
 */
function nudge(kind: NoticeKind, facts: SendingFacts, now: Temporal.Instant): SendingDecision {
  if (kind !== "log.late" && facts.consent !== "yes") return never("no consent");
  const moment = kind === "reflection.nudge" ? until(findQuestionTime(facts, now), now) : inHours(facts, now);
  return unlessPaused(facts, moment);
}

/**
 * Decides when the message that explains what stays private is sent. A weekly digest may be sent on a holiday and must
 * not precede that message, so that message may be sent on a holiday too. During a leave of absence it waits for the
 * first working day after the leave, and during a pause it is put off day by day.
 */
function promise(facts: SendingFacts, now: Temporal.Instant): SendingDecision {
  if (facts.paused) return { say: "later", at: findNextDaytime(facts.hours, now.add(DAY)) };
  return isOnLeave(facts, now) ? inHours(facts, now) : onAnyDay(facts, now);
}

/**
 * Decides whether an opener (a notice that asks the reader for something) is sent. It is sent at the hour that the
 * person chose for questions and requires consent. For a principal, the weekly and monthly maximum must not be reached.
 * Until the person has answered whether they consent, the opener is postponed each day to the next such hour, until it
 * expires; a consent given in between therefore does not come too late. A reflective question is postponed in the same
 * way while help and contacts are not verified.
 */
function opener(kind: NoticeKind, facts: SendingFacts, now: Temporal.Instant): SendingDecision {
  const moment = until(findQuestionTime(facts, now), now);
  if (moment.say === "later") return moment;
  if (facts.consent === "no") return never("no consent");
  if (facts.consent === "none") return unlessPaused(facts, untilAnswered(facts, now));
  if (kind === "reflection.prompt" && facts.questionsWait)
    return { say: "later", at: findQuestionTimeAfterToday(facts, now) };
  if (facts.rhythmIsOpen) return never("they have not said how often");
  const since = (span: { hours: number }) =>
    facts.asked.filter((asked) => Temporal.Instant.compare(asked, now.subtract(span)) > 0).length;
  const isFull = since(WEEK) >= MAX_PER_WEEK || since(OPENER_WINDOW) >= MAX_PER_MONTH;
  if (facts.fewer && since(FORTNIGHT) > 0) return never("they wished fewer");
  return facts.isPrincipal && isFull ? never("a cap is reached") : unlessPaused(facts, moment);
}

/**
 * Decides about an opener to a person who has not answered whether they consent to questions. If the message that asks
 * for the consent was not sent yet, the result is "now": the attempt to deliver the opener causes that message to be
 * sent first.
 */
function untilAnswered(facts: SendingFacts, now: Temporal.Instant): SendingDecision {
  return facts.promise === "said" ? { say: "later", at: findQuestionTimeAfterToday(facts, now) } : NOW;
}

/**
 * Decides when news of a coming visit is sent: within the hours, but if these come only after the visit (a holiday was
 * declared the day before), on any day by day, because otherwise nobody would hear of it. At night it is not sent.
 */
function beforeItsVisit(facts: SendingFacts, now: Temporal.Instant): SendingDecision {
  const may = inHours(facts, now);
  const comesTooLate =
    may.say === "later" && facts.usefulUntil && Temporal.Instant.compare(may.at, facts.usefulUntil) >= 0;
  return comesTooLate ? onAnyDay(facts, now) : may;
}

function unlessPaused({ paused }: SendingFacts, may: SendingDecision): SendingDecision {
  return paused && may.say === "now" ? never("paused") : may;
}

const inHours = ({ hours }: SendingFacts, now: Temporal.Instant) => until(findNextWorkingTime(hours, now), now);
const onAnyDay = ({ hours }: SendingFacts, now: Temporal.Instant) => until(findNextDaytime(hours, now), now);

function until(moment: Temporal.Instant, now: Temporal.Instant): SendingDecision {
  return Temporal.Instant.compare(moment, now) <= 0 ? NOW : { say: "later", at: moment };
}

function isOnLeave({ hours }: SendingFacts, now: Temporal.Instant): boolean {
  return hours.isAway(now.toZonedDateTimeISO(hours.zone).toPlainDate());
}

/**
 * Whether a notice is dropped if it is uncertain whether it was sent and the chat platform cannot be searched for it.
 * Losing a question or a reminder is better than sending it twice.
 */
export function mustDropIfUncertain(kind: string): boolean {
  const known = kind in NOTICE_CLASSES ? NOTICE_CLASSES[kind as NoticeKind] : undefined;
  return known === "opener" || known === "nudge";
}
