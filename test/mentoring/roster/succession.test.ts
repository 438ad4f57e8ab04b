import { beforeEach, describe, expect, it } from "vitest";
import { asMachine, asMachineIn, asPerson } from "#db/as.ts";
import type { WorkspaceId } from "#kernel/id.ts";
import { ensureInstallation } from "#mentoring/installation/ensure-installation.ts";
import { listMyPairs } from "#mentoring/pair/pair.store.ts";
import { findStoredAddress } from "#mentoring/people/address.store.ts";
import { findPersonAtAddress, findPersonByEmail, listPeople } from "#mentoring/people/person.store.ts";
import { recognisePerson } from "#mentoring/people/recognise-person.ts";
import { getQuestionSettings } from "#mentoring/people/setting.store.ts";
import { importRoster, previewRoster, type RosterImportChoices } from "#mentoring/roster/import-roster.ts";
import { describeProblem } from "#mentoring/roster/problem.ts";
import { parseRoster, type RosterFiles } from "#mentoring/roster/roster.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { ACCOUNT, csv, PAIRS, PEOPLE, USERS } from "./files.ts";

const NOW = Temporal.Instant.from("2026-11-18T13:00:00Z");
const ELENA = "Elena Paredes,elena@ugel.example,U0ELENA,coordinator,,,,es,America/Lima";
const LUCIA = "Lucía Tello,lucia@ugel.example,U0LUCIA,mentor,,,,es,America/Lima";
const principal = (name: string, email: string, user = "") =>
  `${name},${email},${user},principal,I.E. 1,primaria,,es,America/Lima`;
const SCHOOL = "direccion@ie1.example";
const GLADYS = principal("Gladys Huamán", SCHOOL, "U0GLADYS");
const OSCAR = principal("Óscar Mamani", SCHOOL, "U0OSCAR");

let database: TestDatabase;
let workspaceId: WorkspaceId;
beforeEach(async () => {
  database = await openTestDatabase();
  const { db } = database;
  const of = { ...ACCOUNT, name: "Sierra Norte", now: NOW };
  ({ workspaceId } = await asMachine(db, (tx) => ensureInstallation(tx, db.keys, of)));
  expect(await bringIn([GLADYS])).toMatchObject({ kind: "sound" });
  return () => database[Symbol.asyncDispose]();
});

const files = (people: readonly string[], pair = SCHOOL): RosterFiles => ({
  users: USERS,
  people: csv("people.csv", PEOPLE, ELENA, LUCIA, ...people),
  pairs: csv("pairs.csv", PAIRS, ...(pair ? [`${pair},lucia@ugel.example,lead,2026-03-16`] : [])),
});
const bringIn = (people: readonly string[], choices?: RosterImportChoices, pair?: string) =>
  importRoster(database.db, workspaceId, ACCOUNT, parseRoster(files(people, pair)), NOW, choices);
const CONFIRMED = { isConfirmed: true };
const inWorkspace = <T>(work: Parameters<typeof asMachineIn<T>>[2]) => asMachineIn(database.db, workspaceId, work);
const people = () => inWorkspace(listPeople);
const at = (user: string) => inWorkspace((tx) => findPersonAtAddress(tx, { ...ACCOUNT, user }));
const rows = async (query: string) => (await database.owner.query(query)).rows;
async function called(name: string) {
  const found = (await people()).filter((person) => person.name === name);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} people are called ${name}`);
  return found[0];
}

describe("a school's address that stands beside another name", () => {
  it("is not taken from whoever has it before that is confirmed, and nothing is written", async () => {
    const before = [await people(), await rows("select * from delivery.pair")];
    expect(await bringIn([OSCAR])).toMatchObject({
      kind: "unconfirmed",
      decisions: [{ kind: "taken_over", listed: "Óscar Mamani", known: { name: "Gladys Huamán" }, reference: SCHOOL }],
      ending: [{ person: { name: "Gladys Huamán" }, pairs: [{ mentor: { name: "Lucía Tello" } }] }],
    });
    expect([await people(), await rows("select * from delivery.pair")]).toEqual(before);
    expect(await previewRoster(database.db, workspaceId, ACCOUNT, parseRoster(files([OSCAR])))).toMatchObject({
      kind: "sound",
      decisions: [{ kind: "taken_over" }],
    });
  });

  it("passes to a new person, who inherits the school and nothing else", async () => {
    const gladys = await called("Gladys Huamán");
    const own =
      "insert into own.setting (person_id, workspace_id, paused_at, changed_at) values ($1, $2, now(), now())";
    await database.owner.query(own, [gladys.id, workspaceId]);
    const yes =
      "insert into delivery.consent (workspace_id, person_id, purpose, version, language, shown_at, given_at) values ($2, $1, 'questions', '1', 'es', now(), now())";
    await database.owner.query(yes, [gladys.id, workspaceId]);
    await database.owner.query("update machine.address set conversation_ref = 'D0GLADYS' where user_ref = 'U0GLADYS'");
    expect(await bringIn([OSCAR], CONFIRMED)).toMatchObject({ kind: "sound", counts: { people: { added: 1 } } });
    const oscar = await called("Óscar Mamani");
    expect(oscar).toMatchObject({ school: "I.E. 1", email: SCHOOL });
    expect(oscar.id).not.toBe(gladys.id);
    expect(await inWorkspace((tx) => findStoredAddress(tx, { ...ACCOUNT, user: "U0OSCAR" }))).toEqual({
      ...ACCOUNT,
      user: "U0OSCAR",
    });
    const asOscar = { workspaceId, personId: oscar.id };
    expect(await asPerson(database.db, asOscar, getQuestionSettings)).not.toHaveProperty("paused");
    expect(await rows(`select from delivery.consent where person_id = '${oscar.id}'`)).toEqual([]);
    const [pair, ...others] = await asPerson(database.db, asOscar, listMyPairs);
    expect([pair?.mentor.name, others]).toEqual(["Lucía Tello", []]);
  });

  it("ends the predecessor and her pair on that day, and her account is nobody else's", async () => {
    await bringIn([OSCAR], CONFIRMED);
    const gladys = await called("Gladys Huamán");
    expect(gladys).toMatchObject({ endedOn: Temporal.PlainDate.from("2026-11-18"), deactivatedAt: NOW });
    expect(gladys).not.toHaveProperty("email");
    expect(await at("U0GLADYS")).toMatchObject({ id: gladys.id });
    expect(
      await rows(`select ended_on::text, end_reason from delivery.pair where principal_id = '${gladys.id}'`),
    ).toEqual([{ ended_on: "2026-11-18", end_reason: "left" }]);
    const acts = (await rows("select act from machine.audit")).map(({ act }) => act);
    expect(acts).toEqual(expect.arrayContaining(["person.end", "pair.end", "person.add", "pair.add"]));
  });

  it("is decided once: the same files again change nothing, and the old ones are somebody else again", async () => {
    await bringIn([OSCAR], CONFIRMED);
    expect(await bringIn([OSCAR])).toMatchObject({
      kind: "sound",
      decisions: [],
      counts: { people: { added: 0, changed: 0 }, pairs: { added: 0 } },
      absent: [],
    });
    expect(await bringIn([GLADYS])).toMatchObject({ kind: "refused" });
  });
});

describe("an account that the list names under another name", () => {
  it("passes with the address, when both are the school's", async () => {
    const heir = principal("Óscar Mamani", SCHOOL, "U0GLADYS");
    expect(await bringIn([heir])).toMatchObject({ kind: "unconfirmed" });
    await bringIn([heir], CONFIRMED);
    expect(await at("U0GLADYS")).toMatchObject({ name: "Óscar Mamani" });
    expect(await called("Gladys Huamán")).not.toHaveProperty("email");
  });

  it("passes alone, when the list has another e-mail", async () => {
    const heir = principal("Óscar Mamani", "oscar@ie1.example", "U0GLADYS");
    expect(await bringIn([heir], {}, "U0GLADYS")).toMatchObject({
      kind: "unconfirmed",
      decisions: [{ kind: "taken_over", by: "user", reference: "U0GLADYS", becomes: "ends" }],
    });
    await bringIn([heir], CONFIRMED, "U0GLADYS");
    expect(await at("U0GLADYS")).toMatchObject({ name: "Óscar Mamani", email: "oscar@ie1.example" });
    expect(await called("Gladys Huamán")).toMatchObject({ email: SCHOOL, endedOn: expect.anything() });
  });

  it("of somebody who ended passes to a person who is known already, after a confirmation", async () => {
    await bringIn([principal("Óscar Mamani", SCHOOL)], CONFIRMED);
    const withAccount = principal("Óscar Mamani", SCHOOL, "U0GLADYS");
    expect(await bringIn([withAccount])).toMatchObject({
      kind: "unconfirmed",
      decisions: [{ kind: "taken_over", isNew: false, becomes: "ended_before" }],
    });
    await bringIn([withAccount], CONFIRMED);
    expect(await at("U0GLADYS")).toMatchObject({ name: "Óscar Mamani", email: SCHOOL });
  });

  it("of somebody who is at work is no mistake that a confirmation mends", async () => {
    await bringIn([GLADYS, principal("Óscar Mamani", "oscar@ie1.example")]);
    const mixed = [principal("Óscar Mamani", "oscar@ie1.example", "U0GLADYS")];
    const refused = await bringIn(mixed, CONFIRMED, "U0GLADYS");
    expect(refused.kind === "refused" && refused.problems.map(describeProblem)).toEqual([
      "people.csv, line 4, slack_user_id: is Gladys Huamán's, but the e-mail is Óscar Mamani's",
    ]);
  });
});

describe("a person of the programme who succeeds another", () => {
  it("takes over the address and keeps who they are", async () => {
    const before = principal("Óscar Mamani", "oscar@ie1.example", "U0OSCAR");
    await bringIn([GLADYS, before]);
    const oscar = await called("Óscar Mamani");
    expect(await bringIn([OSCAR])).toMatchObject({
      kind: "unconfirmed",
      decisions: [{ kind: "taken_over", isNew: false, becomes: "ends" }],
    });
    await bringIn([OSCAR], CONFIRMED);
    expect(await called("Óscar Mamani")).toMatchObject({ id: oscar.id, email: SCHOOL });
    expect(await called("Gladys Huamán")).toHaveProperty("endedOn");
  });

  it("while the predecessor goes on, in another line", async () => {
    const gladys = principal("Gladys Huamán", "gladys@correo.example", "U0GLADYS");
    const plan = await bringIn([gladys, OSCAR], {}, "U0GLADYS");
    expect(plan).toMatchObject({ kind: "unconfirmed", decisions: [{ becomes: "stays", pairs: [] }], ending: [] });
    await bringIn([gladys, OSCAR], CONFIRMED, "U0GLADYS");
    expect(await called("Gladys Huamán")).toMatchObject({ email: "gladys@correo.example" });
    expect(await called("Gladys Huamán")).not.toHaveProperty("endedOn");
    expect(await called("Óscar Mamani")).toMatchObject({ email: SCHOOL });
    expect(await rows("select from delivery.pair where ended_at is not null")).toEqual([]);
  });

  it("and two may exchange their addresses", async () => {
    const both = [GLADYS, principal("Óscar Mamani", "ie2@ugel.example", "U0OSCAR")];
    await bringIn(both);
    const exchanged = [principal("Gladys Huamán", "ie2@ugel.example", "U0GLADYS"), OSCAR];
    expect(await bringIn(exchanged, {}, "U0GLADYS")).toMatchObject({ kind: "unconfirmed", ending: [] });
    await bringIn(exchanged, CONFIRMED, "U0GLADYS");
    expect(await inWorkspace((tx) => findPersonByEmail(tx, SCHOOL))).toMatchObject({ name: "Óscar Mamani" });
    expect(await inWorkspace((tx) => findPersonByEmail(tx, "ie2@ugel.example"))).toMatchObject({
      name: "Gladys Huamán",
    });
  });
});

describe("the same person", () => {
  it("in another spelling is updated without being asked about, and that is said", async () => {
    const gladys = await called("Gladys Huamán");
    expect(await bringIn([principal("GLADIS HUAMAN DIAZ", SCHOOL, "U0GLADYS")])).toMatchObject({
      kind: "sound",
      decisions: [{ kind: "spelled_otherwise", listed: "GLADIS HUAMAN DIAZ" }],
    });
    expect(await called("GLADIS HUAMAN DIAZ")).toMatchObject({ id: gladys.id });
  });

  it("under another name is whom the operator declares it to be, once that is confirmed", async () => {
    const gladys = await called("Gladys Huamán");
    const married = [principal("Gladys Mamani", SCHOOL, "U0GLADYS")];
    const samePeople = ["Direccion@IE1.example"];
    expect(await bringIn(married, { samePeople })).toMatchObject({
      kind: "unconfirmed",
      decisions: [{ kind: "declared_same", listed: "Gladys Mamani" }],
      ending: [],
    });
    await bringIn(married, { samePeople, isConfirmed: true });
    expect(await called("Gladys Mamani")).toMatchObject({ id: gladys.id });
    expect(await bringIn(married, { samePeople })).toMatchObject({ kind: "sound", decisions: [] });
  });

  it("under another account is somebody else, unless the operator declares otherwise", async () => {
    const gladys = await called("Gladys Huamán");
    const moved = [principal("Gladys Huamán", SCHOOL, "U0GLADYS2")];
    expect(await bringIn(moved)).toMatchObject({
      kind: "unconfirmed",
      decisions: [{ kind: "taken_over", accounts: { known: "U0GLADYS", listed: "U0GLADYS2" }, becomes: "ends" }],
    });
    await bringIn(moved, { samePeople: ["U0GLADYS2"], isConfirmed: true });
    expect(await at("U0GLADYS2")).toMatchObject({ id: gladys.id });
    expect(await at("U0GLADYS")).toBeUndefined();
  });

  it("is declared by a line of the file and by nothing else", async () => {
    const refused = await bringIn([OSCAR], { samePeople: ["direcion@ie1.example"], isConfirmed: true });
    expect(refused.kind === "refused" && refused.problems.map(describeProblem)).toEqual([
      'people.csv, line 1: no line has "direcion@ie1.example", which was said to be the same person',
    ]);
    expect(await called("Gladys Huamán")).not.toHaveProperty("endedOn");
  });
});

describe("other lines about somebody who ends", () => {
  it("are named, because they contradict the list", async () => {
    const refused = await bringIn([OSCAR], CONFIRMED, "U0GLADYS");
    expect(refused.kind === "refused" && refused.problems.map(describeProblem)).toEqual([
      "pairs.csv, line 2, principal: the place of Gladys Huamán ends with this import",
    ]);
  });

  it("a mentor may lose the role that only the ending pair needed", async () => {
    const lucia = LUCIA.replace("mentor", "companion");
    const again = { ...files([OSCAR], ""), people: csv("people.csv", PEOPLE, ELENA, lucia, OSCAR) };
    expect(await importRoster(database.db, workspaceId, ACCOUNT, parseRoster(again), NOW, CONFIRMED)).toMatchObject({
      kind: "sound",
    });
  });
});

it("an account that the list names is asked about no longer", async () => {
  const nora = principal("Nora Salas", "nora@ie2.example");
  await bringIn([GLADYS, nora]);
  const at = { ...ACCOUNT, user: "U0NORA" };
  const guest = { kind: "guest", email: "nora@ie2.example" } as const;
  expect(await inWorkspace((tx) => recognisePerson(tx, at, guest, NOW))).toMatchObject({ reason: "guest" });
  await bringIn([GLADYS, principal("Nora Salas", "nora@ie2.example", "U0NORA")]);
  expect(await rows("select settled_as, settled_by from machine.refused_link")).toEqual([
    { settled_as: "linked", settled_by: null },
  ]);
});
