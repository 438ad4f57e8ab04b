import type { PersonTx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import { findManagedPerson, type PersonNotManaged } from "#mentoring/pair/manage-person.ts";
import type { Person } from "#mentoring/people/person.ts";
import type { Leave, LeaveId } from "./leave.store.ts";
import { addLeaveOf, removeLeaveOf, saveLeaveOf } from "./save-my-leave.ts";

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

export type AddLeaveOutcome =
  | { readonly kind: "added"; readonly person: Person; readonly leave: Leave }
  | PersonNotManaged;

/** Adds days to those on which a person is away on behalf of a coordinator, and leaves other leave as it is. */
export async function addManagedLeave(
  tx: PersonTx,
  me: Person,
  id: PersonId,
  days: Pick<Leave, "from" | "to">,
  now: Temporal.Instant,
): Promise<AddLeaveOutcome> {
  const found = await findManagedPerson(tx, me, id);
  if (found.kind !== "found") return found;
  return { kind: "added", person: found.person, leave: await addLeaveOf(tx, id, days, now) };
}

/** Removes what {@link addManagedLeave} added. */
export async function removeManagedLeave(
  tx: PersonTx,
  me: Person,
  { person, leave }: { readonly person: PersonId; readonly leave: LeaveId },
  now: Temporal.Instant,
): Promise<void> {
  if ((await findManagedPerson(tx, me, person)).kind === "found") await removeLeaveOf(tx, person, leave, now);
}
