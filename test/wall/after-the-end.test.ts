import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "#kernel/id.ts";
import { type Member, onDay } from "#test/support/cast.ts";
import { insertRow } from "#test/support/rows.ts";
import { AFTER_THE_END, AFTERWARDS } from "./after-the-end.ts";
import { cellsOf } from "./cells.ts";
import { attempt, openScene, type Scene } from "./scene.ts";
import { statementOf } from "./statement.ts";

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
  const { database, cast, pair } = scene;
  const end = "update delivery.pair set ended_at = now(), end_reason = 'role_change' where id = $1";
  await database.owner.query(end, [pair.id]);
  for (const { personId } of [cast.rosa, cast.carmen])
    await database.owner.query("update delivery.person set school = 'I.E. 1' where id = $1", [personId]);
  await insertPair(cast.pedro, cast.rosa);
  await insertPair(cast.ana, cast.carmen);
});
afterAll(() => scene[Symbol.asyncDispose]());

describe("after a pair has ended", () => {
  const cells = cellsOf(AFTER_THE_END, AFTERWARDS).map((cell) => [cell.sentence, cell] as const);
  it.each(cells)("%s", async (_, { who, thing, action, passage }) => {
    const person = scene.cast[who];
    expect(await attempt(scene, person, statementOf(action, thing, scene, person.personId))).toBe(passage);
  });
});

function insertPair(mentor: Member, principal: Member) {
  return insertRow(scene.database.owner, "delivery.pair", {
    id: newId(),
    workspace_id: scene.cast.workspaceId,
    mentor_id: mentor.personId,
    principal_id: principal.personId,
    role: "lead",
    starts_on: "2026-11-17",
    created_at: onDay(1, "08:00"),
  });
}
