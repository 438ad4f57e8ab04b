import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import { newId, type PersonId, type RosterImportId } from "#kernel/id.ts";

export type RosterImport = { readonly id: RosterImportId; readonly importedAt: Temporal.Instant };

/** What one import changed, as it stood before and after. */
export type ImportedChange = {
  readonly id: string;
  readonly act: string;
  readonly subject: string;
  readonly before: unknown;
  readonly after: unknown;
};

export async function insertRosterImport(tx: Tx, now: Temporal.Instant): Promise<RosterImportId> {
  const id = newId<RosterImportId>();
  const row = { id, workspace_id: tx.workspaceId, imported_at: now };
  await tx.sql.insertInto("delivery.roster_import").values(row).execute();
  return id;
}

/**
 * Lists the imports that were not taken back, the latest first, or the one with this id; RLS shows imports to coordinators
 * and to the machine.
 */
export async function listImports(
  tx: Tx,
  which: { readonly id: RosterImportId } | { readonly limit: number; readonly offset?: number },
): Promise<RosterImport[]> {
  const all = tx.sql
    .selectFrom("delivery.roster_import")
    .select(["id", "imported_at"])
    .where("workspace_id", "=", tx.workspaceId)
    .where("undone_at", "is", null)
    .orderBy("imported_at", "desc")
    .orderBy("id", "desc");
  const wanted = "id" in which ? all.where("id", "=", which.id) : all.limit(which.limit).offset(which.offset ?? 0);
  return (await wanted.execute()).map(toImport);
}

/** Lists what later imports changed that were not taken back: people, pairs and visits by their ids. */
export async function listSubjectsOfLaterImports(tx: Tx, id: RosterImportId): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ subject: string }>`
    select distinct change.subject_id as subject
    from delivery.roster_import this
    join delivery.roster_import later on later.workspace_id = this.workspace_id
      and (later.imported_at, later.id) > (this.imported_at, this.id)
    join delivery.roster_change change on change.import_id = later.id and change.undone_at is null
    where this.id = ${id}`.execute(tx.sql);
  return new Set(rows.map(({ subject }) => subject));
}

const toImport = (row: { readonly id: string; readonly imported_at: Temporal.Instant }): RosterImport => ({
  id: row.id as RosterImportId,
  importedAt: row.imported_at,
});

/** Marks an import as taken back. Returns false if it was taken back before. */
export async function markImportUndone(
  tx: Tx,
  id: RosterImportId,
  by: PersonId | undefined,
  now: Temporal.Instant,
): Promise<boolean> {
  const undone = await tx.sql
    .updateTable("delivery.roster_import")
    .set({ undone_at: now, undone_by: by ?? null })
    .where("id", "=", id)
    .where("undone_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return undone !== undefined;
}

/** Lists what an import changed, the last change first. */
export async function listChangesOfImport(tx: Tx, id: RosterImportId): Promise<ImportedChange[]> {
  const rows = await tx.sql
    .selectFrom("delivery.roster_change")
    .select(["id", "act", "subject_id", "before", "after"])
    .where("import_id", "=", id)
    .orderBy("id", "desc")
    .execute();
  return rows.map(({ subject_id, ...row }) => ({ ...row, subject: subject_id }));
}

export async function markChangeUndone(tx: Tx, id: string, now: Temporal.Instant): Promise<void> {
  await tx.sql.updateTable("delivery.roster_change").set({ undone_at: now }).where("id", "=", id).execute();
}

/** Takes back what an import added, if nothing was built on it. Returns false if something was. */
export async function takeBackAdded(tx: Tx, kind: "visit" | "pair" | "person", id: string): Promise<boolean> {
  const { rows } = await sql<{ gone: boolean }>`select wall.take_back(${kind}, ${id}) as gone`.execute(tx.sql);
  return rows[0]?.gone ?? false;
}
