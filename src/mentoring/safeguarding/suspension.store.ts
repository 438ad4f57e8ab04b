import { sql } from "kysely";
import type { PersonTx } from "#db/as.ts";
import type { PersonId, SafeguardingContactId, SafeguardingEventId } from "#kernel/id.ts";

/** That the questions to a person rest: since when, and when the places that answer were last shown to them in full. */
export type Suspension = { readonly since: Temporal.Instant; readonly helpShownAt: Temporal.Instant | null };

/** Loads since when the questions to the person as whom this transaction runs rest; undefined if they do not. */
export async function findMySuspension(tx: PersonTx): Promise<Suspension | undefined> {
  return tx.sql
    .selectFrom("own.suspension")
    .select(["since", "help_shown_at as helpShownAt"])
    .where("person_id", "=", tx.personId)
    .where("resumed_at", "is", null)
    .executeTakeFirst();
}

/** Stores that the places that answer are now shown in full to the person as whom this transaction runs. */
export async function markHelpShown(tx: PersonTx, now: Temporal.Instant): Promise<void> {
  await tx.sql.updateTable("own.suspension").set({ help_shown_at: now }).where("person_id", "=", tx.personId).execute();
}

/**
 * Stores that the questions to the person rest from now on, and that the help is shown with that. If they rest already,
 * the contact whom the person chose stays chosen.
 */
export async function saveMySuspension(tx: PersonTx, now: Temporal.Instant): Promise<void> {
  await tx.sql
    .insertInto("own.suspension")
    .values({ person_id: tx.personId, workspace_id: tx.workspaceId, since: now, help_shown_at: now })
    .onConflict((conflict) =>
      conflict.column("person_id").doUpdateSet({
        since: now,
        help_shown_at: now,
        resumed_at: null,
        resumed_by: null,
        contact_id: sql<string | null>`case when suspension.resumed_at is null then suspension.contact_id end`,
      }),
    )
    .execute();
}

/** Stores that questions may come again. Returns false if they did not rest. */
export async function markMyQuestionsResumed(tx: PersonTx, now: Temporal.Instant): Promise<boolean> {
  const row = await tx.sql
    .updateTable("own.suspension")
    .set({ resumed_at: now, resumed_by: tx.personId })
    .where("person_id", "=", tx.personId)
    .where("resumed_at", "is", null)
    .returning("person_id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Stores, as the contact whom `person` chose, that questions to them may come again. Returns false otherwise. */
export async function markQuestionsResumedByContact(
  tx: PersonTx,
  person: PersonId,
  now: Temporal.Instant,
): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select wall.resume_questions_of(${person}, ${now}) as done`.execute(
    tx.sql,
  );
  return rows[0]?.done ?? false;
}

/**
 * Enqueues the notice that asks a contact to call the person as whom this transaction runs, and stores that this person
 * chose the contact. Returns false if the contact cannot be told, or if the person's questions do not rest.
 */
export async function saveChosenContact(
  tx: PersonTx,
  contact: SafeguardingContactId,
  event: SafeguardingEventId,
  now: Temporal.Instant,
): Promise<boolean> {
  const { rows } = await sql<{
    done: boolean;
  }>`select wall.ask_to_call_me(${contact}, ${event}, ${now}) as done`.execute(tx.sql);
  return rows[0]?.done ?? false;
}

/** Lists those who chose the person as whom this transaction runs to be told, as long as their questions rest. */
export async function listPeopleWhoChoseMe(tx: PersonTx): Promise<{ readonly id: PersonId; readonly name: string }[]> {
  const { rows } = await sql<{
    id: PersonId;
    name: string;
  }>`select person_id as id, name from wall.those_who_chose_me()`.execute(tx.sql);
  return rows;
}
