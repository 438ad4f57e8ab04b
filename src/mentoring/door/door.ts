import type { Db } from "#db/as.ts";
import type { Arrival } from "#inbox/once.ts";
import type { Clock } from "#kernel/clock.ts";
import type { Failpoint } from "#kernel/failpoint.ts";
import type { WorkspaceId } from "#kernel/id.ts";
import type { Language } from "#kernel/language.ts";
import type { Address } from "#mentoring/people/address.ts";
import type { Bank } from "#mentoring/reflection/bank/bank.ts";
import type { Understand } from "#understanding/understand.ts";
import { type MemberCache, openMemberCache } from "./member-cache.ts";

/** What every answer is made with. */
export type Door = {
  readonly db: Db;
  readonly clock: Clock;
  /** The reflective questions. */
  readonly bank: Bank;
  readonly members: MemberCache;
  readonly understand: Understand;
  /** Something may have been written to the outbox. */
  wake(): void;
  readonly failpoint?: Failpoint | undefined;
};

export function openDoor(parts: Omit<Door, "members">): Door {
  return { ...parts, members: openMemberCache(parts.clock) };
}

/** Who asks for something, as a surface knows them. */
export type Caller = {
  readonly workspaceId: WorkspaceId;
  readonly address: Address;
  /** What the surface knows of someone whom the programme may not know yet. */
  readonly profile?: Profile;
  /** It is done within so many milliseconds, or not at all. Absent: nobody waits. */
  readonly withinMs?: number;
};

/** A caller who did something: its own key lets it take effect once. */
export type Arrived = Caller & { readonly arrival: Arrival };

export type Profile = {
  readonly name?: string;
  readonly email?: string;
  readonly language?: Language;
  readonly zone?: string;
  /** Whether they administer the organisation's account, and so may set up its programme. */
  readonly isAdmin: boolean;
};

/** In which language to speak to someone when the database cannot be asked. */
export function languageOf({ members }: Door, address: Address): Language {
  return members.lastKnown(address)?.language ?? "en";
}
