import { newId } from "#kernel/id.ts";
import { type Cast, onDay } from "#test/support/cast.ts";
import type { TestDatabase } from "#test/support/database.ts";
import { insertRow } from "#test/support/rows.ts";

/** Whom and what Fieldbook names when somebody writes of danger: Pedro as a contact, and one helpline. */
export async function insertGuarded({ owner }: TestDatabase, cast: Cast) {
  const here = { workspace_id: cast.workspaceId };
  const contactId = newId();
  const resourceId = newId();
  await insertRow(owner, "delivery.safeguarding_contact", {
    ...here,
    id: contactId,
    name: "Pedro Salas",
    person_id: cast.pedro.personId,
    outside_line_of_command: true,
    added_at: onDay(0, "09:00"),
    added_by: cast.elena.personId,
  });
  await insertRow(owner, "delivery.safeguarding_resource", {
    ...here,
    id: resourceId,
    country: "PE",
    language: "es",
    kind: "helpline",
    name: "Línea 113",
    how: "113",
    position: 1,
  });
  return { contactId, resourceId };
}
