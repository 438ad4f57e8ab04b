import { beforeEach, describe, expect, it } from "vitest";
import { asMachineIn } from "#db/as.ts";
import type { WorkspaceId } from "#kernel/id.ts";
import { importRoster } from "#mentoring/roster/import-roster.ts";
import { parseRoster } from "#mentoring/roster/roster.ts";
import { undoImport } from "#mentoring/roster/undo-import.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { insertRow } from "#test/support/rows.ts";
import { ACCOUNT, csv, PEOPLE, rosterFiles } from "./files.ts";

const NOW = Temporal.Instant.from("2026-11-16T13:00:00Z");
const LATER = NOW.add({ hours: 1 });
const WORKSPACE = "01930000-0000-7000-8000-000000000001" as WorkspaceId;
const HEADER = "principal,mentor,role,starts_on,ends_on,end_reason";

let database: TestDatabase;
beforeEach(async () => {
  database = await openTestDatabase();
  const { owner, db } = database;
  const workspace = { id: WORKSPACE, name: "Sierra", data_key: db.keys.wrapNew(WORKSPACE), created_at: NOW };
  await insertRow(owner, "machine.workspace", workspace);
  const at = { id: "01930000-0000-7000-8000-000000000002", workspace_id: WORKSPACE, ...ACCOUNT };
  await insertRow(owner, "machine.installation", { ...at, name: "Sierra", installed_at: NOW });
  return () => database[Symbol.asyncDispose]();
});

const rows = async (query: string) => (await database.owner.query(query)).rows;
const imports = async (files = rosterFiles(), now = NOW, samePeople: string[] = []) => {
  const choices = { isConfirmed: true, samePeople };
  const outcome = await importRoster(database.db, WORKSPACE, ACCOUNT, parseRoster(files), now, choices);
  expect(outcome.kind).toBe("sound");
};
const undoes = () => asMachineIn(database.db, WORKSPACE, (tx) => undoImport(tx, LATER));
const ROSA_AT = "Rosa Huamán,rosa@escuela.example,U0ROSA,principal";
/** The list with another line for Rosa. */
const withPeople = (rosa: string) => {
  const [, , ana, elena] = new TextDecoder().decode(rosterFiles().people.bytes).split("\n");
  return { ...rosterFiles(), people: csv("people.csv", PEOPLE, rosa, ana ?? "", elena ?? "") };
};
/** Everything a list can change, without what only says when. */
const standing = async () => ({
  people: await rows(
    "select name, email, school, ended_on, deactivated_at is null as active from delivery.person order by name",
  ),
  roles: await rows("select name, role from delivery.person_role join delivery.person on id = person_id order by 1, 2"),
  addresses: await rows(
    "select name, user_ref from machine.address join delivery.person on person.id = person_id order by 1",
  ),
  pairs: await rows("select role, starts_on::text, ended_on, ends_on from delivery.pair order by id"),
  visits: await rows("select starts_at, status from delivery.visit order by starts_at"),
});

describe("an import that is taken back", () => {
  it("leaves nothing of the first list, and is taken back once", async () => {
    await imports();
    expect(await undoes()).toMatchObject({ kind: "undone", undone: 5, kept: [] });
    expect(await standing()).toEqual({ people: [], roles: [], addresses: [], pairs: [], visits: [] });
    expect(await undoes()).toEqual({ kind: "nothing" });
    await imports();
    expect((await standing()).people).toHaveLength(3);
  });

  it("makes everything as it was: people, accounts, pairs and visits", async () => {
    await imports();
    const before = await standing();
    const LUIS = "Luis Soto,luis@escuela.example,U0LUIS,principal,,,,es,America/Lima";
    const files = rosterFiles({ people: [LUIS] });
    await imports(
      {
        ...files,
        pairs: csv(
          "pairs.csv",
          HEADER,
          "rosa@escuela.example,ana@escuela.example,lead,2026-03-16,2026-11-13,rematch",
          "luis@escuela.example,ana@escuela.example,lead,2026-11-01,,",
        ),
      },
      NOW.add({ minutes: 5 }),
    );
    expect(await standing()).not.toEqual(before);
    expect(await undoes()).toMatchObject({ kept: [] });
    expect(await standing()).toEqual(before);
    expect(await rows("select kind from machine.outbox where state = 'ready' and kind like 'pair.%'")).toEqual([]);
  });

  it("brings back who was succeeded, with their e-mail and their pairs", async () => {
    await imports();
    const before = await standing();
    const NEW = "Carla Ríos,rosa@escuela.example,,principal,I.E. 82147,primaria,Sierra Norte,es,America/Lima";
    const [, , ana, elena] = new TextDecoder().decode(rosterFiles().people.bytes).split("\n");
    await imports(
      {
        ...rosterFiles(),
        people: csv("people.csv", PEOPLE, NEW, ana ?? "", elena ?? ""),
        visits: undefined,
      },
      NOW.add({ minutes: 5 }),
    );
    expect((await standing()).people.map(({ name }) => name)).toContain("Carla Ríos");
    expect(await undoes()).toMatchObject({ kept: [] });
    expect(await standing()).toEqual(before);
  });

  it("leaves what something was built on, and says what and why", async () => {
    await imports();
    await rows("update delivery.visit set held_at = now(), held_by = (select mentor_id from delivery.pair)");
    await rows(`insert into delivery.consent (workspace_id, person_id, purpose, version, language, shown_at)
      select workspace_id, id, 'questions', '1', 'es', now() from delivery.person where name = 'Elena Paredes'`);
    const outcome = await undoes();
    expect(outcome).toMatchObject({ undone: 0 });
    expect(outcome.kind === "undone" && outcome.kept.map(({ act, names, why }) => [act, names.join("+"), why])).toEqual(
      [
        ["visit.plan", "Ana Quispe+Rosa Huamán", "in_use"],
        ["pair.add", "Ana Quispe+Rosa Huamán", "in_use"],
        ["person.add", "Elena Paredes", "in_use"],
        ["person.add", "Ana Quispe", "in_use"],
        ["person.add", "Rosa Huamán", "in_use"],
      ],
    );
    expect((await standing()).addresses).toHaveLength(2);
  });

  it("leaves what was changed again since", async () => {
    await imports();
    await imports(withPeople(`${ROSA_AT},I.E. 9,primaria,Sierra Norte,es,America/Lima`), NOW.add({ minutes: 5 }));
    await rows("update delivery.person set school = 'I.E. 10' where name = 'Rosa Huamán'");
    expect(await undoes()).toMatchObject({ undone: 0, kept: [{ act: "person.change", why: "changed_since" }] });
    expect(await rows("select school from delivery.person where name = 'Rosa Huamán'")).toEqual([
      { school: "I.E. 10" },
    ]);
  });

  it("keeps of somebody it adds nothing, and of somebody it changes only what it replaced", async () => {
    const kept = () => rows("select before, after from delivery.roster_change where act like 'person.%' order by id");
    await imports();
    expect(await kept()).toEqual(Array(3).fill({ before: null, after: null }));
    await imports(withPeople(`${ROSA_AT},I.E. 9,primaria,Sierra Norte,es,America/Lima`), NOW.add({ minutes: 5 }));
    expect((await kept()).at(-1)).toEqual({ before: { school: "I.E. 82147" }, after: { school: "I.E. 9" } });
    await rows("update delivery.person set level = 'secundaria' where name = 'Rosa Huamán'");
    expect(await undoes()).toMatchObject({ undone: 1, kept: [] });
    expect(await rows("select school, level from delivery.person where name = 'Rosa Huamán'")).toEqual([
      { school: "I.E. 82147", level: "secundaria" },
    ]);
  });

  it("leaves somebody a role that they need by now, an account that is somebody else's, and one who became another", async () => {
    await imports();
    const mentors = "Rosa Huamán,rosa@escuela.example,U0ROSA,principal;mentor";
    await imports(withPeople(`${mentors},I.E. 82147,primaria,Sierra Norte,es,America/Lima`), NOW.add({ minutes: 5 }));
    await rows(`insert into delivery.pair (id, workspace_id, principal_id, mentor_id, role, starts_on, created_at)
      select gen_random_uuid(), workspace_id, mentor_id, principal_id, 'peer', starts_on, now() from delivery.pair`);
    expect(await undoes()).toMatchObject({ undone: 0, kept: [{ act: "person.change", why: "in_use" }] });
    await rows("delete from delivery.pair where role = 'peer'");

    const moved = "Rosa Huamán,rosa@escuela.example,U1ROSA,principal;mentor";
    const rosa = withPeople(`${moved},I.E. 82147,primaria,Sierra Norte,es,America/Lima`);
    await imports(rosa, NOW.add({ minutes: 10 }), ["rosa@escuela.example"]);
    await rows("update machine.address set user_ref = 'U0ROSA' where user_ref = 'U0ANA'");
    expect(await undoes()).toMatchObject({ undone: 0, kept: [{ act: "address.change", why: "held_by_other" }] });
    expect((await standing()).addresses).toContainEqual({ name: "Rosa Huamán", user_ref: "U1ROSA" });
    await rows("update machine.address set user_ref = 'U0ANA' where user_ref = 'U0ROSA'");

    await imports(withPeople(`${moved},I.E. 9,primaria,Sierra Norte,es,America/Lima`), NOW.add({ minutes: 15 }));
    await rows(`update delivery.person set email = null, ended_on = now()::date, deactivated_at = now(),
      merged_into = (select id from delivery.person where name = 'Ana Quispe') where name = 'Rosa Huamán'`);
    expect(await undoes()).toMatchObject({ undone: 0, kept: [{ act: "person.change", why: "changed_since" }] });
  });
});
