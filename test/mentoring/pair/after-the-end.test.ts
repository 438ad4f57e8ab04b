import { beforeEach, describe, expect, it } from "vitest";
import { asPerson, asReader, type PersonTx } from "#db/as.ts";
import type { ReflectionThreadId, VisitId } from "#kernel/id.ts";
import { listCommitments } from "#mentoring/commitment/commitment.store.ts";
import { settleCommitment } from "#mentoring/commitment/settle-commitment.ts";
import { describeNotice } from "#mentoring/delivery/describe/describe.ts";
import { listMyNotebookEntries } from "#mentoring/notebook/notebook.store.ts";
import type { Notice } from "#mentoring/notice.ts";
import { findMyPairWithEnded, listMyPairs, listMyPairsWithEnded } from "#mentoring/pair/pair.store.ts";
import { getPerson } from "#mentoring/people/person.store.ts";
import { answerReflectionThread } from "#mentoring/reflection/answer-thread.ts";
import { chooseVisitToReflectOn } from "#mentoring/reflection/choose-visit.ts";
import { listNearbyVisits } from "#mentoring/reflection/nearby-visits.ts";
import { listMyReflections } from "#mentoring/reflection/reflection.store.ts";
import { shareReflectionThread } from "#mentoring/reflection/share-reflection.ts";
import { addSessionComment } from "#mentoring/session/comment-session.ts";
import { INITIAL_DIALOGUE_STATE } from "#mentoring/session/dialogue/state.ts";
import { lockOrInsertLoggingDialogue, updateLoggingDialogueState } from "#mentoring/session/dialogue.store.ts";
import { saveDraftAsNote } from "#mentoring/session/end-draft.ts";
import { openSessionRecord } from "#mentoring/session/review-session.ts";
import { findVisit } from "#mentoring/visit/visit.store.ts";
import { hoursIn, LIMA } from "#test/mentoring/planning/local-time.ts";
import { acting } from "#test/support/acting.ts";
import { BANK } from "#test/support/bank.ts";
import { type Cast, type CastPair, castOf, type Member, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { shareable } from "#test/support/examined.ts";
import { insertLoggedVisit, insertVisit } from "#test/support/logged-visit.ts";
import { insertHeldVisit, insertOfferedThread, insertPlannedThread } from "#test/support/offered-thread.ts";
import { understood } from "#test/support/understood.ts";

const NOW = onDay(3, "10:00");

let database: TestDatabase;
let cast: Cast;
let pair: CastPair;
let logged: Awaited<ReturnType<typeof insertLoggedVisit>>;
let thread: ReflectionThreadId;
let heldVisitId: VisitId;
/** Ana and Rosa's pair with a logged visit and an open question, and then it ends. */
beforeEach(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
  pair = cast.pairs.anaAndRosa;
  logged = await insertLoggedVisit(database, pair);
  heldVisitId = await insertHeldVisit(database, pair, 0);
  thread = await insertOfferedThread(database, pair, { visitId: heldVisitId, at: onDay(1, "16:00") });
  const end = "update delivery.pair set ended_at = $2, end_reason = 'rematch' where id = $1";
  await database.owner.query(end, [pair.id, onDay(2, "18:00").toString()]);
  return () => database[Symbol.asyncDispose]();
});

const as = <Value>(who: Member, read: (tx: PersonTx) => Promise<Value>) => asPerson(database.db, who, read);
const acts = <Outcome>(who: Member, act: (tx: PersonTx) => Promise<Outcome>) => acting(database, who, act);
const describes = (who: Member, notice: Notice) =>
  asReader(database.db, who, async (tx) =>
    describeNotice({ tx, me: await getPerson(tx, who.personId), bank: BANK, now: NOW }, notice),
  );

describe("the principal, after the pair has ended", () => {
  it("still finds the pair, with who was the mentor and when it ended", async () => {
    expect(await as(cast.rosa, listMyPairs)).toEqual([]);
    expect(await as(cast.rosa, listMyPairsWithEnded)).toMatchObject([
      { id: pair.id, mentor: { name: "Ana Torres" }, endedAt: onDay(2, "18:00") },
    ]);
    expect(await as(cast.rosa, (tx) => findMyPairWithEnded(tx, pair.id))).toMatchObject({ id: pair.id });
  });

  it("reads the notes and comments, which are not marked as seen once more, and cannot comment", async () => {
    await database.owner.query("delete from content.session_review");
    const read = await acts(cast.rosa, (tx) => openSessionRecord(tx, logged.sessionId, NOW));
    expect(read).toMatchObject({
      outcome: {
        kind: "read",
        notes: { request: "Quiero visitar más aulas", comments: [{ text: "Faltó hablar de las familias" }] },
        pair: { mentor: { name: "Ana Torres" } },
      },
      audited: [],
    });
    const comments = acts(cast.rosa, (tx) => addSessionComment(tx, logged.sessionId, shareable("¿Y ahora?"), NOW));
    expect(await comments).toMatchObject({ outcome: { kind: "pair_ended" }, audited: [], told: [] });
  });

  it("reads the commitments, and says what became of hers and of the joint ones", async () => {
    expect((await as(cast.rosa, (tx) => listCommitments(tx, "open"))).map(({ text }) => text).sort()).toEqual([
      "Enviar la guía de observación",
      "Observar dos clases de primero",
      "Preparar la reunión con las familias",
    ]);
    const settles = (id: keyof typeof logged.commitments) =>
      acts(cast.rosa, (tx) => settleCommitment(tx, logged.commitments[id], "done", NOW));
    for (const hers of ["principal", "joint"] as const)
      expect(await settles(hers)).toMatchObject({ outcome: { kind: "settled" }, audited: ["commitment.settle"] });
    expect(await settles("mentor")).toMatchObject({ outcome: { kind: "over" }, audited: [] });
  });

  it("answers a question that was open, and the answer cannot be shared", async () => {
    const said = understood("El silencio");
    await as(cast.rosa, (tx) => answerReflectionThread(tx, thread, { place: 1, said, source: "form" }, NOW));
    expect(await acts(cast.rosa, (tx) => shareReflectionThread(tx, thread, NOW))).toEqual({
      outcome: { kind: "pair_ended", mentor: "Ana Torres" },
      audited: ["reflection.complete, own"],
      told: [],
    });
    expect(await as(cast.rosa, (tx) => listMyReflections(tx, 9))).toMatchObject([{ pairId: pair.id, sharedWith: [] }]);
  });

  it("is asked about no visit of that pair any more", async () => {
    const notAsked = await insertHeldVisit(database, pair, 2);
    const me = await as(cast.rosa, (tx) => getPerson(tx, cast.rosa.personId));
    expect(await acts(cast.rosa, (tx) => chooseVisitToReflectOn(tx, me, notAsked, BANK, NOW))).toEqual({
      outcome: { kind: "over" },
      audited: [],
      told: [],
    });
    const nearby = await as(cast.rosa, async (tx) => {
      const visit = await findVisit(tx, notAsked);
      return visit && listNearbyVisits(tx, visit, hoursIn(LIMA, {}));
    });
    expect(nearby).toEqual([]);
  });

  it("hears of that pair only that notes are ready", async () => {
    const planned = await insertVisit(database, pair, onDay(5, "10:00"));
    await insertPlannedThread(database, pair, logged.visitId);
    const notices: Notice[] = [
      { kind: "visit.planned", visit: planned },
      { kind: "visit.ahead", visit: planned, for: cast.rosa.personId },
      { kind: "reflection.prompt", visit: logged.visitId },
      { kind: "reflection.chosen", visit: logged.visitId },
      { kind: "reflection.nudge", thread },
      { kind: "commitment.due", commitment: logged.commitments.principal, for: cast.rosa.personId },
    ];
    for (const notice of notices)
      expect(await describes(cast.rosa, notice), notice.kind).toMatchObject({ kind: "obsolete" });
    expect(await describes(cast.rosa, { kind: "session.shared", session: logged.sessionId })).toMatchObject({
      kind: "say",
    });
  });
});

describe("the former mentor", () => {
  it("finds neither the pair nor anything of it", async () => {
    expect(await as(cast.ana, listMyPairsWithEnded)).toEqual([]);
    expect(await as(cast.ana, (tx) => openSessionRecord(tx, logged.sessionId, NOW))).toEqual({ kind: "not_yours" });
    expect(await as(cast.ana, (tx) => listCommitments(tx, "open"))).toEqual([]);
    const commented = { kind: "session.commented", session: logged.sessionId, comment: logged.commentId } as Notice;
    expect(await describes(cast.ana, commented)).toMatchObject({ kind: "obsolete" });
  });

  it("keeps the notebook, also what an unfinished draft holds", async () => {
    const dialogueId = await as(cast.ana, async (tx) => {
      const dialogue = await lockOrInsertLoggingDialogue(tx, NOW);
      const draft = {
        ...INITIAL_DIALOGUE_STATE.draft,
        pairId: { value: pair.id as string, source: "said" as const },
      };
      const state = { ...INITIAL_DIALOGUE_STATE, draft, account: [{ text: "Vi a Rosa" }] };
      await updateLoggingDialogueState(tx, dialogue, state, NOW);
      return dialogue.id;
    });
    expect(await acts(cast.ana, (tx) => saveDraftAsNote(tx, dialogueId, NOW))).toMatchObject({
      outcome: { kind: "ended" },
      audited: ["notebook.keep, own", "draft.keep, own"],
    });
    const kept = await as(cast.ana, (tx) => listMyNotebookEntries(tx, 9));
    expect(kept).toMatchObject([
      { text: "Vi a Rosa" },
      { text: "Preguntar antes de aconsejar", sessionId: logged.sessionId },
    ]);
  });
});
