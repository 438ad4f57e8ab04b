import type { PersonTx } from "#db/as.ts";
import { DEFAULT_QUESTION_SETTINGS, type QuestionSettings } from "./setting.ts";

/** Loads when and how often the person as whom this transaction runs wants to be asked questions, or the defaults. */
export async function getQuestionSettings(tx: PersonTx): Promise<QuestionSettings> {
  const row = await tx.sql
    .selectFrom("own.setting")
    .selectAll()
    .where("person_id", "=", tx.personId)
    .executeTakeFirst();
  if (!row) return DEFAULT_QUESTION_SETTINGS;
  const paused = row.paused_at && { at: row.paused_at, ...(row.paused_until && { until: row.paused_until }) };
  return {
    questionTime: row.question_time,
    fewer: row.fewer,
    changedAt: row.changed_at,
    ...(row.rhythm_chosen_at && { rhythmChosenAt: row.rhythm_chosen_at }),
    ...(paused && { paused }),
  };
}

export async function saveQuestionSettings(
  tx: PersonTx,
  setting: QuestionSettings,
  now: Temporal.Instant,
): Promise<void> {
  const columns = {
    question_time: setting.questionTime,
    fewer: setting.fewer,
    rhythm_chosen_at: setting.rhythmChosenAt ?? null,
    paused_at: setting.paused?.at ?? null,
    paused_until: setting.paused?.until ?? null,
    changed_at: now,
  };
  await tx.sql
    .insertInto("own.setting")
    .values({ person_id: tx.personId, workspace_id: tx.workspaceId, ...columns })
    .onConflict((conflict) => conflict.column("person_id").doUpdateSet(columns))
    .execute();
}
