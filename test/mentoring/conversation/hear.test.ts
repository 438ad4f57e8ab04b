import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { handleChatMessage } from "#mentoring/conversation/handle-chat-message.ts";
import { getPerson } from "#mentoring/people/person.store.ts";
import { gatherUnderstandingContext } from "#mentoring/session/gather-understanding-context.ts";
import { acting } from "#test/support/acting.ts";
import { type Cast, castOf, type Member, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { insertLoggedVisit, insertVisit } from "#test/support/logged-visit.ts";
import { insertOfferedThread } from "#test/support/offered-thread.ts";
import { understandMessageByRules } from "#understanding/understand.ts";

let database: TestDatabase;
let cast: Cast;
let arrivals = 0;
beforeAll(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
});
afterAll(() => database[Symbol.asyncDispose]());

/** Understands the words of a person as the house does, and acts on them. */
function hears(who: Member, text: string, now = onDay(2, "17:00")) {
  const id = `message-${++arrivals}`;
  return acting(database, who, async (tx) => {
    const me = await getPerson(tx, tx.personId);
    const said = understandMessageByRules(text, await gatherUnderstandingContext(tx, me, now));
    return handleChatMessage(tx, me, { id, said, writtenAt: onDay(2, "16:00").add({ seconds: arrivals }) }, [], now);
  });
}

const topicOfLastOffer = async () =>
  (await database.owner.query("select subject->>'topic' as topic from machine.outbox order by id desc limit 1")).rows[0]
    ?.topic;

describe("plain words, when nothing is open", () => {
  it("ask for help", async () => {
    expect(await hears(cast.elena, "ayuda")).toMatchObject({ audited: [], told: ["help.offered to Elena Vargas"] });
    expect(await topicOfLastOffer()).toBe("help");
  });

  it("that fit nothing are answered as not understood, to a mentor and to anyone else", async () => {
    for (const who of [cast.elena, cast.pedro]) {
      expect(await hears(who, "El cielo está azul")).toMatchObject({ told: [`unplaced.kept to ${who.name}`] });
      expect(await hears(who, "???")).toMatchObject({ told: [`help.offered to ${who.name}`] });
      expect(await topicOfLastOffer()).toBe("not_understood");
    }
  });

  it("of a mentor about a visit open a log; of anyone else they are not understood", async () => {
    await insertVisit(database, cast.pairs.pedroAndLuis, onDay(1, "09:00"));
    const account = "Ayer visité a Luis una hora, vimos dos aulas de primero.";
    expect(await hears(cast.elena, account)).toMatchObject({ told: ["unplaced.kept to Elena Vargas"] });
    const done = await hears(cast.pedro, account);
    // What he wrote shortly before belongs to it, as a turn of its own.
    expect(done).toMatchObject({ audited: [], told: Array(2).fill("session.turn to Pedro Salas") });
  });

  it("right after a record was saved are the private line it asked for; a no keeps nothing", async () => {
    await insertLoggedVisit(database, cast.pairs.anaAndRosa);
    const soon = onDay(1, "11:20");
    await database.owner.query("delete from own.notebook_entry");
    expect(await hears(cast.ana, "no, gracias", soon)).toMatchObject({ audited: [], told: [] });
    expect(await hears(cast.ana, "Preguntar antes de aconsejar", soon)).toMatchObject({
      audited: ["notebook.keep, own"],
      told: ["notebook.kept to Ana Torres"],
    });
    expect(await hears(cast.ana, "Y escuchar más", soon)).toMatchObject({ told: ["unplaced.kept to Ana Torres"] });
  });
});

describe("plain words, while a log is open", () => {
  it("go on with it, ask for the save, or put it away", async () => {
    await hears(cast.marta, "Ayer estuve con Carmen en su escuela.");
    const turn = { audited: [], told: ["session.turn to Marta Rojas"] };
    expect(await hears(cast.marta, "una hora")).toMatchObject(turn);
    expect(await hears(cast.marta, "saltar")).toMatchObject(turn);
    // The record still lacks something, which is asked instead.
    expect(await hears(cast.marta, "guardar")).toMatchObject(turn);
    expect(await hears(cast.marta, "cancelar")).toMatchObject({ ...turn, audited: ["draft.discard, own"] });
  });
});

describe("plain words of a principal, while a question is open", () => {
  it("later leaves it where it is; then they are the answer, kept as theirs", async () => {
    await insertOfferedThread(database, cast.pairs.anaAndRosa);
    expect(await hears(cast.rosa, "más tarde")).toMatchObject({
      audited: [],
      told: ["reflection.put_aside to Rosa Quispe"],
    });
    expect(await hears(cast.rosa, "El silencio antes de la respuesta")).toMatchObject({
      audited: ["reflection.answer, own"],
      told: ["reflection.heard to Rosa Quispe"],
    });
  });

  it("no declines it", async () => {
    await insertOfferedThread(database, cast.pairs.martaAndCarmen);
    expect(await hears(cast.carmen, "saltar")).toMatchObject({
      audited: ["reflection.decline, own"],
      told: ["reflection.put_aside to Carmen Flores"],
    });
    expect(await hears(cast.carmen, "saltar")).toMatchObject({ audited: [], told: ["help.offered to Carmen Flores"] });
  });
});
