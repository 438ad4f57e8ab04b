import { type NoticeKind, SORT } from "#mentoring/notice.ts";
import { at, type Hours, nextOpenDay, nextOpenMoment } from "#mentoring/quiet-hours.ts";

/** What decides whether a person may be told a thing now. */
export type SayFacts = {
  readonly hours: Hours;
  readonly onLeave: boolean;
  readonly paused: boolean;
  /** The promise was shown to them: nothing unasked comes before it. */
  readonly promised: boolean;
  /** Said yes to being asked questions. */
  readonly consented: boolean;
  readonly isPrincipal: boolean;
  readonly questionTime: Temporal.PlainTime;
  /** When they were last asked something, by the clock of people: the last 31 days. */
  readonly asked: readonly Temporal.Instant[];
};

export type MaySay =
  | { readonly say: "now" }
  /** The promise first, then this. */
  | { readonly say: "after_the_promise" }
  | { readonly say: "later"; readonly at: Temporal.Instant }
  | { readonly say: "never"; readonly why: string };

/** At most so many openers in a week and in a month (domain 3.6); one more is dropped, not queued. */
const MOST_IN_A_WEEK = 2;
const MOST_IN_A_MONTH = 6;
const WEEK = { hours: 24 * 7 };
const MONTH = { hours: 24 * 31 };

const NOW: MaySay = { say: "now" };

/** Whether, and when, a notice may be said to its person. */
export function decideMaySay(kind: NoticeKind, facts: SayFacts, now: Temporal.Instant): MaySay {
  const may = decideMoment(kind, facts, now);
  const unasked = SORT[kind] !== "answer" && kind !== "promise.made";
  return may.say === "now" && unasked && !facts.promised ? { say: "after_the_promise" } : may;
}

function decideMoment(kind: NoticeKind, facts: SayFacts, now: Temporal.Instant): MaySay {
  switch (SORT[kind]) {
    case "answer":
      return NOW;
    case "digest":
      return facts.paused || facts.onLeave ? { say: "never", why: "paused or on leave" } : NOW;
    case "fact":
      return inHours(facts, now);
    case "nudge":
      return facts.paused ? { say: "never", why: "paused" } : inHours(facts, now);
    case "opener":
      return opener(kind, facts, now);
  }
}

/** A question counts: it needs a yes, a free place in the week and the month, and the person's own hour. */
function opener(kind: NoticeKind, facts: SayFacts, now: Temporal.Instant): MaySay {
  if (facts.paused) return { say: "never", why: "paused" };
  // "How did it go?" is the mentor's own work, not a question to reflect on.
  if (kind === "visit.ended") return inHours(facts, now);
  if (!facts.consented) return { say: "never", why: "no consent" };
  const since = (span: { hours: number }) =>
    facts.asked.filter((asked) => Temporal.Instant.compare(asked, now.subtract(span)) > 0).length;
  if (facts.isPrincipal && (since(WEEK) >= MOST_IN_A_WEEK || since(MONTH) >= MOST_IN_A_MONTH))
    return { say: "never", why: "a cap is reached" };
  const asks = atQuestionTime(facts, now);
  return Temporal.Instant.compare(asks, now) <= 0 ? NOW : { say: "later", at: asks };
}

function inHours({ hours }: SayFacts, now: Temporal.Instant): MaySay {
  const moment = nextOpenMoment(hours, now);
  return Temporal.Instant.compare(moment, now) === 0 ? NOW : { say: "later", at: moment };
}

/** Their own hour today, or the moment itself when that hour has come; else their hour on the next open day. */
function atQuestionTime({ hours, questionTime }: SayFacts, now: Temporal.Instant): Temporal.Instant {
  const local = now.toZonedDateTimeISO(hours.zone);
  const today = local.toPlainDate();
  const hasCome = Temporal.PlainTime.compare(local.toPlainTime(), questionTime) >= 0;
  if (hasCome && Temporal.Instant.compare(nextOpenMoment(hours, now), now) === 0) return now;
  return at(hours.isOpen(today) && !hasCome ? today : nextOpenDay(hours, today), questionTime, hours.zone);
}
