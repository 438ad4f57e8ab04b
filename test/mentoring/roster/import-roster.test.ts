import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { asMachine, asMachineIn, asPerson } from "#db/as.ts";
import type { WorkspaceId } from "#kernel/id.ts";
import { ensureInstallation } from "#mentoring/installation/ensure-installation.ts";
import { listMyPairs } from "#mentoring/pair/pair.store.ts";
import type { ChatAccount } from "#mentoring/people/address.ts";
import { listPeople } from "#mentoring/people/person.store.ts";
import { getProgramme } from "#mentoring/programme/programme.store.ts";
import { importRoster, previewRoster } from "#mentoring/roster/import-roster.ts";
import { describeProblem } from "#mentoring/roster/problem.ts";
import { parseRoster, type RosterFiles } from "#mentoring/roster/roster.ts";
import { toSlackAccount } from "#slack/slack-address.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { rosterFiles } from "./files.ts";
import { countRows } from "./row-counts.ts";

const NOW = Temporal.Instant.from("2026-11-16T13:00:00Z");

let database: TestDatabase;
let workspaceId: WorkspaceId;
let account: ChatAccount;
let teams = 0;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database[Symbol.asyncDispose]());

beforeEach(async () => {
  const { db } = database;
  account = toSlackAccount(`T0ROSTER${++teams}`);
  const of = { ...account, name: "Sierra Norte", now: NOW };
  ({ workspaceId } = await asMachine(db, (tx) => ensureInstallation(tx, db.keys, of)));
});

const bringIn = (files: RosterFiles) => importRoster(database.db, workspaceId, account, parseRoster(files), NOW);
const rows = () => countRows(database, workspaceId);
const people = () => asMachineIn(database.db, workspaceId, listPeople);

async function personCalled(name: string) {
  const found = (await people()).find((person) => person.name === name);
  if (!found) throw new Error(`nobody is called ${name}`);
  return found;
}

describe("a roster is brought in", () => {
  it("with everyone, their roles, their pair, their visit, and a programme that speaks as its coordinator", async () => {
    expect(await bringIn(rosterFiles())).toMatchObject({ kind: "sound", counts: { people: { added: 3 } } });
    expect(await rows()).toEqual({ person: 3, person_role: 3, pair: 1, visit: 1, programme: 1, protocol: 1, round: 0 });
    expect(await personCalled("Rosa Huamán")).toMatchObject({
      school: "I.E. 82147",
      level: "primaria",
      zone: "America/Lima",
      roles: ["principal"],
    });
    expect(await asMachineIn(database.db, workspaceId, getProgramme)).toMatchObject({
      name: "Sierra Norte",
      zone: "America/Lima",
      language: "es",
    });
  });

  it("and the mentor finds her principal, another mentor finds nobody", async () => {
    await bringIn(rosterFiles({ people: ["Pedro Cárdenas,pedro@escuela.example,,mentor,,,,es,America/Lima"] }));
    const pairsOf = async (name: string) => {
      const { id: personId } = await personCalled(name);
      return asPerson(database.db, { workspaceId, personId }, listMyPairs);
    };
    expect((await pairsOf("Ana Quispe")).map((pair) => pair.principal.name)).toEqual(["Rosa Huamán"]);
    expect(await pairsOf("Pedro Cárdenas")).toEqual([]);
  });

  it("whole or not at all: one wrong line and not a row is written", async () => {
    await bringIn(rosterFiles());
    const before = await rows();
    const pedro = "Pedro Cárdenas,pedro@escuela.example,U0PEDRO,mentor,,,,es,America/Lima";
    const wrong = rosterFiles({
      people: [pedro],
      pairs: ["U0ROSA,U0PEDRO,second,2026-04-01"],
      visits: ["U0ROSA,U0PEDRO,2026-11-20T09:00,1,phone,"],
    });
    expect(await bringIn(wrong)).toMatchObject({
      kind: "refused",
      problems: [{ file: "visits.csv", line: 3, column: "minutes" }],
    });
    expect(await rows()).toEqual(before);
  });

  it("a preview answers the same and writes nothing", async () => {
    const preview = await previewRoster(database.db, workspaceId, account, parseRoster(rosterFiles()));
    expect(preview).toMatchObject({
      kind: "sound",
      counts: { people: { added: 3 }, pairs: { added: 1 }, visits: { added: 1 } },
    });
    expect(await rows()).toMatchObject({ person: 0, pair: 0, visit: 0, programme: 0 });
  });

  it("twice at the same moment, it is brought in once", async () => {
    // Two connections stand open before, so that neither import waits for its own.
    await Promise.all([people(), people()]);
    const both = await Promise.all([bringIn(rosterFiles()), bringIn(rosterFiles())]);
    expect(both.map((one) => one.kind === "sound" && one.counts.people.added).sort()).toEqual([0, 3]);
    expect(await rows()).toMatchObject({ person: 3, pair: 1, visit: 1, programme: 1 });
  });
});

describe("a roster is brought in again", () => {
  beforeEach(() => bringIn(rosterFiles()));

  const sql = (text: string) => database.owner.query(text, [workspaceId]);
  const notesOf = async (files: RosterFiles = rosterFiles()) => {
    const again = await bringIn(files);
    return (again.kind === "refused" ? again.problems : again.notes).map(describeProblem);
  };

  it("the same files change nothing", async () => {
    const before = [await rows(), await people()];
    expect(await bringIn(rosterFiles())).toMatchObject({
      kind: "sound",
      counts: {
        people: { added: 0, changed: 0, unchanged: 3 },
        pairs: { added: 0, unchanged: 1 },
        visits: { added: 0, unchanged: 1 },
      },
      notes: [],
    });
    expect([await rows(), await people()]).toEqual(before);
  });

  it("a person who changed keeps who they are", async () => {
    const rosa = await personCalled("Rosa Huamán");
    const files = rosterFiles();
    const text = new TextDecoder().decode(files.people.bytes);
    const renamed = text
      .replace("Rosa Huamán,rosa@", "Rosa Huamán Díaz,Rosa@")
      .replace("principal,I.E. 82147", "principal;mentor,I.E. 9");
    expect(
      await bringIn({ ...files, people: { name: "people.csv", bytes: new TextEncoder().encode(renamed) } }),
    ).toMatchObject({
      counts: { people: { added: 0, changed: 1, unchanged: 2 } },
    });
    expect(await personCalled("Rosa Huamán Díaz")).toMatchObject({
      id: rosa.id,
      school: "I.E. 9",
      roles: ["mentor", "principal"],
    });
    await bringIn(files);
    expect(await personCalled("Rosa Huamán")).toMatchObject({
      id: rosa.id,
      school: "I.E. 82147",
      roles: ["principal"],
    });
  });

  it("an empty cell takes nothing away, and nobody is taken away", async () => {
    const files = rosterFiles();
    const header = new TextDecoder().decode(files.people.bytes).split("\n")[0];
    const only = `${header}\nRosa Huamán,,U0ROSA,principal,,,,es,America/Lima\n`;
    const empty = {
      ...files,
      visits: undefined,
      people: { name: "people.csv", bytes: new TextEncoder().encode(only) },
    };
    expect(await bringIn(empty)).toMatchObject({
      counts: { people: { unchanged: 1 } },
      absent: ["Ana Quispe", "Elena Paredes"],
    });
    expect(await personCalled("Rosa Huamán")).toMatchObject({ email: "rosa@escuela.example", school: "I.E. 82147" });
    expect(await rows()).toMatchObject({ person: 3, visit: 1 });
  });

  it("the language and zone that someone chose stay theirs", async () => {
    await sql("update machine.address set conversation_ref = 'D0ROSA' where user_ref = 'U0ROSA' and workspace_id = $1");
    await sql(
      "update delivery.person set language = 'en' where id = (select person_id from machine.address where user_ref = 'U0ROSA' and workspace_id = $1)",
    );
    expect(await notesOf()).toEqual([
      "people.csv, line 2: language and time zone stay as Rosa Huamán has them: en, America/Lima",
    ]);
    expect(await personCalled("Rosa Huamán")).toMatchObject({ language: "en" });
    expect(await rows()).toMatchObject({ visit: 1 });
  });

  it("until Fieldbook has spoken with them, the file decides", async () => {
    await sql(
      "update delivery.person set language = 'en' where id = (select person_id from machine.address where user_ref = 'U0ROSA' and workspace_id = $1)",
    );
    expect(await notesOf()).toEqual([]);
    expect(await personCalled("Rosa Huamán")).toMatchObject({ language: "es" });
  });

  it("someone who left is not brought back", async () => {
    await sql(
      "update delivery.person set deactivated_at = now() where id = (select person_id from machine.address where user_ref = 'U0ROSA' and workspace_id = $1)",
    );
    expect(await notesOf()).toEqual(["people.csv, line 2: Rosa Huamán has left the programme and is not brought back"]);
    expect((await personCalled("Rosa Huamán")).deactivatedAt).toBeDefined();
  });

  it("a pair that ended is not brought back, nor is its visit", async () => {
    await sql("update delivery.pair set ended_at = now(), end_reason = 'rematch' where workspace_id = $1");
    expect(await notesOf()).toEqual(["pairs.csv, line 2: this pair has ended and is not brought back"]);
    expect(await rows()).toMatchObject({ pair: 1, visit: 1 });
    expect(await notesOf(rosterFiles({ visits: ["U0ROSA,U0ANA,2026-12-01T09:00,60,phone,"] }))).toEqual([
      "visits.csv, line 3, mentor: Ana Quispe and Rosa Huamán are no pair at work",
    ]);
  });

  it("a visit that was cancelled is not planned again", async () => {
    await sql(
      "update delivery.visit set cancelled_at = now(), cancelled_by = gen_random_uuid(), cancel_reason = 'strike_security' where workspace_id = $1",
    );
    expect(await bringIn(rosterFiles())).toMatchObject({ counts: { visits: { added: 0, unchanged: 1 } } });
    expect(await rows()).toMatchObject({ visit: 1 });
  });

  it("what was changed since in conversation stays, and is said", async () => {
    await sql("update delivery.pair set role = 'second' where workspace_id = $1");
    await sql(`insert into delivery.roster_change (id, workspace_id, act, subject_id, before, after, changed_at)
      select gen_random_uuid(), workspace_id, 'pair.change', id, '{"role": "lead", "starts_on": "2026-03-16"}',
        '{"role": "second", "starts_on": "2026-03-16"}', now() from delivery.pair where workspace_id = $1`);
    await sql("update delivery.visit set minutes = 90 where workspace_id = $1");
    expect(await notesOf()).toEqual([
      "pairs.csv, line 2: this pair stays as it is: second since 2026-03-16",
      'visits.csv, line 2: this visit stays as it is: 90 minutes, in_person, "Matemática"',
    ]);
  });
});
