import { beforeEach, describe, expect, it } from "vitest";
import { asPerson } from "#db/as.ts";
import { newId, type VisitId } from "#kernel/id.ts";
import type { FormName } from "#mentoring/door/forms.ts";
import { INITIAL_DIALOGUE_STATE } from "#mentoring/session/dialogue/state.ts";
import { lockOrInsertLoggingDialogue, updateLoggingDialogueState } from "#mentoring/session/dialogue.store.ts";
import { type Cast, type CastPair, castOf, type Member, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { insertLoggedVisit, insertVisit } from "#test/support/logged-visit.ts";
import { insertOfferedThread } from "#test/support/offered-thread.ts";
import { insertRow } from "#test/support/rows.ts";
import { doorOf, saidBy } from "./doorstep.ts";

let database: TestDatabase;
let cast: Cast;
let at: ReturnType<typeof doorOf>;
/** Ana's second pair: with Luis. */
let second: CastPair;
beforeEach(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
  at = doorOf(database, cast);
  second = { ...cast.pairs.anaAndRosa, id: newId(), principal: cast.luis };
  await insertRow(database.owner, "delivery.pair", {
    id: second.id,
    workspace_id: cast.workspaceId,
    mentor_id: cast.ana.personId,
    principal_id: cast.luis.personId,
    role: "lead",
    starts_on: "2026-03-02",
    created_at: onDay(-14, "08:00"),
  });
  return () => database[Symbol.asyncDispose]();
});

const first = () => cast.pairs.anaAndRosa.id;
const submits = (who: Member, form: FormName, payload: object, values: object) =>
  saidBy(at.submits(who, form, { payload, values }));
const refused = (key: string) => ({ kind: "refused", why: { key } });
const loses = (who: Member, role: string) =>
  database.owner.query("delete from delivery.person_role where person_id = $1 and role = $2", [who.personId, role]);
const becomesLuiss = (visit: VisitId) =>
  database.owner.query("update delivery.visit set pair_id = $1 where id = $2", [second.id, visit]);
const ahead = () => insertVisit(database, cast.pairs.anaAndRosa, onDay(9, "09:00"));
const opensForm = async (who: Member, action: string, payload: object) => {
  const said = await saidBy(at.presses(who, action, payload));
  if (said.kind !== "open") throw new Error(`${action} opened nothing`);
  return said.form;
};
const count = async (of: string) => (await database.owner.query(`select from ${of}`)).rowCount;
const TO = { on: "2026-12-03", at: "09:00", minutes: "60", modality: "video" };

describe("a form that was opened for a visit with one principal", () => {
  it.each([
    ["visit.move", TO],
    ["visit.cancel", { reason: "transport_weather" }],
  ] as const)("%s is refused once the visit is with another", async (form, values) => {
    const visit = await ahead();
    expect(await opensForm(cast.ana, form, { visit })).toMatchObject({ name: form, pair: { id: first() } });
    await becomesLuiss(visit);
    expect(await submits(cast.ana, form, { visit, pair: first() }, values)).toMatchObject(
      refused("common.subject_changed"),
    );
    const { rows } = await database.owner.query("select status from delivery.visit");
    expect(rows).toEqual([{ status: "planned" }]);
    expect(await submits(cast.ana, form, { visit, pair: second.id }, values)).toMatchObject({ kind: "done" });
  });

  it("is refused to the principal with whom it no longer is", async () => {
    const visit = await ahead();
    await becomesLuiss(visit);
    expect(await submits(cast.rosa, "visit.move", { visit, pair: first() }, TO)).toMatchObject(
      refused("visit.error.not_yours"),
    );
  });

  it("is refused once the pair has ended", async () => {
    const visit = await ahead();
    const end = "update delivery.pair set ended_at = now(), end_reason = 'rematch' where id = $1";
    await database.owner.query(end, [first()]);
    expect(await submits(cast.ana, "visit.move", { visit, pair: first() }, TO)).toMatchObject(
      refused("visit.error.not_yours"),
    );
    expect(await submits(cast.ana, "visit.plan", {}, { ...TO, pair: first() })).toMatchObject({
      kind: "errors",
      errors: { pair: { key: "visit.error.not_yours" } },
    });
  });

  it("of an earlier release, which does not say for whom it was opened, is taken as before", async () => {
    expect(await submits(cast.ana, "visit.move", { visit: await ahead() }, TO)).toMatchObject({ kind: "done" });
  });
});

describe("a form about a record, a draft or a question", () => {
  it("is refused once the record is another pair's", async () => {
    const { sessionId: session } = await insertLoggedVisit(database, cast.pairs.anaAndRosa);
    expect(await opensForm(cast.ana, "session.amend", { session })).toMatchObject({
      notes: { session: { pairId: first() } },
    });
    const amend = {
      minutes: "50",
      modality: "phone",
      request: "a",
      working: "b",
      challenge: "c",
      focus: ["school_climate"],
    };
    expect(await submits(cast.ana, "session.amend", { session, pair: second.id }, amend)).toMatchObject(
      refused("common.subject_changed"),
    );
    expect(
      await submits(cast.rosa, "session.comment", { session, pair: second.id }, { comment: "Gracias" }),
    ).toMatchObject(refused("common.subject_changed"));
    expect(await count("content.session_comment where written_at > '2026-11-18'")).toBe(0);
  });

  it("is refused once the draft is about another principal", async () => {
    const draft = { ...INITIAL_DIALOGUE_STATE.draft, pairId: { value: second.id, source: "chosen" as const } };
    const dialogue = await asPerson(database.db, cast.ana, async (tx) => {
      const opened = await lockOrInsertLoggingDialogue(tx, onDay(2, "09:00"));
      await updateLoggingDialogueState(tx, opened, { ...INITIAL_DIALOGUE_STATE, draft }, onDay(2, "09:00"));
      return opened.id;
    });
    for (const form of ["session.edit", "session.focus"] as const)
      expect(await submits(cast.ana, form, { dialogue, pair: first() }, { request: "El aula" })).toMatchObject(
        refused("common.subject_changed"),
      );
    expect(await submits(cast.ana, "session.edit", { dialogue, pair: second.id }, { request: "El aula" })).toEqual({
      kind: "done",
    });
  });

  it("is refused once the question is about another pair", async () => {
    const thread = await insertOfferedThread(database, cast.pairs.anaAndRosa);
    const answer = { answer: "El momento en que hablaron los padres" };
    expect(await opensForm(cast.rosa, "reflection.answer", { thread })).toMatchObject({ pair: first() });
    for (const [form, values] of [
      ["reflection.answer", answer],
      ["reflection.follow_up", { more: "Más" }],
    ] as const)
      expect(await submits(cast.rosa, form, { thread, pair: second.id }, values)).toMatchObject(
        refused("common.subject_changed"),
      );
    expect(await count("own.reflection")).toBe(0);
    expect(await submits(cast.rosa, "reflection.answer", { thread, pair: first() }, answer)).toMatchObject({
      kind: "show",
    });
  });
});

describe("somebody who has lost the role meanwhile", () => {
  it("a mentor can send in no form about a visit, a record, a draft or a note", async () => {
    const visit = await ahead();
    const { sessionId: session } = await insertLoggedVisit(database, cast.pairs.anaAndRosa);
    await loses(cast.ana, "mentor");
    const pair = first();
    expect(await submits(cast.ana, "visit.move", { visit, pair }, TO)).toMatchObject(refused("common.not_yours"));
    expect(await submits(cast.ana, "visit.cancel", { visit, pair }, {})).toMatchObject(refused("common.not_yours"));
    expect(await submits(cast.ana, "visit.plan", {}, { ...TO, pair })).toMatchObject({
      kind: "errors",
      errors: { pair: { key: "visit.error.not_yours" } },
    });
    const amend = {
      minutes: "50",
      modality: "phone",
      request: "a",
      working: "b",
      challenge: "c",
      focus: ["school_climate"],
    };
    expect(await submits(cast.ana, "session.amend", { session, pair }, amend)).toMatchObject(
      refused("common.not_yours"),
    );
    expect(await submits(cast.ana, "notebook.write", {}, { note: "Una línea" })).toMatchObject(
      refused("common.not_a_mentor"),
    );
  });

  it("nor a principal about a visit, a comment or a question", async () => {
    const visit = await ahead();
    const { sessionId: session } = await insertLoggedVisit(database, cast.pairs.anaAndRosa);
    const thread = await insertOfferedThread(database, cast.pairs.anaAndRosa);
    await loses(cast.rosa, "principal");
    const pair = first();
    const not = refused("common.not_yours");
    expect(await submits(cast.rosa, "visit.move", { visit, pair }, TO)).toMatchObject(not);
    expect(await submits(cast.rosa, "session.comment", { session, pair }, { comment: "Gracias" })).toMatchObject(not);
    expect(await submits(cast.rosa, "reflection.answer", { thread, pair }, { answer: "El aula" })).toMatchObject(not);
  });
});
