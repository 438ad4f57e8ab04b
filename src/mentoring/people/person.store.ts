import { type Selectable, sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { DeliveryPerson } from "#db/schema.ts";
import type { PersonId, WorkspaceId } from "#kernel/id.ts";
import type { Language } from "#kernel/language.ts";
import type { ChatAddress } from "./address.ts";
import type { Person, Role } from "./person.ts";

/** Finds a person; returns undefined if RLS hides them from this transaction. */
export async function findPerson(tx: Tx, id: PersonId): Promise<Person | undefined> {
  const row = await people(tx).where("id", "=", id).executeTakeFirst();
  return row && toPerson(row);
}

/** Gets a person; throws if RLS hides them from this transaction. */
export async function getPerson(tx: Tx, id: PersonId): Promise<Person> {
  return toPerson(await people(tx).where("id", "=", id).executeTakeFirstOrThrow());
}

/** Finds the person at a chat address, including a deactivated one. */
export async function findPersonAtAddress(tx: Tx, at: ChatAddress): Promise<Person | undefined> {
  const row = await people(tx)
    .where("id", "=", ({ selectFrom }) =>
      selectFrom("machine.address")
        .select("person_id")
        .where("surface", "=", at.surface)
        .where("account", "=", at.account)
        .where("user_ref", "=", at.user),
    )
    .executeTakeFirst();
  return row && toPerson(row);
}

export async function findPersonByEmail(tx: Tx, email: string): Promise<Person | undefined> {
  const row = await people(tx).where(sql`lower(email)`, "=", sql`lower(${email})`).executeTakeFirst();
  return row && toPerson(row);
}

/**
 * Lists everyone whom RLS shows to this transaction, including deactivated people, sorted by name. An entry that became
 * part of another is nobody.
 */
export async function listPeople(tx: Tx): Promise<Person[]> {
  return (await people(tx).where("merged_into", "is", null).orderBy("name").orderBy("id").execute()).map(toPerson);
}

/** Lists where everyone works whom RLS shows to this transaction. */
export async function listWhereabouts(tx: Tx): Promise<ReadonlyMap<PersonId, Pick<Person, "school" | "region">>> {
  const rows = await tx.sql.selectFrom("delivery.person").select(["id", "school", "region"]).execute();
  return new Map(
    rows.map(({ id, school, region }) => [id as PersonId, { ...(school && { school }), ...(region && { region }) }]),
  );
}

/** Lists the names of everyone whom RLS shows to this transaction, and of their schools. */
export async function listKnownNames(tx: Tx): Promise<{ known: string[]; schools: string[] }> {
  const rows = await tx.sql.selectFrom("delivery.person").select(["name", "school"]).execute();
  return {
    known: rows.map(({ name }) => name),
    schools: [...new Set(rows.flatMap(({ school }) => school ?? []))],
  };
}

/** Lists the languages and time zones of the active principals whom RLS shows to this transaction, each pair once. */
export async function listLocalesOfPrincipals(tx: Tx): Promise<Pick<Person, "language" | "zone">[]> {
  const rows = await tx.sql
    .selectFrom("delivery.person as p")
    .innerJoin("delivery.person_role as r", "r.person_id", "p.id")
    .where("r.role", "=", "principal")
    .where("p.deactivated_at", "is", null)
    .select(["p.language", "p.time_zone as zone"])
    .distinct()
    .execute();
  return rows.map(({ language, zone }) => ({ language: language as Language, zone }));
}

export async function listPeopleById(tx: Tx, ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, Person>> {
  if (ids.length === 0) return new Map();
  const rows = await people(tx).where("id", "in", ids).execute();
  return new Map(rows.map(toPerson).map((person) => [person.id, person]));
}

/** Finds the active coordinator of the programme who was granted that role first. */
export async function findFirstCoordinator(tx: Tx): Promise<Person | undefined> {
  const longest = await tx.sql
    .selectFrom("delivery.person_role as r")
    .innerJoin("delivery.person as p", "p.id", "r.person_id")
    .where("r.role", "=", "coordinator")
    .where("p.deactivated_at", "is", null)
    .orderBy("r.granted_at")
    .orderBy("r.person_id")
    .select("r.person_id")
    .executeTakeFirst();
  return longest && getPerson(tx, longest.person_id as PersonId);
}

export type NewPerson = Omit<Person, "workspaceId" | "deactivatedAt" | "endedOn" | "mergedInto">;

export async function insertPerson(tx: Tx, person: NewPerson, now: Temporal.Instant): Promise<void> {
  await tx.sql
    .insertInto("delivery.person")
    .values({ id: person.id, workspace_id: tx.workspaceId, created_at: now, ...toColumns(person) })
    .execute();
  await grantRoles(tx, person.id, person.roles, now);
}

/**
 * Updates an existing person from a row of a roster file, and revokes the roles that `person.roles` does not contain.
 */
export async function updatePerson(tx: Tx, person: NewPerson, now: Temporal.Instant): Promise<void> {
  await tx.sql
    .updateTable("delivery.person")
    .set(toColumns(person))
    .where("id", "=", person.id)
    .executeTakeFirstOrThrow();
  await tx.sql
    .deleteFrom("delivery.person_role")
    .where("person_id", "=", person.id)
    .where("role", "not in", person.roles)
    .execute();
  await grantRoles(tx, person.id, person.roles, now);
}

/** The fields of a person that they may change themself. */
export type ProfileChange = { readonly language?: Language; readonly zone?: string };

export async function updateProfile(tx: Tx, id: PersonId, { language, zone }: ProfileChange): Promise<void> {
  if (language === undefined && zone === undefined) return;
  await change(tx, id, { ...(language && { language }), ...(zone && { time_zone: zone }) });
}

type Changeable = { language?: Language; time_zone?: string };

/**
 * Updates columns of a person. Throws if no row was updated: an RLS policy that denies an UPDATE raises no error, and
 * here a denial is an internal error.
 */
async function change(tx: Tx, id: PersonId, columns: Changeable) {
  await tx.sql
    .updateTable("delivery.person")
    .set(columns)
    .where("id", "=", id)
    .returning("id")
    .executeTakeFirstOrThrow();
}

async function grantRoles(tx: Tx, id: PersonId, roles: readonly Role[], now: Temporal.Instant) {
  await tx.sql
    .insertInto("delivery.person_role")
    .values(roles.map((role) => ({ workspace_id: tx.workspaceId, person_id: id, role, granted_at: now })))
    .onConflict((conflict) => conflict.columns(["person_id", "role"]).doNothing())
    .execute();
}

function people(tx: Tx) {
  return tx.sql
    .selectFrom("delivery.person")
    .selectAll("delivery.person")
    .select(
      sql<Role[]>`array(select r.role from delivery.person_role r where r.person_id = person.id order by r.role)`.as(
        "roles",
      ),
    );
}

function toColumns(person: NewPerson) {
  return {
    name: person.name,
    email: person.email ?? null,
    school: person.school ?? null,
    level: person.level ?? null,
    region: person.region ?? null,
    language: person.language,
    time_zone: person.zone,
  };
}

function toPerson(row: Selectable<DeliveryPerson> & { roles: Role[] }): Person {
  return {
    id: row.id as PersonId,
    workspaceId: row.workspace_id as WorkspaceId,
    name: row.name,
    language: row.language as Language,
    zone: row.time_zone,
    roles: row.roles,
    ...(row.email && { email: row.email }),
    ...(row.school && { school: row.school }),
    ...(row.level && { level: row.level }),
    ...(row.region && { region: row.region }),
    ...(row.deactivated_at && { deactivatedAt: row.deactivated_at }),
    ...(row.ended_on && { endedOn: row.ended_on }),
    ...(row.merged_into && { mergedInto: row.merged_into as PersonId }),
  };
}
