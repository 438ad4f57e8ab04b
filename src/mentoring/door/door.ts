import type { Db } from "#db/as.ts";
import type { Arrival } from "#inbox/once.ts";
import type { Clock } from "#kernel/clock.ts";
import type { Failpoint } from "#kernel/failpoint.ts";
import type { WorkspaceId } from "#kernel/id.ts";
import type { Language } from "#kernel/language.ts";
import type { Address } from "#mentoring/people/address.ts";
import type { Bank } from "#mentoring/reflection/bank/bank.ts";
import type { Understand } from "#understanding/understand.ts";
import { createMemberCache, type MemberCache } from "./member-cache.ts";

/** The dependencies of every request. */
export type Door = {
  readonly db: Db;
  readonly clock: Clock;
  /** The reflective questions. */
  readonly bank: Bank;
  readonly members: MemberCache;
  readonly understand: Understand;
  /** Called when something may have been written to the outbox. */
  wake(): void;
  readonly failpoint?: Failpoint | undefined;
};

export function createDoor(parts: Omit<Door, "members">): Door {
  return { ...parts, members: createMemberCache(parts.clock) };
}

/** The caller, as the surface knows them. */
export type Caller = {
  readonly workspaceId: WorkspaceId;
  readonly address: Address;
  /** The surface's profile of a user who may not be known to the programme yet. */
  readonly profile?: SurfaceProfile;
  /** Deadline in milliseconds after which nothing may be committed; absent if nobody waits. */
  readonly withinMs?: number;
};

/** A caller whose request writes; its key makes it idempotent. */
export type IncomingRequest = Caller & { readonly arrival: Arrival };

export type SurfaceProfile = {
  readonly name?: string;
  readonly email?: string;
  readonly language?: Language;
  readonly zone?: string;
  /** Whether they administer the account and so may set up its programme. */
  readonly isAdmin: boolean;
};

/** The language for a caller while the database is unavailable. */
export function getFallbackLanguage({ members }: Door, address: Address): Language {
  return members.lastKnown(address)?.language ?? "en";
}
