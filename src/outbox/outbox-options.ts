import type { Db } from "#db/as.ts";
import type { Clock } from "#kernel/clock.ts";
import type { Failpoint } from "#kernel/failpoint.ts";
import type { WorkspaceId } from "#kernel/id.ts";
import type { Log } from "#kernel/log.ts";
import type { DeliveryConsequences, NoticeDeliverer } from "./port.ts";

export type OutboxOptions<Said = unknown> = {
  readonly db: Db;
  readonly clock: Clock;
  readonly deliverer: NoticeDeliverer<Said>;
  readonly consequences: DeliveryConsequences<Said>;
  /** Identifies this process in the notices that it claims. */
  readonly owner: string;
  /** The workspaces for which this process can send notices now. */
  readonly serves: () => readonly WorkspaceId[];
  readonly log: Log;
  readonly failpoint?: Failpoint | undefined;
  /**
   * Returns the time of a monotonic clock in milliseconds, which measures for how long this process has had the lease;
   * tests replace it.
   */
  readonly passedMs?: () => number;
};

/**
 * Maximum notices in one claim. After a crash it is uncertain of every claimed notice whether it was sent. A process
 * therefore claims no more notices than it can send within one lease.
 */
export const MAX_NOTICES_PER_CLAIM = 20;
