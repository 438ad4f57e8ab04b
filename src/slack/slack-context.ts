import type { WebClient } from "@slack/web-api";
import type { Db } from "#db/as.ts";
import type { Words } from "#inbox/arrival.ts";
import type { Clock } from "#kernel/clock.ts";
import type { WorkspaceId } from "#kernel/id.ts";
import type { Log } from "#kernel/log.ts";
import type { RequestDependencies } from "#mentoring/door/door.ts";
import type { QuestionBank } from "#mentoring/reflection/bank/bank.ts";

/** The context of one installation: its own client and ids, and what all installations share. */
export type SlackContext = {
  readonly db: Db;
  readonly clock: Clock;
  readonly log: Log;
  readonly client: WebClient;
  /** The workspace of this team. */
  readonly workspaceId: WorkspaceId;
  readonly teamId: string;
  /** The domain's door. */
  readonly door: RequestDependencies;
  /** The reflective questions. */
  readonly bank: QuestionBank;
  /** Stores a message durably; a worker processes it afterwards. */
  hear(words: Words): Promise<void>;
};
