import type { PersonTx, Tx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";

/**
 * Whether a person agrees to get questions. `shown`: the message that explains what stays private and asks for the
 * consent was sent to them. `answer`: their latest answer to it, and since when they agree. RLS lets only that person and
 * the machine role read it.
 */
export type QuestionConsent = {
  readonly shown: boolean;
  readonly answer: "none" | "yes" | "no";
  readonly agreedAt?: Temporal.Instant;
};

/**
 * The version of the message that explains what stays private. It is stored with each consent, to know what the person
 * agreed to.
 */
const PROMISE_VERSION = "2";
const PURPOSE = "questions";

export async function findQuestionConsent(tx: Tx, personId: PersonId): Promise<QuestionConsent> {
  const row = await tx.sql
    .selectFrom("delivery.consent")
    .selectAll()
    .where("person_id", "=", personId)
    .where("purpose", "=", PURPOSE)
    .executeTakeFirst();
  const shown = row !== undefined;
  if (row?.withdrawn_at) return { shown, answer: "no" };
  return row?.given_at ? { shown, answer: "yes", agreedAt: row.given_at } : { shown, answer: "none" };
}

/**
 * Stores that the message that explains what stays private was sent to a person. Returns false if that was already
 * stored.
 */
export async function markPrivacyPromiseShown(
  tx: Tx,
  personId: PersonId,
  language: string,
  now: Temporal.Instant,
): Promise<boolean> {
  const row = await tx.sql
    .insertInto("delivery.consent")
    .values({
      workspace_id: tx.workspaceId,
      person_id: personId,
      purpose: PURPOSE,
      version: PROMISE_VERSION,
      language,
      shown_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("person_id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Stores whether the person agrees to get questions. Returns false if that is already their stored answer. */
export async function updateQuestionConsent(tx: PersonTx, wanted: boolean, now: Temporal.Instant): Promise<boolean> {
  const row = await tx.sql
    .updateTable("delivery.consent")
    .set(wanted ? { given_at: now, withdrawn_at: null } : { withdrawn_at: now })
    .where("person_id", "=", tx.personId)
    .where("purpose", "=", PURPOSE)
    .where(({ eb, or }) =>
      wanted ? or([eb("given_at", "is", null), eb("withdrawn_at", "is not", null)]) : eb("withdrawn_at", "is", null),
    )
    .returning("person_id")
    .executeTakeFirst();
  return row !== undefined;
}
