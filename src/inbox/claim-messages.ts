import { type Db, runAutocommit } from "#db/as.ts";
import type { PersonId, SurfaceRef, WorkspaceId } from "#kernel/id.ts";
import type { InboxMessage, MessageTextId, SenderAddress } from "./inbox-message.ts";

/** Duration of the lease on a claimed message, longer than interpreting and acting on one message can take. */
export const MESSAGE_LEASE_SECONDS = 30;

/** Maximum messages of one person in a claim, since one lease has to cover all of them. */
const MAX_PER_PERSON = 10;

/** Maximum messages considered in one claim, oldest first, so that a long queue does not slow the claim down. */
const MAX_LOOKED_AT = 300;

export type ClaimMessagesOptions = {
  /** Identifies this run of this process; it differs after a restart. */
  readonly owner: string;
  readonly people: number;
  readonly workspaces: readonly WorkspaceId[];
  /**
   * Deduplication keys of the messages that this process is working on. Any other row that carries this process's owner
   * id was abandoned after an error, so it can be claimed before its lease ends.
   */
  readonly working: readonly string[];
};

export type ClaimedMessages = {
  readonly arrivals: readonly InboxMessage[];
  /**
   * Whether more messages are due: those beyond the limit, or those of a person whose earlier messages are in progress.
   */
  readonly more: boolean;
};

/**
 * Claims due messages, each person's in the order of writing, skipping any person with an earlier claim in progress.
 * The SECURITY DEFINER function serialises claims, so two processes never claim the same person's messages.
 */
export async function claimMessages(
  db: Db,
  { owner, people, workspaces, working }: ClaimMessagesOptions,
): Promise<ClaimedMessages> {
  const rows = await runAutocommit(db, {
    text: "select wall.claim_arrivals($1, $2, $3, $4, $5, $6, $7) as claimed",
    values: [owner, people, MAX_PER_PERSON, MAX_LOOKED_AT, MESSAGE_LEASE_SECONDS, workspaces, working],
  });
  const [{ claimed }] = rows as [{ claimed: { more: boolean; arrivals: readonly Row[] } }];
  return { arrivals: claimed.arrivals.map((row) => toInboxMessage(row, owner)), more: claimed.more };
}

type Row = {
  readonly workspace_id: string;
  readonly key: string;
  readonly kind: string;
  readonly surface: string;
  readonly account: string;
  readonly user_ref: string;
  readonly conversation_ref: string | null;
  readonly person_id: string | null;
  readonly said_at: string;
  readonly utterance_id: string;
  readonly attempts: number;
  readonly reply_to: string | null;
};

function toInboxMessage(row: Row, owner: string): InboxMessage {
  const address: SenderAddress = {
    surface: row.surface as SenderAddress["surface"],
    account: row.account,
    user: row.user_ref,
    ...(row.conversation_ref && { conversation: row.conversation_ref }),
  };
  return {
    workspaceId: row.workspace_id as WorkspaceId,
    key: row.key,
    kind: row.kind,
    address,
    ...(row.person_id && { author: row.person_id as PersonId }),
    writtenAt: Temporal.Instant.from(row.said_at),
    utteranceId: row.utterance_id as MessageTextId,
    owner,
    attempts: row.attempts,
    ...(row.reply_to && { replyTo: row.reply_to as SurfaceRef }),
  };
}
