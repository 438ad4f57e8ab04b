import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newId, type SafeguardingContactId } from "#kernel/id.ts";
import { type Cast, castOf, type Member, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { insertRow } from "#test/support/rows.ts";
import { doorOf, saidBy, told } from "./doorstep.ts";

let database: TestDatabase;
let cast: Cast;
let at: ReturnType<typeof doorOf>;
let event: string;
let contact: SafeguardingContactId;
beforeAll(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
  at = doorOf(database, cast);
  contact = await insertContact("Pedro Salas", { person_id: cast.pedro.personId });
});
beforeEach(async () => {
  for (const table of ["machine.outbox", "machine.safeguarding_event", "own.suspension"])
    await database.owner.query(`delete from ${table}`);
  event = crypto.randomUUID();
  await insertRow(database.owner, "machine.safeguarding_event", {
    id: event,
    workspace_id: cast.workspaceId,
    person_id: cast.rosa.personId,
    category: "self",
    language: "es",
    shown_on: "2026-11-18",
    arrival_hash: "a".repeat(64),
  });
});
afterAll(() => database[Symbol.asyncDispose]());

const presses = (...of: Parameters<typeof at.presses>) => saidBy(at.presses(...of));
const choices = async () => (await database.owner.query("select choice from machine.safeguarding_event")).rows;
const notices = async () =>
  (await database.owner.query("select kind, person_id, not_before::text as at from machine.outbox order by kind")).rows;
const isResting = async ({ personId }: Member) =>
  (await database.owner.query("select from own.suspension where person_id = $1 and resumed_at is null", [personId]))
    .rowCount === 1;

describe("the buttons below a reply to danger", () => {
  it.each(["safeguarding.report", "safeguarding.remind", "safeguarding.tell"])(
    "are the author's alone: %s",
    async (action) => {
      for (const other of [cast.ana, cast.elena, cast.ines, cast.pedro])
        expect(await presses(other, action, { event, as: "no", contact })).toMatchObject(told("common.not_yours"));
      expect(await choices()).toEqual([{ choice: null }]);
      expect(await notices()).toEqual([]);
      expect(await isResting(cast.rosa)).toBe(false);
    },
  );

  it("remind once, an hour after the first press", async () => {
    for (const _ of ["once", "again"])
      expect(await presses(cast.rosa, "safeguarding.remind", { event })).toMatchObject({
        kind: "say_instead",
        utterance: { kind: "safeguarding.duty", reminder: onDay(2, "11:00") },
      });
    expect(await notices()).toMatchObject([{ kind: "safeguarding.reminder", person_id: cast.rosa.personId }]);
  });

  it("ask one contact to call, who alone can let the questions come again, and once", async () => {
    expect(await presses(cast.rosa, "safeguarding.tell", { event, contact })).toMatchObject({
      utterance: { kind: "safeguarding.self", told: { name: "Pedro" } },
    });
    expect(await choices()).toEqual([{ choice: "contact_asked" }]);
    expect(await notices()).toMatchObject([{ kind: "safeguarding.call", person_id: cast.pedro.personId }]);
    const release = (who: Member) => presses(who, "safeguarding.release", { person: cast.rosa.personId });
    for (const other of [cast.ana, cast.elena, cast.ines, cast.rosa])
      expect(await release(other)).toMatchObject({ line: { key: "safeguarding.release.over" } });
    expect(await isResting(cast.rosa)).toBe(true);
    expect(await release(cast.pedro)).toMatchObject({ line: { key: "safeguarding.release.done" } });
    expect(await isResting(cast.rosa)).toBe(false);
    expect(await release(cast.pedro)).toMatchObject({ line: { key: "safeguarding.release.over" } });
  });

  it("say so where a contact cannot be told, and tell nobody", async () => {
    const byPhone = await insertContact("Defensoría", { phone: "076 000 001" });
    for (const unreached of [byPhone, newId<SafeguardingContactId>()])
      expect(await presses(cast.rosa, "safeguarding.tell", { event, contact: unreached })).toMatchObject({
        utterance: { told: "not_reached" },
      });
    expect(await notices()).toEqual([]);
  });

  it("let the questions come again, from the reply or from Home, also when they already may", async () => {
    await presses(cast.rosa, "safeguarding.tell", { event, contact });
    expect(await presses(cast.rosa, "safeguarding.resume", { event })).toMatchObject({ utterance: { resumed: true } });
    expect(await isResting(cast.rosa)).toBe(false);
    expect(await presses(cast.rosa, "safeguarding.resume")).toMatchObject(told("safeguarding.resumed"));
    expect(await choices()).toEqual([{ choice: "resumed" }]);
  });

  it("make the questions rest again if a call is asked for afterwards", async () => {
    await presses(cast.rosa, "safeguarding.resume", { event });
    await presses(cast.rosa, "safeguarding.tell", { event, contact });
    expect(await isResting(cast.rosa)).toBe(true);
  });
});

async function insertContact(name: string, reached: Record<string, unknown>): Promise<SafeguardingContactId> {
  const id = newId<SafeguardingContactId>();
  await insertRow(database.owner, "delivery.safeguarding_contact", {
    id,
    workspace_id: cast.workspaceId,
    name,
    outside_line_of_command: true,
    added_at: onDay(0, "09:00"),
    added_by: cast.elena.personId,
    verified_by: "Elena Vargas",
    verified_at: onDay(0, "09:00"),
    ...reached,
  });
  return id;
}
