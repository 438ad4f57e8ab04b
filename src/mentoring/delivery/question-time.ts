import { findNextWorkingDay, findNextWorkingTime, getSendingTime, type WorkingHours } from "#mentoring/quiet-hours.ts";

/** When a person can be asked a question. */
export type QuestionHours = {
  readonly hours: WorkingHours;
  /** The time of day that they chose for questions. */
  readonly questionTime: Temporal.PlainTime;
  /** When they last said whether and when they want to be asked. */
  readonly choseAt?: Temporal.Instant;
};

/**
 * Returns `now` if the time of day that the person chose for questions has passed today and messages may be sent now.
 * Otherwise returns the next such time on a working day. For a person who chose it later than that today, it begins the
 * next working day: who agrees to questions in the evening is not asked one at once.
 */
export function findQuestionTime(
  { hours, questionTime, choseAt }: QuestionHours,
  now: Temporal.Instant,
): Temporal.Instant {
  const today = now.toZonedDateTimeISO(hours.zone).toPlainDate();
  const chosen = getSendingTime(hours, today, questionTime);
  const hasCome = Temporal.Instant.compare(now, chosen) >= 0;
  if (hasCome && choseAt && Temporal.Instant.compare(choseAt, chosen) > 0)
    return findQuestionTimeAfterToday({ hours, questionTime }, now);
  if (hasCome && Temporal.Instant.compare(findNextWorkingTime(hours, now), now) === 0) return now;
  return hours.isOpen(today) && !hasCome ? chosen : findQuestionTimeAfterToday({ hours, questionTime }, now);
}

/** Returns the next working day after today, at the time of day that the person chose for questions. */
export function findQuestionTimeAfterToday(
  { hours, questionTime }: Pick<QuestionHours, "hours" | "questionTime">,
  now: Temporal.Instant,
): Temporal.Instant {
  const today = now.toZonedDateTimeISO(hours.zone).toPlainDate();
  return getSendingTime(hours, findNextWorkingDay(hours, today), questionTime);
}
