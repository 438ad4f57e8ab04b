import type { Tx } from "#db/as.ts";
import { type BrandedId, newId, type RosterImportId } from "#kernel/id.ts";

/** What stood of a person, pair or visit before or after a change: values of columns, logistics only. */
export type RosterValues = Readonly<Record<string, string | number | readonly string[] | null>>;

export type RosterChange = {
  readonly act: `${string}.${string}`;
  /** The person, pair or visit that was changed. */
  readonly subject: string;
  /** Absent: it was added. Of a person who was added nothing is kept, because what they are stands with them. */
  readonly before?: RosterValues;
  readonly after?: RosterValues;
  /** The import that changed it; absent if a person did. */
  readonly import?: RosterImportId | undefined;
};

/**
 * Keeps what a change of people, pairs or visits replaced, in a transaction of the machine role. The database adds the
 * person who acted.
 */
export async function insertRosterChange(tx: Tx, change: RosterChange, now: Temporal.Instant): Promise<void> {
  await tx.sql
    .insertInto("delivery.roster_change")
    .values({
      id: newId<BrandedId<"roster change">>(),
      workspace_id: tx.workspaceId,
      import_id: change.import ?? null,
      act: change.act,
      subject_id: change.subject,
      before: change.before ? JSON.stringify(change.before) : null,
      after: change.after ? JSON.stringify(change.after) : null,
      changed_at: now,
    })
    .execute();
}
