import type { Selectable } from "kysely";
import type { PersonTx, Tx } from "#db/as.ts";
import type { DeliverySafeguardingContact } from "#db/schema.ts";
import type { PersonId, SafeguardingContactId } from "#kernel/id.ts";
import type { SafeguardingContact, SafeguardingContactDetails } from "./contact.ts";
import type { Verification } from "./verification.ts";

/** Lists the contacts of the programme, oldest first; those that were removed are not among them. */
export async function listSafeguardingContacts(tx: Tx): Promise<SafeguardingContact[]> {
  return (await contacts(tx).orderBy("added_at").orderBy("id").execute()).map(toContact);
}

export async function findSafeguardingContact(
  tx: Tx,
  id: SafeguardingContactId,
): Promise<SafeguardingContact | undefined> {
  const row = await contacts(tx).where("id", "=", id).executeTakeFirst();
  return row && toContact(row);
}

/** Inserts a contact. Returns false if the person it stands for is a contact already. */
export async function insertSafeguardingContact(
  tx: PersonTx,
  contact: SafeguardingContact,
  now: Temporal.Instant,
): Promise<boolean> {
  const { id, personId, name, phone, isOutsideLineOfCommand } = contact;
  const inserted = await tx.sql
    .insertInto("delivery.safeguarding_contact")
    .values({
      id,
      workspace_id: tx.workspaceId,
      name,
      phone: phone ?? null,
      person_id: personId ?? null,
      outside_line_of_command: isOutsideLineOfCommand,
      added_at: now,
      added_by: tx.personId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return inserted !== undefined;
}

/** Stores a contact as changed. `isVerificationKept`: nothing that was verified has changed. */
export async function updateSafeguardingContact(
  tx: PersonTx,
  id: SafeguardingContactId,
  { name, phone, isOutsideLineOfCommand }: Omit<SafeguardingContactDetails, "personId">,
  { isVerificationKept }: { readonly isVerificationKept: boolean },
): Promise<void> {
  await change(tx, id, {
    name,
    phone: phone ?? null,
    outside_line_of_command: isOutsideLineOfCommand,
    ...(!isVerificationKept && { verified_by: null, verified_at: null }),
  });
}

export async function markSafeguardingContactVerified(
  tx: PersonTx,
  id: SafeguardingContactId,
  { by, at }: Verification,
): Promise<void> {
  await change(tx, id, { verified_by: by, verified_at: at });
}

/** Marks a contact as removed. The row stays, because somebody may have asked that this contact be told. */
export async function markSafeguardingContactRemoved(
  tx: PersonTx,
  id: SafeguardingContactId,
  now: Temporal.Instant,
): Promise<void> {
  await change(tx, id, { removed_at: now });
}

type Changeable = {
  name?: string;
  phone?: string | null;
  outside_line_of_command?: boolean;
  verified_by?: string | null;
  verified_at?: Temporal.Instant | null;
  removed_at?: Temporal.Instant;
};

/** Throws if no row was updated: an RLS policy that denies an UPDATE raises no error, and here that is a fault. */
async function change(tx: PersonTx, id: SafeguardingContactId, columns: Changeable): Promise<void> {
  await tx.sql
    .updateTable("delivery.safeguarding_contact")
    .set(columns)
    .where("id", "=", id)
    .where("removed_at", "is", null)
    .returning("id")
    .executeTakeFirstOrThrow();
}

const contacts = (tx: Tx) =>
  tx.sql.selectFrom("delivery.safeguarding_contact").selectAll().where("removed_at", "is", null);

function toContact(row: Selectable<DeliverySafeguardingContact>): SafeguardingContact {
  const { verified_by, verified_at } = row;
  return {
    id: row.id as SafeguardingContactId,
    name: row.name,
    ...(row.phone && { phone: row.phone }),
    ...(row.person_id && { personId: row.person_id as PersonId }),
    isOutsideLineOfCommand: row.outside_line_of_command,
    ...(verified_by && verified_at && { verification: { by: verified_by, at: verified_at } }),
  };
}
