import { newId } from "#kernel/id.ts";
import { type CastPair, onDay } from "#test/support/cast.ts";
import type { TestDatabase } from "#test/support/database.ts";
import { insertRow } from "#test/support/rows.ts";

/** Somebody had said that a visit was held, and said otherwise. */
export const CHANGE_OF_A_VISIT = {
  act: "visit.reopen",
  was: "held",
  became: "planned",
  replaced: "{}",
  changed_at: onDay(2, "09:00").toString(),
};

export async function insertVisitChange({ owner }: TestDatabase, pair: CastPair, visitId: string): Promise<string> {
  const id = newId();
  await insertRow(owner, "delivery.visit_change", {
    ...CHANGE_OF_A_VISIT,
    id,
    workspace_id: pair.programme.workspaceId,
    pair_id: pair.id,
    visit_id: visitId,
    changed_by: pair.mentor.personId,
  });
  return id;
}
