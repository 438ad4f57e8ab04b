import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asPerson } from "#db/as.ts";
import { answerPrivacyPromise } from "#mentoring/consent/answer-promise.ts";
import { getPerson } from "#mentoring/people/person.store.ts";
import { getQuestionSettings } from "#mentoring/people/setting.store.ts";
import { acting } from "#test/support/acting.ts";
import { type Cast, castOf, type Member, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";

let database: TestDatabase;
let cast: Cast;
beforeAll(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
});
afterAll(() => database[Symbol.asyncDispose]());

const NOW = onDay(0, "09:00");
const answers = (who: Member, wanted: boolean) =>
  acting(database, who, async (tx) => answerPrivacyPromise(tx, await getPerson(tx, tx.personId), wanted, NOW));
const settingOf = (who: Member) => asPerson(database.db, who, getQuestionSettings);

describe("an answer to the promise", () => {
  it("that is yes also says how often: as before", async () => {
    expect(await answers(cast.rosa, true)).toMatchObject({
      audited: ["consent.give", "setting.change, own"],
      told: [],
    });
    expect(await settingOf(cast.rosa)).toMatchObject({ rhythmChosenAt: NOW, fewer: false });
  });

  it("that is no changes no setting", async () => {
    expect(await answers(cast.luis, false)).toMatchObject({ audited: ["consent.withdraw"], told: [] });
    expect(await settingOf(cast.luis)).not.toHaveProperty("rhythmChosenAt");
  });
});
