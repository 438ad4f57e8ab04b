import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asReader } from "#db/as.ts";
import { describeNotice } from "#mentoring/delivery/describe/describe.ts";
import { OWN_QUESTIONS, type OwnQuestion } from "#mentoring/own-question-shape.ts";
import { getPerson } from "#mentoring/people/person.store.ts";
import { createReader } from "#slack/render/reader.ts";
import { renderNoticeMessage } from "#slack/render/utterance.message.ts";
import { BANK } from "#test/support/bank.ts";
import { type Cast, castOf, type Member, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { insertLoggedVisit, insertVisit } from "#test/support/logged-visit.ts";

const NOW = onDay(9, "12:00");
/** From everything that Ana and Rosa wrote and agreed. */
const CONTENT =
  /dos clases|guía de observación|reunión con las familias|sala de profesores|más aulas|reuniones|para observar|recreo|de primero|Faltó|aconsejar/;

let database: TestDatabase;
let cast: Cast;
beforeAll(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
  await insertLoggedVisit(database, cast.pairs.anaAndRosa);
  await insertVisit(database, cast.pairs.anaAndRosa, onDay(14, "10:00"));
  await insertVisit(database, cast.pairs.pedroAndLuis, onDay(3, "10:00"));
});
afterAll(() => database[Symbol.asyncDispose]());

/** All that somebody is answered, with every button. */
async function answer(to: Member, question: OwnQuestion, named: readonly Member[] = []): Promise<string> {
  const people = named.map(({ personId }) => personId);
  const notice = { kind: "question.answered" as const, arrival: "1", question, ...(people.length > 0 && { people }) };
  return asReader(database.db, to, async (tx) => {
    const me = await getPerson(tx, to.personId);
    const described = await describeNotice({ tx, me, bank: BANK, now: NOW }, notice);
    if (described.kind !== "say" || described.utterance.kind === "session.turn") return described.kind;
    return JSON.stringify(renderNoticeMessage(described.utterance, createReader(me)));
  });
}

describe("an answer holds what its reader may know", () => {
  it("to the two of a pair also what they agreed", async () => {
    expect(await answer(cast.ana, "commitments", [cast.rosa])).toMatch(CONTENT);
    expect(await answer(cast.rosa, "commitments")).toMatch(CONTENT);
  });

  it.each(OWN_QUESTIONS)(
    "to a coordinator and to another mentor nothing that was written or agreed: %s",
    async (asked) => {
      for (const named of [[], [cast.rosa], [cast.ana], [cast.ana, cast.rosa]])
        for (const who of [cast.elena, cast.marta, cast.pedro, cast.luis])
          expect(await answer(who, asked, named), who.name).not.toMatch(CONTENT);
    },
  );

  it("to a coordinator when two met and will, and that no more can be said", async () => {
    const said = await answer(cast.elena, "confided", [cast.rosa]);
    expect(said).toMatch(/queda entre las dos personas/);
    expect(said).toMatch(/se vieron por última vez el martes 17 de noviembre; la próxima visita es el lunes 30/);
    expect(await answer(cast.elena, "commitments", [cast.rosa])).toBe(said);
    expect(await answer(cast.elena, "not_logged")).toMatch(/Pedro Salas con Luis Huamán, jueves 19 de noviembre/);
    expect(await answer(cast.elena, "when_met", [cast.luis])).toMatch(/no hay ningún encuentro registrado/);
  });

  it("to a mentor nothing of another pair, not even when it met", async () => {
    for (const asked of ["past_sessions", "next_visit", "when_met", "confided", "who_is"] as const)
      expect(await answer(cast.pedro, asked, [cast.rosa]), asked).not.toMatch(/noviembre|Ana/);
  });

  it("to a coordinator who mentors what was agreed in their own pair alone", async () => {
    await insertLoggedVisit(database, cast.pairs.martaAndCarmen);
    expect(await answer(cast.marta, "commitments", [cast.carmen])).toMatch(CONTENT);
    expect(await answer(cast.marta, "commitments", [cast.rosa])).not.toMatch(CONTENT);
    expect(await answer(cast.elena, "commitments", [cast.carmen])).not.toMatch(CONTENT);
  });
});
