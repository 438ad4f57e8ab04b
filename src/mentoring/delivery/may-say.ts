import { type NoticeKind, SORT } from "#mentoring/notice.ts";
import { at, type Hours, nextDaytime, nextOpenDay, nextOpenMoment, withinHours } from "#mentoring/quiet-hours.ts";

/** What decides whether a person may be told a thing now. */
export type SayFacts = {
  readonly hours: Hours;
  readonly paused: boolean;
  /** Whether the promise stands before them: nothing unasked comes before it. */
  readonly promise: "unsaid" | "on_its_way" | "said" | "failed";
  /** Said yes to being asked questions. */
  readonly consented: boolean;
  readonly isPrincipal: boolean;
  readonly questionTime: Temporal.PlainTime;
  /** At most one question in two weeks, as they wished. */
  readonly fewer: boolean;
  /** Asked how often they want to be asked, and silent since. */
  readonly rhythmIsOpen: boolean;
  /** When they were last asked something, by the clock of people: the last 31 days. */
  readonly asked: readonly Temporal.Instant[];
};

export type MaySay =
  | { readonly say: "now" }
  /** The promise first, then this. */
  | { readonly say: "after_the_promise" }
  | { readonly say: "later"; readonly at: Temporal.Instant }
  | { readonly say: "never"; readonly why: string };

/** At most so many openers in a week and in a month; one more is dropped, not queued. */
const MOST_IN_A_WEEK = 2;
const MOST_IN_A_MONTH = 6;
/** For who wished fewer. */
const FORTNIGHT = { hours: 24 * 14 };
const WEEK = { hours: 24 * 7 };
const MONTH = { hours: 24 * 31 };

const NOW: MaySay = { say: "now" };
const never = (why: string): MaySay => ({ say: "never", why });

/** Whether, and when, a notice may be said to its person. */
export function decideMaySay(kind: NoticeKind, facts: SayFacts, now: Temporal.Instant): MaySay {
  if (SORT[kind] === "answer") return NOW;
  if (kind === "promise.made") return promise(facts, now);
  // What came meanwhile is not said afterwards either: Home shows what is next.
  if (isOnLeave(facts, now)) return never("on leave");
  const may = unasked(kind, facts, now);
  if (may.say !== "now" || facts.promise === "said") return may;
  return facts.promise === "failed" ? never("the promise could not be made") : { say: "after_the_promise" };
}

function unasked(kind: NoticeKind, facts: SayFacts, now: Temporal.Instant): MaySay {
  // "How did it go?" is the mentor's own work, not a question to reflect on.
  if (kind === "visit.ended") return unlessPaused(facts, inHours(facts, now));
  switch (SORT[kind]) {
    case "digest":
      return unlessPaused(facts, onAnyDay(facts, now));
    case "nudge":
      return kind !== "log.late" && !facts.consented ? never("no consent") : unlessPaused(facts, inHours(facts, now));
    case "opener":
      return opener(facts, now);
    default:
      return inHours(facts, now);
  }
}

/** It comes right before what may be said now, which for a weekly page may be a holiday. */
function promise(facts: SayFacts, now: Temporal.Instant): MaySay {
  return isOnLeave(facts, now) ? inHours(facts, now) : onAnyDay(facts, now);
}

/** A question counts. At the person's own hour, and not before, it needs their yes and a free place in the week and the month. */
function opener(facts: SayFacts, now: Temporal.Instant): MaySay {
  const moment = until(atQuestionTime(facts, now), now);
  if (moment.say === "later") return moment;
  if (!facts.consented) return never("no consent");
  if (facts.rhythmIsOpen) return never("they have not said how often");
  const since = (span: { hours: number }) =>
    facts.asked.filter((asked) => Temporal.Instant.compare(asked, now.subtract(span)) > 0).length;
  const isFull = since(WEEK) >= MOST_IN_A_WEEK || since(MONTH) >= MOST_IN_A_MONTH;
  if (facts.fewer && since(FORTNIGHT) > 0) return never("they wished fewer");
  return facts.isPrincipal && isFull ? never("a cap is reached") : unlessPaused(facts, moment);
}

function unlessPaused({ paused }: SayFacts, may: MaySay): MaySay {
  return paused && may.say === "now" ? never("paused") : may;
}

const inHours = ({ hours }: SayFacts, now: Temporal.Instant) => until(nextOpenMoment(hours, now), now);
const onAnyDay = ({ hours }: SayFacts, now: Temporal.Instant) => until(nextDaytime(hours.zone, now), now);

function until(moment: Temporal.Instant, now: Temporal.Instant): MaySay {
  return Temporal.Instant.compare(moment, now) <= 0 ? NOW : { say: "later", at: moment };
}

function isOnLeave({ hours }: SayFacts, now: Temporal.Instant): boolean {
  return hours.isAway(now.toZonedDateTimeISO(hours.zone).toPlainDate());
}

/** Their own hour today, or the moment itself when that hour has come; else their hour on the next open day. */
function atQuestionTime({ hours, questionTime }: SayFacts, now: Temporal.Instant): Temporal.Instant {
  const local = now.toZonedDateTimeISO(hours.zone);
  const [today, chosen] = [local.toPlainDate(), withinHours(questionTime)];
  const hasCome = Temporal.PlainTime.compare(local.toPlainTime(), chosen) >= 0;
  if (hasCome && Temporal.Instant.compare(nextOpenMoment(hours, now), now) === 0) return now;
  return at(hours.isOpen(today) && !hasCome ? today : nextOpenDay(hours, today), chosen, hours.zone);
}
