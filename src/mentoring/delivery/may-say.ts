import { NOTICE_CLASS, type NoticeKind } from "#mentoring/notice.ts";
import { at, type Hours, nextDaytime, nextOpenDay, nextOpenMoment, withinHours } from "#mentoring/quiet-hours.ts";

/** The facts that decide whether a notice may be sent to a person now. */
export type SendingFacts = {
  readonly hours: Hours;
  readonly paused: boolean;
  /** Whether the promise was sent; nothing unprompted is sent before it. */
  readonly promise: "unsaid" | "on_its_way" | "said" | "failed";
  /** The person agreed to questions. */
  readonly consented: boolean;
  readonly isPrincipal: boolean;
  readonly questionTime: Temporal.PlainTime;
  /** The person chose at most one question in two weeks. */
  readonly fewer: boolean;
  /** The person was asked how often they want questions and has not answered. */
  readonly rhythmIsOpen: boolean;
  /** When they were asked something in the last 31 days. */
  readonly asked: readonly Temporal.Instant[];
};

export type SendingDecision =
  | { readonly say: "now" }
  /** The promise has to be sent first. */
  | { readonly say: "after_the_promise" }
  | { readonly say: "later"; readonly at: Temporal.Instant }
  | { readonly say: "never"; readonly why: string };

/** Maximum openers in a week and in a month; further ones are dropped, not postponed. */
const MAX_PER_WEEK = 2;
const MAX_PER_MONTH = 6;
/** The interval for people who chose fewer questions. */
const FORTNIGHT = { hours: 24 * 14 };
const WEEK = { hours: 24 * 7 };
export const THIRTY_ONE_DAYS = { hours: 24 * 31 };

const NOW: SendingDecision = { say: "now" };
const never = (why: string): SendingDecision => ({ say: "never", why });

/** Decides whether and when a notice may be sent to its person. */
export function decideSending(kind: NoticeKind, facts: SendingFacts, now: Temporal.Instant): SendingDecision {
  if (NOTICE_CLASS[kind] === "answer") return NOW;
  if (kind === "promise.made") return promise(facts, now);
  // Notices during a leave are dropped, not postponed; Home shows what is next.
  if (isOnLeave(facts, now)) return never("on leave");
  const may = unasked(kind, facts, now);
  if (may.say !== "now" || facts.promise === "said") return may;
  return facts.promise === "failed" ? never("the promise could not be made") : { say: "after_the_promise" };
}

function unasked(kind: NoticeKind, facts: SendingFacts, now: Temporal.Instant): SendingDecision {
  // "How did it go?" is part of the mentor's work, so it needs no consent and is not counted.
  if (kind === "visit.ended") return unlessPaused(facts, inHours(facts, now));
  switch (NOTICE_CLASS[kind]) {
    case "digest":
      return unlessPaused(facts, onAnyDay(facts, now));
    case "nudge":
      return nudge(kind, facts, now);
    case "opener":
      return opener(facts, now);
    default:
      return inHours(facts, now);
  }
}

/** Reminders of a question come at the person's own hour, those of missing notes within their hours. */
function nudge(kind: NoticeKind, facts: SendingFacts, now: Temporal.Instant): SendingDecision {
  if (kind !== "log.late" && !facts.consented) return never("no consent");
  const moment = kind === "reflection.nudge" ? until(atQuestionTime(facts, now), now) : inHours(facts, now);
  return unlessPaused(facts, moment);
}

/** The promise precedes a notice that may be sent now, which for a weekly page may be on a holiday. */
function promise(facts: SendingFacts, now: Temporal.Instant): SendingDecision {
  return isOnLeave(facts, now) ? inHours(facts, now) : onAnyDay(facts, now);
}

/** Openers are sent at the person's own hour, and need consent and room below the weekly and monthly maximum. */
function opener(facts: SendingFacts, now: Temporal.Instant): SendingDecision {
  const moment = until(atQuestionTime(facts, now), now);
  if (moment.say === "later") return moment;
  if (!facts.consented) return never("no consent");
  if (facts.rhythmIsOpen) return never("they have not said how often");
  const since = (span: { hours: number }) =>
    facts.asked.filter((asked) => Temporal.Instant.compare(asked, now.subtract(span)) > 0).length;
  const isFull = since(WEEK) >= MAX_PER_WEEK || since(THIRTY_ONE_DAYS) >= MAX_PER_MONTH;
  if (facts.fewer && since(FORTNIGHT) > 0) return never("they wished fewer");
  return facts.isPrincipal && isFull ? never("a cap is reached") : unlessPaused(facts, moment);
}

function unlessPaused({ paused }: SendingFacts, may: SendingDecision): SendingDecision {
  return paused && may.say === "now" ? never("paused") : may;
}

const inHours = ({ hours }: SendingFacts, now: Temporal.Instant) => until(nextOpenMoment(hours, now), now);
const onAnyDay = ({ hours }: SendingFacts, now: Temporal.Instant) => until(nextDaytime(hours.zone, now), now);

function until(moment: Temporal.Instant, now: Temporal.Instant): SendingDecision {
  return Temporal.Instant.compare(moment, now) <= 0 ? NOW : { say: "later", at: moment };
}

function isOnLeave({ hours }: SendingFacts, now: Temporal.Instant): boolean {
  return hours.isAway(now.toZonedDateTimeISO(hours.zone).toPlainDate());
}

/** The person's question hour today, or `now` if it has passed; otherwise that hour on the next open day. */
function atQuestionTime({ hours, questionTime }: SendingFacts, now: Temporal.Instant): Temporal.Instant {
  const local = now.toZonedDateTimeISO(hours.zone);
  const [today, chosen] = [local.toPlainDate(), withinHours(questionTime)];
  const hasCome = Temporal.PlainTime.compare(local.toPlainTime(), chosen) >= 0;
  if (hasCome && Temporal.Instant.compare(nextOpenMoment(hours, now), now) === 0) return now;
  return at(hours.isOpen(today) && !hasCome ? today : nextOpenDay(hours, today), chosen, hours.zone);
}

/** Whether an uncertain notice that cannot be looked for is dropped: a question is rather lost than asked twice. */
export function isDroppedIfUncertain(kind: string): boolean {
  const known = kind in NOTICE_CLASS ? NOTICE_CLASS[kind as NoticeKind] : undefined;
  return known === "opener" || known === "nudge";
}
