/** How a person wants to be asked. Only they can read it. */
export type Setting = {
  /** The local time for questions. */
  readonly questionTime: Temporal.PlainTime;
  /** At most one question in two weeks. */
  readonly fewer: boolean;
  /** When they last said how often they want to be asked. */
  readonly rhythmChosenAt?: Temporal.Instant;
  /** Paused until this day, or until they end it. */
  readonly paused?: { readonly at: Temporal.Instant; readonly until?: Temporal.PlainDate };
};

/** The setting of a person who has not changed it. */
export const DEFAULT_SETTING: Setting = { questionTime: Temporal.PlainTime.from("16:00"), fewer: false };

/** A pause ends as its last day begins: one until Monday is over on Monday. */
export function isPaused({ paused }: Setting, today: Temporal.PlainDate): boolean {
  if (!paused) return false;
  return paused.until === undefined || Temporal.PlainDate.compare(today, paused.until) < 0;
}
