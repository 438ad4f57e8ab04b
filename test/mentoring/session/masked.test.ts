import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asPerson } from "#db/as.ts";
import { getPerson } from "#mentoring/people/person.store.ts";
import { findLoggingDialogueWithView } from "#mentoring/session/draft-view.ts";
import { gatherUnderstandingContext } from "#mentoring/session/gather-understanding-context.ts";
import { handleLoggingTurn, startOrContinueLogging } from "#mentoring/session/handle-logging-turn.ts";
import { saveSessionRecord } from "#mentoring/session/save-session.ts";
import { findSessionRecordWithTexts } from "#mentoring/session/session-notes.store.ts";
import { acting } from "#test/support/acting.ts";
import { type Cast, castOf, onDay } from "#test/support/cast.ts";
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
const ACCOUNT =
  "Ayer visité a Rosa de 9 a 10 en su escuela. Quería hablar de la alumna Luz Mamani de 5.º B, DNI 71234567. Los docentes ya comparten sus planes. Cuesta la relación con los padres. Rosa llamará a la señora Juana Condori al 987654321, yo le enviaré la ficha.";
const NAMES = /Luz|Mamani|71234567|Juana|Condori|987654321/;

describe("people who are not here", () => {
  it("are in no record that another reads, and as written only where the mentor edits", async () => {
    const said = await asPerson(database.db, cast.ana, async (tx) => {
      const writer = await gatherUnderstandingContext(tx, await getPerson(tx, tx.personId), NOW);
      return understandMessageByRules(ACCOUNT, writer);
    });
    const opened = await acting(database, cast.ana, (tx) => startOrContinueLogging(tx, { kind: "open", said }, NOW));
    const id = opened.outcome.kind === "taken" ? opened.outcome.dialogue : expect.fail("not opened");
    await acting(database, cast.ana, (tx) =>
      handleLoggingTurn(tx, { kind: "focus", code: "school_climate", chosen: true }, NOW, id),
    );
    const found = await asPerson(database.db, cast.ana, (tx) => findLoggingDialogueWithView(tx, id, NOW));
    expect(JSON.stringify(found?.view.state.draft)).not.toMatch(NAMES);
    expect(found?.view.masked.map(({ text }) => text).join(" ")).toMatch(
      /Luz Mamani.*71234567.*Juana Condori.*987654321/,
    );
    const saved = await acting(database, cast.ana, (tx) => saveSessionRecord(tx, id, NOW));
    const session = saved.outcome.kind === "saved" ? saved.outcome.session : expect.fail(saved.outcome.kind);
    const notes = await asPerson(database.db, cast.ana, (tx) => findSessionRecordWithTexts(tx, session));
    expect(notes?.request).toContain("alumna");
    expect(JSON.stringify(notes)).not.toMatch(NAMES);
    const { rows } = await database.owner.query("select result, masked > 3 as several from machine.pii_scan");
    expect(rows).toEqual([{ result: "redacted", several: true }]);
  });
});
