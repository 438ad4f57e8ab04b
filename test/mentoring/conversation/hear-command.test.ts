import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FreeTextCommand, handleCommandText } from "#mentoring/conversation/handle-command-text.ts";
import { getPerson } from "#mentoring/people/person.store.ts";
import { gatherUnderstandingContext } from "#mentoring/session/gather-understanding-context.ts";
import { acting } from "#test/support/acting.ts";
import { type Cast, castOf, type Member, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { understandMessageByRules } from "#understanding/understand.ts";

let database: TestDatabase;
let cast: Cast;
beforeAll(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
});
afterAll(() => database[Symbol.asyncDispose]());

const NOW = onDay(2, "17:00");

function types(who: Member, command: FreeTextCommand, text: string) {
  return acting(database, who, async (tx) => {
    const me = await getPerson(tx, tx.personId);
    const said = understandMessageByRules(text, await gatherUnderstandingContext(tx, me, NOW));
    await handleCommandText(tx, me, command, { id: `${command}-${text}`, said, writtenAt: NOW }, NOW);
  });
}

describe("words behind a command", () => {
  it("open a log, also when nothing in them says that they tell of a visit", async () => {
    expect(await types(cast.pedro, "log", "el cielo está azul")).toMatchObject({
      told: ["session.turn to Pedro Salas"],
    });
  });

  it("are kept as a note, whatever they say", async () => {
    const done = await types(cast.ana, "note", "Ayer visité a Rosa");
    expect(done).toMatchObject({ audited: ["notebook.keep, own"], told: ["notebook.kept to Ana Torres"] });
  });

  it.each(["log", "note"] as const)(
    "of a principal, who has no %s, are answered with a word and change nothing",
    async (command) => {
      expect(await types(cast.rosa, command, "Ayer vino Ana")).toMatchObject({
        audited: [],
        told: ["help.offered to Rosa Quispe"],
      });
    },
  );
});
