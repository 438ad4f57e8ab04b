/** How a person wants to be asked. Nobody else can read it. */
export type Setting = {
  /** The local time at which a question is welcome. */
  readonly questionTime: Temporal.PlainTime;
  /** At most one question in two weeks, as they wished. */
  readonly fewer: boolean;
  /** When they last said how often they want to be asked. */
  readonly rhythmChosenAt?: Temporal.Instant;
  /** Asked for quiet, until the day named or until they say so. */
  readonly paused?: { readonly at: Temporal.Instant; readonly until?: Temporal.PlainDate };
};

/** As long as a person has said nothing else. */
export const DEFAULT_SETTING: Setting = { questionTime: Temporal.PlainTime.from("16:00"), fewer: false };

/** A pause ends as its last day begins: "until Monday" speaks again on Monday. */
export function isPaused({ paused }: Setting, today: Temporal.PlainDate): boolean {
  if (!paused) return false;
  return paused.until === undefined || Temporal.PlainDate.compare(today, paused.until) < 0;
}
