import { type Selectable, sql } from "kysely";
import type { PersonTx, Tx } from "#db/as.ts";
import type { DeliverySafeguardingResource } from "#db/schema.ts";
import type { SafeguardingResourceId } from "#kernel/id.ts";
import type { Language } from "#kernel/language.ts";
import { RESOURCE_KINDS, type ResourceKind, type SafeguardingResource } from "./resource.ts";
import type { Verification } from "./verification.ts";

/** Lists the help of a country in a language, in the order in which it is shown. */
export async function listSafeguardingResources(
  tx: Tx,
  { country, language }: Pick<SafeguardingResource, "country" | "language">,
): Promise<SafeguardingResource[]> {
  const rows = await resources(tx).where("country", "=", country).where("language", "=", language).execute();
  return rows.map(toResource);
}

/** Lists the help of all countries and languages of the programme, by country, language and then as it is shown. */
export async function listAllSafeguardingResources(tx: Tx): Promise<SafeguardingResource[]> {
  return (await resources(tx).execute()).map(toResource);
}

export async function findSafeguardingResource(
  tx: Tx,
  id: SafeguardingResourceId,
): Promise<SafeguardingResource | undefined> {
  const row = await resources(tx).where("id", "=", id).executeTakeFirst();
  return row && toResource(row);
}

/** Inserts a resource after those of its country and language. */
export async function insertSafeguardingResource(tx: PersonTx, resource: SafeguardingResource): Promise<void> {
  const { id, country, language, kind, name, how, duty } = resource;
  await tx.sql
    .insertInto("delivery.safeguarding_resource")
    .values({
      id,
      workspace_id: tx.workspaceId,
      country,
      language,
      kind,
      name,
      how,
      duty: duty ?? null,
      position: sql<number>`(select coalesce(max(position), 0) + 1 from delivery.safeguarding_resource
        where country = ${country} and language = ${language})`,
    })
    .execute();
}

/** Stores what a resource is called, how it is reached and which duty it names; its verification no longer holds. */
export async function updateSafeguardingResource(
  tx: PersonTx,
  id: SafeguardingResourceId,
  { name, how, duty }: Pick<SafeguardingResource, "name" | "how" | "duty">,
): Promise<void> {
  await change(tx, id, { name, how, duty: duty ?? null, verified_by: null, verified_at: null });
}

export async function markSafeguardingResourceVerified(
  tx: PersonTx,
  id: SafeguardingResourceId,
  { by, at }: Verification,
): Promise<void> {
  await change(tx, id, { verified_by: by, verified_at: at });
}

export async function markSafeguardingResourceRemoved(
  tx: PersonTx,
  id: SafeguardingResourceId,
  now: Temporal.Instant,
): Promise<void> {
  await change(tx, id, { removed_at: now });
}

type Changeable = {
  name?: string;
  how?: string;
  duty?: string | null;
  verified_by?: string | null;
  verified_at?: Temporal.Instant | null;
  removed_at?: Temporal.Instant;
};

/** Throws if no row was updated: an RLS policy that denies an UPDATE raises no error, and here that is a fault. */
async function change(tx: PersonTx, id: SafeguardingResourceId, columns: Changeable): Promise<void> {
  await tx.sql
    .updateTable("delivery.safeguarding_resource")
    .set(columns)
    .where("id", "=", id)
    .where("removed_at", "is", null)
    .returning("id")
    .executeTakeFirstOrThrow();
}

const resources = (tx: Tx) =>
  tx.sql
    .selectFrom("delivery.safeguarding_resource")
    .selectAll()
    .where("removed_at", "is", null)
    .orderBy("country")
    .orderBy("language")
    .orderBy(sql`array_position(${[...RESOURCE_KINDS]}::text[], kind)`)
    .orderBy("position")
    .orderBy("id");

function toResource(row: Selectable<DeliverySafeguardingResource>): SafeguardingResource {
  const { verified_by, verified_at } = row;
  return {
    id: row.id as SafeguardingResourceId,
    country: row.country,
    language: row.language as Language,
    kind: row.kind as ResourceKind,
    name: row.name,
    how: row.how,
    ...(row.duty && { duty: row.duty }),
    ...(verified_by && verified_at && { verification: { by: verified_by, at: verified_at } }),
  };
}
