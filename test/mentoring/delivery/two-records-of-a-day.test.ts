import { expect, it } from "vitest";
import { asPerson } from "#db/as.ts";
import { describeRecordNotice } from "#mentoring/delivery/describe/describe-record.ts";
import { getPerson } from "#mentoring/people/person.store.ts";
import { createReader } from "#slack/render/reader.ts";
import { sessionSharedMessage } from "#slack/render/session/shared.message.ts";
import { BANK } from "#test/support/bank.ts";
import { castOf, onDay } from "#test/support/cast.ts";
import { openTestDatabase } from "#test/support/database.ts";
import { insertSession, insertVisit } from "#test/support/logged-visit.ts";

it("the notes of two visits of one day are told apart by their hour, those of another day have only their day", async () => {
  await using database = await openTestDatabase();
  const { rosa, pairs } = await castOf(database);
  const logs = async (day: number, time: string) => {
    const at = onDay(day, time);
    const visit_id = await insertVisit(database, pairs.anaAndRosa, at);
    return insertSession(database, pairs.anaAndRosa, { visit_id, started_at: at });
  };
  const records = [await logs(1, "09:00"), await logs(1, "15:00"), await logs(2, "09:00")];
  const texts = await asPerson(database.db, rosa, async (tx) => {
    const me = await getPerson(tx, rosa.personId);
    const context = { tx, me, bank: BANK, now: onDay(3, "08:00") };
    const told = [];
    for (const session of records) {
      const described = await describeRecordNotice(context, { kind: "session.shared", session });
      if (described.kind !== "say" || described.utterance.kind !== "session.shared") throw new Error(described.kind);
      told.push(sessionSharedMessage(described.utterance, createReader(me)).text);
    }
    return told;
  });
  expect(texts).toEqual([
    "Ana compartió las notas de su visita del martes 17 de noviembre, 09:00.",
    "Ana compartió las notas de su visita del martes 17 de noviembre, 15:00.",
    "Ana compartió las notas de su visita del miércoles 18 de noviembre.",
  ]);
});
