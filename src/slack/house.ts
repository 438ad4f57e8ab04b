import type { WebClient } from "@slack/web-api";
import type { Db } from "#db/as.ts";
import type { Words } from "#inbox/arrival.ts";
import type { Clock } from "#kernel/clock.ts";
import type { WorkspaceId } from "#kernel/id.ts";
import type { Log } from "#kernel/log.ts";
import type { Door } from "#mentoring/door/door.ts";
import type { Bank } from "#mentoring/reflection/bank/bank.ts";

/** What every listener of this surface is given: one installation, and what it shares with the others. */
export type SlackHouse = {
  readonly db: Db;
  readonly clock: Clock;
  readonly log: Log;
  readonly client: WebClient;
  /** The workspace of this team. */
  readonly workspaceId: WorkspaceId;
  readonly teamId: string;
  /** What this surface asks the domain for. */
  readonly door: Door;
  /** The reflective questions. */
  readonly bank: Bank;
  /** Makes words durable and returns; they are understood and acted on afterwards. */
  hear(words: Words): Promise<void>;
};
