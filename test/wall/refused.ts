import { newId } from "#kernel/id.ts";
import { type Member, onDay } from "#test/support/cast.ts";
import type { TestDatabase } from "#test/support/database.ts";
import { insertRow } from "#test/support/rows.ts";

/** A guest's account on a platform where nobody of the cast has an address. */
export const REFUSED = { surface: "teams", account: "sierra-norte", user_ref: "U0GUEST" };

/** That the guest shows this person's e-mail and was not linked. */
export async function insertRefusedLink({ owner }: TestDatabase, { workspaceId, personId }: Member): Promise<string> {
  const id = newId();
  const tried = { first_at: onDay(0, "09:00"), last_at: onDay(0, "09:00") };
  const refused = { id, workspace_id: workspaceId, ...REFUSED, person_id: personId, reason: "guest", ...tried };
  await insertRow(owner, "machine.refused_link", refused);
  return id;
}
