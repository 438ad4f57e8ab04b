import { newId } from "#kernel/id.ts";
import { type Cast, onDay } from "#test/support/cast.ts";
import type { TestDatabase } from "#test/support/database.ts";
import { insertRow } from "#test/support/rows.ts";

/**
 * Whom and what Fieldbook names when somebody writes of danger: Pedro as a contact, and one helpline. Rosa wrote of it;
 * her questions rest, and she chose Pedro to be told.
 */
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
  await insertRow(owner, "own.suspension", {
    ...here,
    person_id: cast.rosa.personId,
    since: onDay(2, "22:40"),
    contact_id: contactId,
  });
  const eventId = crypto.randomUUID();
  await insertRow(owner, "machine.safeguarding_event", {
    ...here,
    id: eventId,
    person_id: cast.rosa.personId,
    category: "self",
    language: "es",
    shown_on: "2026-11-18",
    arrival_hash: "a".repeat(64),
  });
  return { contactId, resourceId, eventId };
}
