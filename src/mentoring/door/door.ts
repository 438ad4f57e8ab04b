import type { Db } from "#db/as.ts";
import type { IncomingEvent } from "#inbox/record-if-first.ts";
import type { Clock } from "#kernel/clock.ts";
import type { Failpoint } from "#kernel/failpoint.ts";
import type { WorkspaceId } from "#kernel/id.ts";
import type { Language } from "#kernel/language.ts";
import type { ChatAddress } from "#mentoring/people/address.ts";
import type { ChatUserKind } from "#mentoring/people/chat-user.ts";
import type { QuestionBank } from "#mentoring/reflection/bank/bank.ts";
import type { UnderstandMessage } from "#understanding/understand.ts";
import { createMemberCache, type MemberCache } from "./member-cache.ts";

/** The dependencies that every request handler in this folder needs. */
export type RequestDependencies = {
  readonly db: Db;
  readonly clock: Clock;
  /** The question bank, from which reflective questions are chosen. */
  readonly bank: QuestionBank;
  readonly members: MemberCache;
  readonly understand: UnderstandMessage;
  /** Wakes the outbox worker, because a request may have enqueued a notice. */
  wake(): void;
  readonly failpoint?: Failpoint | undefined;
};

export function createRequestDependencies(parts: Omit<RequestDependencies, "members">): RequestDependencies {
  return { ...parts, members: createMemberCache(parts.clock) };
}

/**
 * The user who sent a request, as identified by the chat platform. Whether they are a member of the programme is not
 * known yet.
 */
export type Caller = {
  readonly workspaceId: WorkspaceId;
  readonly address: ChatAddress;
  /** The user's profile on the chat platform. It is loaded only when the chat address is not known to the programme. */
  readonly profile?: ChatProfile;
  /**
   * Deadline in milliseconds, after which the transaction must not commit. Absent if no client is waiting for a
   * response.
   */
  readonly withinMs?: number;
};

/**
 * A request with its caller and its deduplication keys (`arrival`), by which a repeated delivery of the same request is
 * recognised.
 */
export type IncomingRequest = Caller & { readonly arrival: IncomingEvent };

export type ChatProfile = {
  /** Whether the user is a full member of the organisation's account; only then does their e-mail identify a person. */
  readonly kind: ChatUserKind;
  readonly name?: string;
  readonly email?: string;
  readonly language?: Language;
  readonly zone?: string;
  /**
   * True if the user administers the organisation's account on the chat platform (a Slack workspace admin) and may
   * therefore set up the programme.
   */
  readonly isAdmin: boolean;
};

/**
 * The language for an error message that is sent without the database: the cached person's language, otherwise English.
 */
export function getFallbackLanguage({ members }: RequestDependencies, address: ChatAddress): Language {
  return members.lastKnown(address)?.language ?? "en";
}
