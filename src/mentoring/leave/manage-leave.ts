import type { PersonTx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import { findManagedPerson, type PersonNotManaged } from "#mentoring/pair/manage-person.ts";
import type { Person } from "#mentoring/people/person.ts";
import type { Leave } from "./leave.store.ts";
import { saveLeaveOf } from "./save-my-leave.ts";

export type ManageLeaveOutcome = { readonly kind: "saved" } | PersonNotManaged;

/** Saves or ends the leave of a person on behalf of a coordinator; its days are those where the person lives. */
export async function saveManagedLeave(
  tx: PersonTx,
  me: Person,
  id: PersonId,
  days: Pick<Leave, "from" | "to"> | undefined,
  now: Temporal.Instant,
): Promise<ManageLeaveOutcome> {
  const found = await findManagedPerson(tx, me, id);
  if (found.kind !== "found") return found;
  await saveLeaveOf(tx, id, days, now, now.toZonedDateTimeISO(found.person.zone).toPlainDate());
  return { kind: "saved" };
}
