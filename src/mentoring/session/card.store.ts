import type { PersonTx, Tx } from "#db/as.ts";
import type { DialogueId, PersonId, SurfaceRef } from "#kernel/id.ts";
import type { DraftQuestion } from "./dialogue/draft.ts";

/**
 * The message in the chat that currently shows a logging conversation: a question, or the summary card of the draft.
 */
export type Card = { readonly ref: SurfaceRef; readonly shows: DraftQuestion | "card" };

/** Finds the message that shows the conversation; undefined until Fieldbook has sent one. */
export async function findCard(tx: PersonTx, id: DialogueId): Promise<Card | undefined> {
  const row = await tx.sql
    .selectFrom("machine.card")
    .select(["ref", "shows"])
    .where("dialogue_id", "=", id)
    .executeTakeFirst();
  return row && { ref: row.ref as SurfaceRef, shows: row.shows as Card["shows"] };
}

/**
 * Stores which message shows the conversation, so that the next turn can update it. A message that a later turn has
 * stored is not overwritten.
 */
export async function saveCard(
  tx: Tx,
  of: { readonly dialogue: DialogueId; readonly person: PersonId; readonly turn: number },
  { ref, shows }: Card,
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
