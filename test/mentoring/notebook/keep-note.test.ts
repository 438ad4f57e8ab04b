import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asPerson } from "#db/as.ts";
import { saveNote } from "#mentoring/notebook/keep-note.ts";
import { listMyNotebookEntries } from "#mentoring/notebook/notebook.store.ts";
import { getPerson } from "#mentoring/people/person.store.ts";
import { acting } from "#test/support/acting.ts";
import { type Cast, castOf, type Member, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { examined } from "#test/support/examined.ts";

let database: TestDatabase;
let cast: Cast;
beforeAll(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
});
afterAll(() => database[Symbol.asyncDispose]());

const NOW = onDay(0, "09:00");
const keeps = (who: Member, text: string) =>
  acting(database, who, async (tx) => saveNote(tx, await getPerson(tx, tx.personId), { text: examined(text) }, NOW));
const notesOf = (who: Member) =>
  asPerson(database.db, who, async (tx) => (await listMyNotebookEntries(tx, 9)).map(({ text }) => text));

describe("a note to oneself", () => {
  it("is kept as written, and its author is told that it is", async () => {
    expect(await keeps(cast.ana, "  Preguntar antes de aconsejar \n")).toEqual({
      outcome: { kind: "kept", entry: expect.any(String) },
      audited: ["notebook.keep, own"],
      told: ["notebook.kept to Ana Torres"],
    });
    expect(await notesOf(cast.ana)).toEqual(["Preguntar antes de aconsejar"]);
  });

  it("without words is none", async () => {
    expect(await keeps(cast.pedro, " \n ")).toEqual({ outcome: { kind: "empty" }, audited: [], told: [] });
    expect(await notesOf(cast.pedro)).toEqual([]);
  });

  it("is for mentors", async () => {
    expect(await keeps(cast.rosa, "Mañana")).toEqual({ outcome: { kind: "not_a_mentor" }, audited: [], told: [] });
  });
});
