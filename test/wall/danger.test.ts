import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "#kernel/id.ts";
import type { Member } from "#test/support/cast.ts";
import { insertRow } from "#test/support/rows.ts";
import { here, NOW } from "./ground.ts";
import { attempt, openScene, type Scene, type Whose } from "./scene.ts";
import { query } from "./statement.ts";

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene[Symbol.asyncDispose]());

const members = () => {
  const { rosa, ana, amir, elena, ines, marta, pedro, elsewhere } = scene.cast;
  return { rosa, ana, amir, elena, ines, marta, pedro, vera: elsewhere.vera };
};

/** Which of all who may come find a row: Rosa's questions rest, and she chose Pedro to be told. */
async function whoMeets(...statements: Parameters<typeof query>[]): Promise<string[]> {
  const met: string[] = [];
  for (const [name, whose] of [...Object.entries(members()), ["nobody", "nobody"], ["machine", "machine"]] as const) {
    const passage = await attempt(scene, whose as Whose, ...statements.map((each) => query(...each)));
    if (passage === "allowed") met.push(name as string);
  }
  return met;
}

describe("that somebody's questions rest", () => {
  it("is known to the contact they chose, and to nobody else by asking who chose them", async () => {
    expect(await whoMeets(["select from wall.those_who_chose_me()"])).toEqual(["pedro"]);
  });

  it("is ended by that contact alone, not by a coordinator, an administrator or their mentor", async () => {
    const { rosa } = scene.cast;
    expect(await whoMeets(["select where wall.resume_questions_of($1, $2)", rosa.personId, NOW])).toEqual(["pedro"]);
  });

  it("is no longer known to the contact once they may come again", async () => {
    const { pedro, rosa } = scene.cast;
    const resume = query("select where wall.resume_questions_of($1, $2)", rosa.personId, NOW);
    expect(await attempt(scene, pedro, resume, query("select from wall.those_who_chose_me()"))).toBe("nothing");
    expect(await attempt(scene, pedro, resume, resume)).toBe("nothing");
  });
});

describe("asking a contact to call", () => {
  const ask = (contact: string) => query("select where wall.ask_to_call_me($1, $2, $3)", contact, newId(), NOW);

  it("reaches the contact by the one whose questions rest, with their name alone in it", async () => {
    const { owner } = scene.database;
    const { rosa, pedro } = scene.cast;
    expect(await attempt(scene, rosa, ask(scene.guarded.contactId))).toBe("allowed");
    await owner.query("begin");
    await owner.query(
      "select set_config('fieldbook.workspace_id', $1, true), set_config('fieldbook.person_id', $2, true)",
      [scene.cast.workspaceId, rosa.personId],
    );
    await owner.query("select wall.ask_to_call_me($1, $2, $3)", [scene.guarded.contactId, newId(), NOW]);
    const { rows } = await owner.query(
      "select kind, person_id, subject, about from machine.outbox where kind = 'safeguarding.call'",
    );
    await owner.query("rollback");
    expect(rows).toEqual([
      { kind: "safeguarding.call", person_id: pedro.personId, subject: { person: rosa.personId }, about: null },
    ]);
  });

  it("is refused to everybody whose questions do not rest", async () => {
    expect(
      await whoMeets(["select where wall.ask_to_call_me($1, $2, $3)", scene.guarded.contactId, newId(), NOW]),
    ).toEqual(["rosa"]);
  });

  it.each<[string, (own: Member) => Record<string, unknown>]>([
    ["a contact without an address in Fieldbook", () => ({ phone: "+51 900 000 003" })],
    ["oneself", (rosa) => ({ person_id: rosa.personId })],
    ["a contact who was removed", () => ({ person_id: scene.cast.amir.personId, removed_at: NOW })],
    ["a contact of another programme", () => ({ ...elsewhere(), person_id: scene.cast.elsewhere.valeria.personId })],
  ])("does not reach %s", async (_, contact) => {
    const id = newId();
    await insertRow(scene.database.owner, "delivery.safeguarding_contact", {
      ...here(scene),
      id,
      name: "Somebody",
      outside_line_of_command: true,
      added_at: NOW,
      added_by: scene.cast.elena.personId,
      ...contact(scene.cast.rosa),
    });
    expect(await attempt(scene, scene.cast.rosa, ask(id))).toBe("nothing");
  });

  const elsewhere = () => ({
    workspace_id: scene.cast.elsewhere.workspaceId,
    added_by: scene.cast.elsewhere.vera.personId,
  });
});

describe("how many events a year had", () => {
  const counted = async (year: number) => {
    const { owner } = scene.database;
    await owner.query("begin");
    await owner.query(
      "select set_config('fieldbook.workspace_id', $1, true), set_config('fieldbook.person_id', $2, true)",
      [scene.cast.workspaceId, scene.cast.elena.personId],
    );
    const { rows } = await owner.query("select wall.count_safeguarding_events($1) as count", [year]);
    await owner.query("rollback");
    return rows[0]?.count;
  };
  const happens = async (people: readonly Member[], category = "child", choice?: string) => {
    for (const { personId } of people)
      await insertRow(scene.database.owner, "machine.safeguarding_event", {
        ...here(scene),
        person_id: personId,
        category,
        language: "es",
        shown_on: "2027-03-01",
        arrival_hash: newId().replaceAll("-", "").padEnd(64, "0"),
        ...(choice && { choice, chosen_on: "2027-03-01" }),
      });
  };

  it("is told the coordinator from five people on, in steps of five, without what was no danger", async () => {
    const { rosa, ana, luis, pedro, carmen } = scene.cast;
    await happens([rosa, rosa, rosa, ana, luis, pedro]);
    expect(await counted(2027)).toBeNull();
    await happens([carmen], "child", "no");
    expect(await counted(2027)).toBeNull();
    await happens([carmen], "self", "no");
    expect(await counted(2027)).toBe(5);
    expect(await counted(2026)).toBeNull();
  });

  it("and nobody else", async () => {
    const some = "select where wall.count_safeguarding_events(2027) is not null";
    expect(await whoMeets([some])).toEqual(["elena", "marta"]);
    expect(await attempt(scene, "digest", query(some))).toBe("denied");
  });
});
