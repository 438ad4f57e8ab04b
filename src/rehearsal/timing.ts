/** Slack's timeouts, in real milliseconds; the rehearsal's clock does not affect them. */
export type SlackTimeouts = {
  /** The time within which Slack expects an acknowledgement. */
  readonly answerWithinMs: number;
  readonly triggerLivesMs: number;
  /** The delays before each redelivery of an unacknowledged event. */
  readonly redeliverAfterMs: readonly number[];
  readonly responseUrlLivesMs: number;
};

export const SLACK_TIMEOUTS: SlackTimeouts = {
  answerWithinMs: 3_000,
  triggerLivesMs: 3_000,
  redeliverAfterMs: [0, 60_000, 300_000],
  responseUrlLivesMs: 30 * 60_000,
};
