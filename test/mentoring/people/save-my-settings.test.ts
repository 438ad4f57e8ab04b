import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asPerson } from "#db/as.ts";
import { getPerson } from "#mentoring/people/person.store.ts";
import {
  savePersonalPreferences,
  saveQuestionFrequency,
  toggleQuestionPause,
} from "#mentoring/people/save-my-settings.ts";
import { getQuestionSettings } from "#mentoring/people/setting.store.ts";
import { acting } from "#test/support/acting.ts";
import { type Cast, castOf, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";

let database: TestDatabase;
let cast: Cast;
beforeAll(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
});
afterAll(() => database[Symbol.asyncDispose]());

const NOW = onDay(0, "09:00");
const CHANGED = ["setting.change, own"];

describe("one's own settings", () => {
  it("are language, zone, hour, rhythm and pause, saved together", async () => {
    const settings = {
      language: "en",
      zone: "America/Bogota",
      questionTime: Temporal.PlainTime.from("17:30"),
      fewer: true,
      pause: { until: Temporal.PlainDate.from("2026-11-23") },
    } as const;
    expect(await acting(database, cast.rosa, (tx) => savePersonalPreferences(tx, settings, NOW))).toMatchObject({
      audited: CHANGED,
      told: [],
    });
    const { me, saved } = await asPerson(database.db, cast.rosa, async (tx) => ({
      me: await getPerson(tx, tx.personId),
      saved: await getQuestionSettings(tx),
    }));
    expect(me).toMatchObject({ language: "en", zone: "America/Bogota" });
    expect(saved).toEqual({
      questionTime: settings.questionTime,
      fewer: true,
      changedAt: NOW,
      rhythmChosenAt: NOW,
      paused: { at: NOW, until: settings.pause.until },
    });
  });

  it("pause when they did not, and go on when they did", async () => {
    const toggle = () => acting(database, cast.ana, (tx) => toggleQuestionPause(tx, NOW));
    expect(await toggle()).toMatchObject({ outcome: "on", audited: CHANGED });
    expect(await toggle()).toMatchObject({ outcome: "off", audited: CHANGED });
  });

  it("keep all else when only the rhythm is chosen, and fewer stays fewer", async () => {
    const choose = (rhythm: "fewer" | "as_before") =>
      acting(database, cast.luis, (tx) => saveQuestionFrequency(tx, rhythm, NOW));
    expect(await choose("fewer")).toMatchObject({ audited: CHANGED });
    await choose("as_before");
    expect(await asPerson(database.db, cast.luis, getQuestionSettings)).toMatchObject({
      fewer: true,
      rhythmChosenAt: NOW,
    });
  });
});
