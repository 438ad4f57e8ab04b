import { newId } from "#kernel/id.ts";
import { type CastPair, onDay } from "#test/support/cast.ts";
import type { TestDatabase } from "#test/support/database.ts";
import { insertRow } from "#test/support/rows.ts";

/** One line of each kind: of an act in a pair, of the machine about a person, and of an act on what is one's own. */
export async function insertAuditLines({ owner }: TestDatabase, { id: pairId, mentor, principal }: CastPair) {
  const here = { workspace_id: mentor.workspaceId };
  const acted_at = onDay(1, "11:10");
  const ids = { ofPairId: newId(), ofRosaId: newId(), ownId: newId() };
  await insertRow(owner, "machine.audit", {
    ...here,
    id: ids.ofPairId,
    act: "visit.hold",
    actor_id: mentor.personId,
    subject_kind: "visit",
    subject_id: newId(),
    pair_id: pairId,
    acted_at,
  });
  await insertRow(owner, "machine.audit", {
    ...here,
    id: ids.ofRosaId,
    act: "person.change",
    subject_kind: "person",
    subject_id: principal.personId,
    person_id: principal.personId,
    acted_at,
  });
  await insertRow(owner, "own.audit", {
    ...here,
    id: ids.ownId,
    author_id: principal.personId,
    act: "reflection.answer",
    acted_on: "2026-11-18",
  });
  return ids;
}
