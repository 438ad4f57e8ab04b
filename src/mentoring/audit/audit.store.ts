import { sql } from "kysely";
import type { PersonTx, Tx } from "#db/as.ts";
import type { PairId, PersonId } from "#kernel/id.ts";

type Row = {
  readonly act: string;
  readonly kind: string;
  readonly subject: string;
  readonly pair?: PairId;
  readonly person?: PersonId;
};

/**
 * Inserts audit lines. The database sets the actor of each line: the person or the machine role as whom the transaction
 * runs.
 */
export async function insertAuditLines(tx: Tx, rows: readonly Row[], now: Temporal.Instant): Promise<void> {
  await tx.sql
    .insertInto("machine.audit")
    .values(
      rows.map(({ act, kind, subject, pair, person }) => ({
        workspace_id: tx.workspaceId,
        act,
        subject_kind: kind,
        subject_id: subject,
        pair_id: pair ?? null,
        person_id: person ?? null,
        acted_at: now,
      })),
    )
    .execute();
}

/**
 * Inserts the audit line of an action on a person's private data. It stores only the day of the action, in that
 * person's time zone, and not the time.
 */
export async function insertPrivateAuditLine(tx: PersonTx, act: string, now: Temporal.Instant): Promise<void> {
  await tx.sql
    .insertInto("own.audit")
    .columns(["workspace_id", "author_id", "act", "acted_on"])
    .expression((of) =>
      of
        .selectFrom("delivery.person")
        .where("id", "=", tx.personId)
        .select([
          "workspace_id",
          "id",
          sql<string>`${act}`.as("act"),
          sql<Temporal.PlainDate>`(${now}::timestamptz at time zone time_zone)::date`.as("acted_on"),
        ]),
    )
    .execute();
}
