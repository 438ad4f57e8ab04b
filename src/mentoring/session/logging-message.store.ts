import type { PersonTx, Tx } from "#db/as.ts";
import type { LoggingDialogueId, PersonId, SurfaceRef } from "#kernel/id.ts";
import type { LoggingQuestion } from "./dialogue/draft.ts";

/**
 * The message in the chat that currently shows a visit-logging conversation: a question, or the summary card of the
 * draft.
 */
export type LoggingMessage = { readonly ref: SurfaceRef; readonly shows: LoggingQuestion | "card" };

/** Finds the message that shows a visit-logging conversation; undefined until Fieldbook has sent one. */
export async function findLoggingMessage(tx: PersonTx, id: LoggingDialogueId): Promise<LoggingMessage | undefined> {
  const row = await tx.sql
    .selectFrom("machine.card")
    .select(["ref", "shows"])
    .where("dialogue_id", "=", id)
    .executeTakeFirst();
  return row && { ref: row.ref as SurfaceRef, shows: row.shows as LoggingMessage["shows"] };
}

/**
 * Stores which message shows the visit-logging conversation, so that the next turn can update it. A message that a
 * later turn has stored is not overwritten.
 */
export async function saveLoggingMessage(
  tx: Tx,
  of: { readonly dialogue: LoggingDialogueId; readonly person: PersonId; readonly turn: number },
  { ref, shows }: LoggingMessage,
): Promise<void> {
  await tx.sql
    .insertInto("machine.card")
    .values({
      dialogue_id: of.dialogue,
      workspace_id: tx.workspaceId,
      person_id: of.person,
      turn: of.turn,
      ref,
      shows,
    })
    .onConflict((conflict) =>
      conflict
        .column("dialogue_id")
        .doUpdateSet({ turn: of.turn, ref, shows })
        .where("machine.card.turn", "<=", of.turn),
    )
    .execute();
}
