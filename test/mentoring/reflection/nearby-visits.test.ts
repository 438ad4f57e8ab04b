import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asPerson } from "#db/as.ts";
import type { VisitId } from "#kernel/id.ts";
import { createWorkingHours } from "#mentoring/leave/working-hours.ts";
import { toSchoolCalendar } from "#mentoring/programme/calendar.ts";
import { listNearbyVisits } from "#mentoring/reflection/nearby-visits.ts";
import { findVisit } from "#mentoring/visit/visit.store.ts";
import { type Cast, castOf, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { insertVisit } from "#test/support/logged-visit.ts";
import { insertOfferedThread } from "#test/support/offered-thread.ts";

let database: TestDatabase;
let cast: Cast;
beforeAll(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
});
afterAll(() => database[Symbol.asyncDispose]());

const HOURS = createWorkingHours("America/Lima", toSchoolCalendar([]), []);
const heldOn = (days: number) => {
  const { anaAndRosa } = cast.pairs;
  const facts = { held_at: onDay(days, "11:00"), held_by: anaAndRosa.mentor.personId };
  return insertVisit(database, anaAndRosa, onDay(days, "10:00"), facts);
};
const metTogetherWith = (id: VisitId) =>
  asPerson(database.db, cast.rosa, async (tx) => {
    const visit = await findVisit(tx, id);
    return visit ? (await listNearbyVisits(tx, visit, HOURS)).map((other) => other.id) : [];
  });

describe("what one question is about", () => {
  it("is the visit and those held within the same five school days, the earliest first", async () => {
    const monday = await heldOn(0);
    const [tuesday, friday, nextMonday] = [await heldOn(1), await heldOn(4), await heldOn(7)];
    expect(await metTogetherWith(monday)).toEqual([monday]);
    expect(await metTogetherWith(friday)).toEqual([monday, tuesday, friday]);
    // The weekend does not count: Tuesday to Monday are five school days, Monday to Monday are six.
    expect(await metTogetherWith(nextMonday)).toEqual([tuesday, friday, nextMonday]);
  });

  it("is not a visit that has had a question of its own, nor one that was not held", async () => {
    const [asked, last] = [await heldOn(14), await heldOn(16)];
    await insertVisit(database, cast.pairs.anaAndRosa, onDay(15, "10:00"));
    await insertOfferedThread(database, cast.pairs.anaAndRosa, { visitId: asked, at: onDay(15, "16:00") });
    expect(await metTogetherWith(last)).toEqual([last]);
  });
});
