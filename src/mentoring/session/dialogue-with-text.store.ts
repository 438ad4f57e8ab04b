import { sql } from "kysely";
import type { PersonTx } from "#db/as.ts";
import type { LoggingDialogueId } from "#kernel/id.ts";
import { findTextWrittenAt } from "./dialogue/state.ts";
import { type LoggingDialogue, lockLoggingDialogue, toLoggingDialogue } from "./dialogue.store.ts";

/** How far the clock of the chat platform, by which a message is written, may be ahead of this one. */
const CLOCK_TOLERANCE = { hours: 1 };
/** How many conversations are searched for a message, the latest first. */
const MAX_SEARCHED = 20;

/**
 * Locks the conversation whose account has the text that was written at this time, which identifies a message; the one
 * that is unfinished, if there are several.
 */
export async function lockLoggingDialogueWithText(
  tx: PersonTx,
  writtenAt: Temporal.Instant,
): Promise<LoggingDialogue | undefined> {
  const rows = await tx.sql
    .selectFrom("own.dialogue")
    .selectAll()
    .where("touched_at", ">=", writtenAt.subtract(CLOCK_TOLERANCE))
    .orderBy(sql`closed_at is not null`)
    .orderBy("touched_at", "desc")
    .limit(MAX_SEARCHED)
    .execute();
  const found = rows.find((row) => findTextWrittenAt(toLoggingDialogue(tx, row).state, writtenAt) >= 0);
  return found && lockLoggingDialogue(tx, found.id as LoggingDialogueId);
}
