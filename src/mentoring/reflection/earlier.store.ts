import type { PersonTx } from "#db/as.ts";
import { openText, sealText } from "#db/sealed.ts";
import type { ExaminedText } from "#kernel/examined-text.ts";
import { newId, type ReflectionId } from "#kernel/id.ts";
import type { EarlierAnswer } from "./reflection.ts";

const TEXT = "own.reflection_earlier.text";

/** Keeps the text that stood in an answer until now. */
export async function insertEarlierAnswer(
  tx: PersonTx,
  reflection: ReflectionId,
  text: ExaminedText,
  now: Temporal.Instant,
): Promise<void> {
  const id = newId();
  await tx.sql
    .insertInto("own.reflection_earlier")
    .values({
      id,
      workspace_id: tx.workspaceId,
      author_id: tx.personId,
      reflection_id: reflection,
      text: sealText(tx, TEXT, id, text),
      replaced_at: now,
    })
    .execute();
}

/** Lists what stood in an answer before, newest first. RLS shows it to its author alone. */
export async function listEarlierAnswers(tx: PersonTx, reflection: ReflectionId): Promise<EarlierAnswer[]> {
  const rows = await tx.sql
    .selectFrom("own.reflection_earlier")
    .selectAll()
    .where("reflection_id", "=", reflection)
    .orderBy("replaced_at", "desc")
    .orderBy("id", "desc")
    .execute();
  return rows.map((row) => ({ text: openText(tx, TEXT, row.id, row.text), replacedAt: row.replaced_at }));
}
