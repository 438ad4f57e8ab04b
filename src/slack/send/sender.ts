import type { WebClient } from "@slack/web-api";
import type { Db } from "#db/as.ts";
import type { Clock } from "#kernel/clock.ts";
import type { Log } from "#kernel/log.ts";
import type { QuestionBank } from "#mentoring/reflection/bank/bank.ts";
import type { Pace } from "./pace.ts";

/** The dependencies for sending through one Slack installation. */
export type SendingContext = {
  readonly db: Db;
  readonly clock: Clock;
  readonly log: Log;
  readonly client: WebClient;
  readonly teamId: string;
  readonly bank: QuestionBank;
  /** How often the installation may call Slack. */
  readonly pace: Pace;
};
