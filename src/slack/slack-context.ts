import type { WebClient } from "@slack/web-api";
import type { Db } from "#db/as.ts";
import type { ReceivedMessage } from "#inbox/inbox-message.ts";
import type { Clock } from "#kernel/clock.ts";
import type { WorkspaceId } from "#kernel/id.ts";
import type { Log } from "#kernel/log.ts";
import type { RequestDependencies } from "#mentoring/door/door.ts";
import type { QuestionBank } from "#mentoring/reflection/bank/bank.ts";
import type { Pace } from "#slack/send/pace.ts";

/**
 * What the Slack code needs to serve one installation: this installation's own client and ids, and the services that
 * all installations share.
 */
export type SlackContext = {
  readonly db: Db;
  readonly clock: Clock;
  readonly log: Log;
  readonly client: WebClient;
  /** The workspace in Fieldbook to which this Slack team belongs. */
  readonly workspaceId: WorkspaceId;
  readonly teamId: string;
  /** The dependencies with which the domain handles requests from a chat platform. */
  readonly door: RequestDependencies;
  /** The question bank with the wording of every reflective question. */
  readonly bank: QuestionBank;
  /** How often notices may be sent through this installation. */
  readonly pace: Pace;
  /** Stores a message; the inbox worker processes it afterwards. */
  hear(words: ReceivedMessage): Promise<void>;
};
