import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { asMachineIn, asReader } from "#db/as.ts";
import { newId, type VisitId } from "#kernel/id.ts";
import { decideDelivery } from "#mentoring/delivery/decide-delivery.ts";
import type { Notice } from "#mentoring/notice.ts";
import { planEverything } from "#mentoring/planning/plan-what-changed.ts";
import { gatherQuestionGate } from "#mentoring/safeguarding/question-gate.ts";
import { toSlackAccount } from "#slack/slack-address.ts";
import { BANK } from "#test/support/bank.ts";
import { type Cast, castOf, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { enterHelp, verifyHelp } from "#test/support/help.ts";
import { insertRow } from "#test/support/rows.ts";

const VERIFIED_AT = onDay(0, "09:00");
const ASKED_AT = onDay(1, "16:00");
let database: TestDatabase;
let cast: Cast;
beforeAll(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
  await database.owner.query("update delivery.programme set questions_gated = true");
  await database.owner.query(
    "insert into delivery.consent (workspace_id, person_id, purpose, version, language, shown_at, given_at) select workspace_id, id, 'questions', '1', language, created_at, created_at from delivery.person",
  );
});
afterAll(() => database[Symbol.asyncDispose]());
beforeEach(async () => {
  await database.owner.query("delete from delivery.safeguarding_contact");
  await database.owner.query("delete from delivery.safeguarding_resource");
  await database.owner.query("delete from machine.outbox");
  await database.owner.query("delete from delivery.thread");
  await database.owner.query("delete from delivery.visit");
});

const gateOfRosa = (now = VERIFIED_AT) =>
  asReader(database.db, cast.rosa, async (tx) => (await gatherQuestionGate(tx, now))(cast.rosa));
const enter = (language: "es" | "en" = "es") => enterHelp(database.db, cast.elena, { language, now: VERIFIED_AT });
const verify = () => verifyHelp(database.db, cast.elena, VERIFIED_AT);

/** Ana visited Rosa on Monday; what becomes of the question about it. */
async function visited(): Promise<VisitId> {
  const id = newId<VisitId>();
  await insertRow(database.owner, "delivery.visit", {
    id,
    workspace_id: cast.workspaceId,
    programme_id: cast.programmeId,
    pair_id: cast.pairs.anaAndRosa.id,
    starts_at: onDay(0, "09:00"),
    minutes: 60,
    modality: "in_person",
    purpose: "",
    held_at: onDay(0, "10:00"),
    held_by: cast.ana.personId,
    planned_at: onDay(-7, "09:00"),
    planned_by: cast.ana.personId,
  });
  return id;
}

async function plannedFor(): Promise<string[]> {
  await asMachineIn(database.db, cast.workspaceId, (tx) => planEverything(tx, onDay(0, "12:00"), BANK));
  const { rows } = await database.owner.query("select kind from machine.outbox where kind = 'reflection.prompt'");
  return rows.map(({ kind }) => kind);
}

function decide(notice: Notice, now = ASKED_AT) {
  const { kind, ...subject } = notice;
  const row = { workspaceId: cast.workspaceId, personId: cast.rosa.personId, kind, subject };
  return decideDelivery({ db: database.db, bank: BANK }, row, toSlackAccount(cast.slackTeamId), now);
}

describe("in a new programme", () => {
  it("nobody is asked before the help of their language is verified", async () => {
    await visited();
    expect(await gateOfRosa()).toEqual({ isOpen: false, emergency: "PE" });
    expect(await plannedFor()).toEqual([]);
    await enter();
    await enter("en");
    expect(await plannedFor()).toEqual([]);
    await verify();
    expect(await gateOfRosa()).toEqual({ isOpen: true });
    expect(await plannedFor()).toEqual(["reflection.prompt"]);
  });

  it("the help of another language opens nothing", async () => {
    await enter("en");
    await verify();
    expect(await gateOfRosa()).toEqual({ isOpen: false, emergency: "PE" });
  });

  it("a question that was planned waits for the next day when a contact is taken away", async () => {
    const visit = await visited();
    await enter();
    await verify();
    await plannedFor();
    expect(await decide({ kind: "reflection.prompt", visit })).toMatchObject({ kind: "say" });
    await database.owner.query("update delivery.safeguarding_contact set removed_at = now() where name like 'Julia%'");
    expect(await decide({ kind: "reflection.prompt", visit })).toEqual({
      kind: "deferred",
      until: onDay(2, "16:00"),
      reason: "not in their hours",
    });
  });

  it("the first message says that questions wait, to a principal only", async () => {
    const promise = (waits: boolean) => ({ kind: "say", utterance: { kind: "promise.made", questionsWait: waits } });
    const said = () => decide({ kind: "promise.made", for: cast.rosa.personId });
    expect(await said()).toMatchObject(promise(true));
    await enter();
    await verify();
    expect(await said()).toMatchObject(promise(false));
  });
});

describe("a verification that has lapsed", () => {
  it("stops no question, and each carries the general emergency numbers", async () => {
    const visit = await visited();
    await enter();
    await verify();
    await plannedFor();
    const question = async () => {
      const decided = await decide({ kind: "reflection.prompt", visit });
      return decided.kind === "say" && decided.utterance.kind === "reflection.question" && decided.utterance.emergency;
    };
    expect(await question()).toBeUndefined();
    await database.owner.query("update delivery.safeguarding_resource set verified_at = $1", [
      onDay(-100, "09:00").toString(),
    ]);
    expect(await question()).toBe("PE");
  });
});

it("a programme from before the rule goes on asking, with the general emergency numbers", async () => {
  await database.owner.query("update delivery.programme set questions_gated = false");
  expect(await gateOfRosa()).toEqual({ isOpen: true, emergency: "PE" });
  await database.owner.query("update delivery.programme set questions_gated = true");
});
