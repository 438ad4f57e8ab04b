import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { asMachine, asPerson } from "#db/as.ts";
import type { NotebookEntryId } from "#kernel/id.ts";
import { gatherNotebookPage, searchNotebook } from "#mentoring/door/notebook-page.ts";
import { bringNoteBack, deleteNote, editNote, joinNoteToPair } from "#mentoring/notebook/change-note.ts";
import { addNotebookEntry } from "#mentoring/notebook/keep-note.ts";
import { eraseDeletedNotes, findMyNotebookEntry, listMyNotebookEntries } from "#mentoring/notebook/notebook.store.ts";
import { getPerson } from "#mentoring/people/person.store.ts";
import { acting } from "#test/support/acting.ts";
import { type Cast, castOf, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { examined } from "#test/support/examined.ts";

const NOW = onDay(0, "09:00");
let database: TestDatabase;
let cast: Cast;
let note: NotebookEntryId;
beforeAll(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
});
afterAll(() => database[Symbol.asyncDispose]());
beforeEach(async () => {
  note = await asPerson(database.db, cast.ana, (tx) => addNotebookEntry(tx, examined("Preguntar antes"), {}, NOW));
});

const find = () => asPerson(database.db, cast.ana, (tx) => findMyNotebookEntry(tx, note));

describe("a note", () => {
  it("is edited, and says when", async () => {
    const done = await acting(database, cast.ana, (tx) => editNote(tx, note, examined(" Preguntar, y esperar "), NOW));
    expect(done).toEqual({ outcome: "changed", audited: ["notebook.edit, own"], told: [] });
    expect(await find()).toMatchObject({ text: "Preguntar, y esperar", editedAt: NOW, writtenAt: NOW });
  });

  it("is not emptied by editing", async () => {
    expect(await asPerson(database.db, cast.ana, (tx) => editNote(tx, note, examined("  "), NOW))).toBe("empty");
    expect(await find()).toMatchObject({ text: "Preguntar antes" });
  });

  it("is said to be about a principal, and about nobody again", async () => {
    const join = (pair?: typeof cast.pairs.anaAndRosa.id) =>
      asPerson(database.db, cast.ana, (tx) => joinNoteToPair(tx, note, pair, NOW));
    const { id } = cast.pairs.anaAndRosa;
    expect(await join(id)).toBe("changed");
    expect(await find()).toMatchObject({ pairId: id });
    expect(await join()).toBe("changed");
    expect((await find())?.pairId).toBeUndefined();
  });

  it("is out of sight once deleted, comes back for ten minutes, and is then erased", async () => {
    const as = <Done>(work: Parameters<typeof asPerson<Done>>[2]) => asPerson(database.db, cast.ana, work);
    expect(await as((tx) => deleteNote(tx, note, NOW))).toBe("changed");
    expect(await find()).toBeUndefined();
    expect(await as((tx) => editNote(tx, note, examined("x"), NOW))).toBe("gone");
    await asMachine(database.db, eraseDeletedNotes);
    expect(await as((tx) => bringNoteBack(tx, note, NOW))).toBe("changed");
    expect(await find()).toMatchObject({ text: "Preguntar antes" });

    await as((tx) => deleteNote(tx, note, NOW));
    await database.owner.query(
      "update own.notebook_entry set deleted_at = now() - interval '11 minutes' where id = $1",
      [note],
    );
    expect(await asMachine(database.db, eraseDeletedNotes)).toBe(1);
    expect(await as((tx) => bringNoteBack(tx, note, NOW))).toBe("gone");
    expect((await database.owner.query("select from own.notebook_entry where id = $1", [note])).rowCount).toBe(0);
  });
});

describe("a notebook of hundreds", () => {
  beforeAll(async () => {
    await asPerson(database.db, cast.pedro, async (tx) => {
      for (let index = 0; index < 230; index++) {
        const text = index === 3 ? "La reunión con los padres fue DIFÍCIL" : `Nota ${index}`;
        const about = index % 10 === 0 ? { pairId: cast.pairs.pedroAndLuis.id } : {};
        await addNotebookEntry(tx, examined(text), about, NOW.add({ minutes: index }));
      }
    });
  });
  const asPedro = <Done>(work: (at: Parameters<typeof gatherNotebookPage>[0]) => Promise<Done>) =>
    asPerson(database.db, cast.pedro, async (tx) => work({ tx, me: await getPerson(tx, cast.pedro.personId) }));

  it("is turned over page by page, each note once, to the oldest", async () => {
    const seen: string[] = [];
    for (let at = 0; ; at++) {
      const page = await asPedro((me) => gatherNotebookPage(me, { at }));
      seen.push(...page.entries.map(({ text }) => text));
      if (!page.hasOlder) break;
    }
    expect(seen).toHaveLength(230);
    expect(new Set(seen).size).toBe(230);
    expect(seen.at(-1)).toBe("Nota 0");
  });

  it("shows those about one principal", async () => {
    const about = cast.pairs.pedroAndLuis.id;
    const pages = await Promise.all(
      [0, 1, 2].map((at) => asPedro((me) => gatherNotebookPage(me, { at, pair: about }))),
    );
    expect(pages.flatMap(({ entries }) => entries)).toHaveLength(23);
    expect(pages.at(-1)?.hasOlder).toBe(false);
  });

  it("is searched whole, whatever the accents and letters", async () => {
    const found = await asPedro((me) => searchNotebook(me, "dificil reunion", {}));
    expect(found.entries.map(({ text }) => text)).toEqual(["La reunión con los padres fue DIFÍCIL"]);
    const many = await asPedro((me) => searchNotebook(me, "nota", {}));
    expect(many.entries).toHaveLength(20);
    expect(many.searched?.hasMore).toBe(true);
  });

  it("is nobody else's", async () => {
    expect(await asPerson(database.db, cast.ana, (tx) => listMyNotebookEntries(tx, 500))).toHaveLength(
      (await database.owner.query("select from own.notebook_entry where author_id = $1", [cast.ana.personId]))
        .rowCount ?? 0,
    );
  });
});
