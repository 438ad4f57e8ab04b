import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asMachineIn } from "#db/as.ts";
import { findQuestionConsent, markPrivacyPromiseShown } from "#mentoring/consent/consent.store.ts";
import { saveQuestionConsent } from "#mentoring/consent/save-question-consent.ts";
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

const chooses = (who: Member, wanted: boolean, now = onDay(0, "09:00")) =>
  acting(database, who, (tx) => saveQuestionConsent(tx, wanted, "es", now));
const consentOf = ({ personId }: Member) =>
  asMachineIn(database.db, cast.workspaceId, (tx) => findQuestionConsent(tx, personId));
const momentsOf = async ({ personId }: Member) =>
  (await database.owner.query("select * from delivery.consent where person_id = $1", [personId])).rows[0];

describe("yes or no to questions", () => {
  it("is neither while the promise was only shown", async () => {
    await asMachineIn(database.db, cast.workspaceId, (tx) =>
      markPrivacyPromiseShown(tx, cast.luis.personId, "es", onDay(0, "08:00")),
    );
    expect(await consentOf(cast.luis)).toEqual({ shown: true, answer: "none" });
  });

  it("is yes from the moment it is said, and the second yes leaves that moment as it is", async () => {
    expect(await chooses(cast.rosa, true)).toMatchObject({ audited: ["consent.give"], told: [] });
    const first = await momentsOf(cast.rosa);
    expect(await chooses(cast.rosa, true, onDay(1, "09:00"))).toMatchObject({ audited: [] });
    expect(await momentsOf(cast.rosa)).toEqual(first);
    expect(await consentOf(cast.rosa)).toEqual({ shown: true, answer: "yes", agreedAt: onDay(0, "09:00") });
  });

  it("can be taken back, once, and given again", async () => {
    await chooses(cast.ana, true);
    expect(await chooses(cast.ana, false)).toMatchObject({ audited: ["consent.withdraw"] });
    expect(await chooses(cast.ana, false)).toMatchObject({ audited: [] });
    expect(await consentOf(cast.ana)).toEqual({ shown: true, answer: "no" });
    expect(await chooses(cast.ana, true)).toMatchObject({ audited: ["consent.give"] });
    expect(await consentOf(cast.ana)).toEqual({ shown: true, answer: "yes", agreedAt: onDay(0, "09:00") });
  });

  it("is no for who says no at once", async () => {
    expect(await chooses(cast.carmen, false)).toMatchObject({ audited: ["consent.withdraw"] });
    expect(await consentOf(cast.carmen)).toEqual({ shown: true, answer: "no" });
  });
});
