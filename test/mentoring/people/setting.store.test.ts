import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asMachineIn, asPerson } from "#db/as.ts";
import { getQuestionSettings, saveQuestionSettings } from "#mentoring/people/setting.store.ts";
import { areQuestionsPaused, DEFAULT_QUESTION_SETTINGS } from "#mentoring/people/setting.ts";
import { type Cast, castOf, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";

const NOW = onDay(0, "08:00");

let database: TestDatabase;
let cast: Cast;
beforeAll(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
});
afterAll(() => database[Symbol.asyncDispose]());

describe("how a person wants to be asked", () => {
  it("is at four in the afternoon as long as they have said nothing", async () => {
    expect(await asPerson(database.db, cast.rosa, getQuestionSettings)).toEqual(DEFAULT_QUESTION_SETTINGS);
    expect(String(DEFAULT_QUESTION_SETTINGS.questionTime)).toBe("16:00:00");
  });

  it("is what they said last", async () => {
    const said = (time: string, until?: string) => ({
      fewer: until !== undefined,
      questionTime: Temporal.PlainTime.from(time),
      ...(until && { paused: { at: NOW, until: Temporal.PlainDate.from(until) } }),
    });
    await asPerson(database.db, cast.ana, (tx) => saveQuestionSettings(tx, said("07:30", "2026-11-23"), NOW));
    const paused = await asPerson(database.db, cast.ana, getQuestionSettings);
    expect(paused.fewer).toBe(true);
    expect([String(paused.questionTime), String(paused.paused?.at), String(paused.paused?.until)]).toEqual([
      "07:30:00",
      String(NOW),
      "2026-11-23",
    ]);
    await asPerson(database.db, cast.ana, (tx) => saveQuestionSettings(tx, said("18:00"), NOW));
    const again = await asPerson(database.db, cast.ana, getQuestionSettings);
    expect(again.fewer).toBe(false);
    expect([String(again.questionTime), again.paused]).toEqual(["18:00:00", undefined]);
  });

  it("is read by nobody else, not even by the machine", async () => {
    expect(
      await asPerson(database.db, cast.elena, (tx) => tx.sql.selectFrom("own.setting").selectAll().execute()),
    ).toEqual([]);
    await expect(
      asMachineIn(database.db, cast.workspaceId, (tx) => tx.sql.selectFrom("own.setting").selectAll().execute()),
    ).rejects.toThrow("permission denied");
  });
});

describe("a pause", () => {
  const day = (text: string) => Temporal.PlainDate.from(text);
  const until = { ...DEFAULT_QUESTION_SETTINGS, paused: { at: NOW, until: day("2026-11-23") } };

  it("until Monday speaks again on Monday", () => {
    expect(areQuestionsPaused(until, day("2026-11-22"))).toBe(true);
    expect(areQuestionsPaused(until, day("2026-11-23"))).toBe(false);
  });

  it("without an end lasts until they say so", () => {
    expect(areQuestionsPaused({ ...DEFAULT_QUESTION_SETTINGS, paused: { at: NOW } }, day("2027-11-23"))).toBe(true);
    expect(areQuestionsPaused(DEFAULT_QUESTION_SETTINGS, day("2026-11-16"))).toBe(false);
  });
});
