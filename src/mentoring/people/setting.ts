/** When and how often a person wants to be asked reflection questions. RLS lets only that person read it. */
export type QuestionSettings = {
  /** The time of day for questions, in the person's time zone. */
  readonly questionTime: Temporal.PlainTime;
  /** Whether the person gets at most one question in 14 days. */
  readonly fewer: boolean;
  /** When the person last changed one of these settings. */
  readonly changedAt?: Temporal.Instant;
  /** When the person last chose how often they want to be asked. */
  readonly rhythmChosenAt?: Temporal.Instant;
  /**
   * Since when questions are paused, and until which day; the pause ends when that day begins. Without `until`
   * questions are paused until the person ends the pause.
   */
  readonly paused?: { readonly at: Temporal.Instant; readonly until?: Temporal.PlainDate };
};

export const DEFAULT_QUESTION_SETTINGS: QuestionSettings = {
  questionTime: Temporal.PlainTime.from("16:00"),
  fewer: false,
};

/** Whether questions are paused today. `until` is exclusive: a pause until Monday no longer applies on Monday. */
export function areQuestionsPaused({ paused }: QuestionSettings, today: Temporal.PlainDate): boolean {
  if (!paused) return false;
  return paused.until === undefined || Temporal.PlainDate.compare(today, paused.until) < 0;
}
