import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asPerson } from "#db/as.ts";
import { getCoordinatorWeekOverview } from "#mentoring/overview/get-overview.ts";
import { type Cast, castOf, type Member, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { insertLoggedVisit, insertSession, insertSessionNotHeld, insertVisit } from "#test/support/logged-visit.ts";

let database: TestDatabase;
let cast: Cast;
beforeAll(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
  const { anaAndRosa, pedroAndLuis } = cast.pairs;
  await insertLoggedVisit(database, anaAndRosa);
  await insertSessionNotHeld(database, anaAndRosa, "transport_weather");
  await insertSession(database, pedroAndLuis, { voided_at: onDay(1, "12:00") });
  await insertVisit(database, pedroAndLuis, onDay(1, "15:00"));
  // Sunday at 23:30 in Lima is Monday in UTC; the Monday after it is the next week.
  await insertVisit(database, pedroAndLuis, onDay(6, "23:30"));
  await insertVisit(database, pedroAndLuis, onDay(7, "00:30"));
});
afterAll(() => database[Symbol.asyncDispose]());

const weekOf = (who: Member, now: Temporal.Instant) =>
  asPerson(database.db, who, (tx) => getCoordinatorWeekOverview(tx, now));

describe("a coordinator's week", () => {
  it("counts people, and visits from Monday to Sunday where the programme is", async () => {
    expect(await weekOf(cast.elena, onDay(2, "09:00"))).toMatchObject({
      principals: 3,
      mentors: 3,
      visits: { planned: { events: 3, principals: 2 }, held: 1, logged: 1, unsaid: 1, ahead: 1, contacts: 0 },
      withoutNews: [{ startsAt: onDay(1, "15:00"), mentor: "Pedro Salas" }],
    });
  });

  it("names a visit as without news only once it has begun", async () => {
    expect(await weekOf(cast.elena, onDay(1, "14:59"))).toMatchObject({
      visits: { ahead: 2, unsaid: 0 },
      withoutNews: [],
    });
  });

  it("holds nothing that anyone wrote", async () => {
    const [shown] = (await weekOf(cast.elena, onDay(2, "09:00"))).withoutNews;
    expect(shown).toEqual({
      visitId: expect.any(String),
      pairId: cast.pairs.pedroAndLuis.id,
      mentorId: cast.pedro.personId,
      mentor: "Pedro Salas",
      principalId: cast.luis.personId,
      principal: "Luis Huamán",
      startsAt: onDay(1, "15:00"),
    });
  });

  it("goes on naming a visit without news after its week, and for four weeks", async () => {
    const since = async (now: Temporal.Instant) =>
      (await weekOf(cast.elena, now)).withoutNews.map(({ startsAt }) => startsAt.toString());
    const visits = [onDay(1, "15:00"), onDay(6, "23:30"), onDay(7, "00:30")].map(String);
    expect(await since(onDay(8, "09:00"))).toEqual(visits);
    expect(await since(onDay(34, "09:00"))).toEqual(visits);
    expect(await since(onDay(35, "09:00"))).toEqual(visits.slice(2));
  });

  it("names who has no visit planned", async () => {
    const named = async (now: Temporal.Instant) =>
      (await weekOf(cast.elena, now)).withoutVisit.map(({ principal }) => principal);
    expect(await named(onDay(2, "09:00"))).not.toContain("Luis Huamán");
    expect(await named(onDay(8, "09:00"))).toContain("Luis Huamán");
  });

  it("is empty in a week without visits, and nobody but a coordinator has one", async () => {
    expect(await weekOf(cast.elena, onDay(49, "09:00"))).toMatchObject({
      visits: { planned: { events: 0, principals: 0 }, held: 0, logged: 0, contacts: 0 },
      withoutNews: [],
    });
    await expect(weekOf(cast.ana, onDay(2, "09:00"))).rejects.toMatchObject({ name: "NotACoordinatorError" });
  });
});
