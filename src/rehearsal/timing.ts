/** Slack's own patience, in real milliseconds: the rehearsal's clock does not move it. */
export type Timing = {
  /** An app that has not answered by then has not answered. */
  readonly answerWithinMs: number;
  readonly triggerLivesMs: number;
  /** The pauses before an unanswered event is delivered once more. */
  readonly redeliverAfterMs: readonly number[];
  readonly responseUrlLivesMs: number;
};

export const SLACK_TIMING: Timing = {
  answerWithinMs: 3_000,
  triggerLivesMs: 3_000,
  redeliverAfterMs: [0, 60_000, 300_000],
  responseUrlLivesMs: 30 * 60_000,
};
