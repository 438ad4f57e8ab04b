import type { PersonTx, Tx } from "#db/as.ts";
import type { DialogueId, PersonId, SurfaceRef } from "#kernel/id.ts";
import type { DraftQuestion } from "./dialogue/draft.ts";

/**
 * The message in the chat that currently shows a visit-logging conversation: a question, or the summary card of the
 * draft.
 */
export type DraftMessage = { readonly ref: SurfaceRef; readonly shows: DraftQuestion | "card" };

/** Finds the message that shows a visit-logging conversation; undefined until Fieldbook has sent one. */
export async function findDraftMessage(tx: PersonTx, id: DialogueId): Promise<DraftMessage | undefined> {
  const row = await tx.sql
    .selectFrom("machine.card")
    .select(["ref", "shows"])
    .where("dialogue_id", "=", id)
    .executeTakeFirst();
  return row && { ref: row.ref as SurfaceRef, shows: row.shows as DraftMessage["shows"] };
}

/**
 * Stores which message shows the visit-logging conversation, so that the next turn can update it. A message that a
 * later turn has stored is not overwritten.
 */
export async function saveDraftMessage(
  tx: Tx,
  of: { readonly dialogue: DialogueId; readonly person: PersonId; readonly turn: number },
  { ref, shows }: DraftMessage,
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
