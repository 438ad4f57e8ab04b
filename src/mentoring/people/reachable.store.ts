import { sql } from "kysely";
import type { PersonTx, Tx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";

/** Whether a person has an e-mail or a chat address, without which nobody can be in the programme. */
export async function isReachable(tx: Tx, id: PersonId): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from delivery.person where id = ${id} and email is not null)
      or exists (select from machine.address where person_id = ${id}) as found`.execute(tx.sql);
  return rows[0]?.found ?? false;
}

/** Whether the person as whom this transaction runs may say that somebody leaves or returns, and correct their e-mail. */
export async function mayManagePerson(tx: PersonTx, id: PersonId): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select wall.manages_person(${id}) as may`.execute(tx.sql);
  return rows[0]?.may ?? false;
}

/** Updates a person's e-mail. Returns false if somebody else has it. */
export async function updateEmail(tx: Tx, id: PersonId, email: string): Promise<boolean> {
  const { numUpdatedRows } = await tx.sql
    .updateTable("delivery.person")
    .set({ email })
    .where("id", "=", id)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("delivery.person as other")
            .select("other.id")
            .where("other.id", "!=", id)
            .where(sql`lower(other.email)`, "=", sql`lower(${email})`),
        ),
      ),
    )
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
