import type { CompiledQuery, Transaction } from "kysely";
import pg from "pg";
import { asDigest, asMachineIn, asPerson } from "#db/as.ts";
import type { DB } from "#db/schema.ts";
import { inTransaction } from "#db/transaction.ts";
import { newId } from "#kernel/id.ts";
import { insertDoneWish } from "#mentoring/conversation/wish/done-wish.store.ts";
import { insertReminder } from "#mentoring/conversation/wish/reminder.store.ts";
import { restoreExaminedText } from "#mentoring/safeguarding/words.ts";
import { type CastPair, castOf, type Member, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { insertLoggedVisit, insertSession, insertSessionNotHeld, insertVisit } from "#test/support/logged-visit.ts";
import { insertRow } from "#test/support/rows.ts";
import { insertAsked } from "./asked.ts";
import { insertAuditLines } from "./audited.ts";
import { insertVisitChange } from "./changed-visit.ts";
import { insertGuarded } from "./guarded.ts";
import { insertHeard } from "./heard.ts";
import { insertUnplaced } from "./nobody-understood.ts";
import { insertRefusedLink } from "./refused.ts";

export type Scene = Awaited<ReturnType<typeof openScene>>;

/** Ana and Rosa with everything a pair can have, in a database of its own. */
export async function openScene() {
  const database = await openTestDatabase();
  const cast = await castOf(database);
  const pair = cast.pairs.anaAndRosa;
  const here = { workspace_id: cast.workspaceId };
  const noticeId = newId();
  const { owner } = database;
  await insertRow(owner, "own.setting", { ...here, person_id: cast.rosa.personId, changed_at: onDay(0, "09:00") });
  await insertRow(owner, "delivery.place_week", {
    workspace_id: cast.workspaceId,
    place: "I.E. 30217",
    weekend: [5, 6],
  });
  await insertRow(owner, "delivery.calendar_day", {
    ...here,
    day_on: "2026-12-08",
    kind: "holiday",
    name: "Inmaculada",
  });
  await insertRow(owner, "machine.inbox", { ...here, key: "Ev0FIRST", kind: "message" });
  const notice = {
    id: noticeId,
    ...here,
    key: "visit.planned:1",
    kind: "visit.planned",
    person_id: cast.rosa.personId,
  };
  await insertRow(owner, "machine.outbox", { ...notice, subject: "{}", not_before: onDay(0, "09:00") });
  const elsewhere = { ...here, surface: "teams", account: "sierra-norte" };
  await insertRow(owner, "machine.installation", {
    ...elsewhere,
    id: newId(),
    name: "Sierra",
    installed_at: onDay(0, "09:00"),
  });
  const logged = await insertLoggedVisit(database, pair);
  const done = { did: "language", to: "es", before: "en" } as const;
  const reminderId = await asPerson(database.db, cast.ana, (tx) =>
    insertReminder(tx, restoreExaminedText("llevar los libros"), onDay(0, "09:00")),
  );
  const doneWishId = await asPerson(database.db, cast.ana, (tx) => insertDoneWish(tx, done, onDay(0, "09:00")));
  const promise = {
    id: newId(),
    ...here,
    pair_id: pair.id,
    session_id: logged.sessionId,
    owner: "joint",
    made_at: onDay(1, "11:10"),
  };
  await insertRow(owner, "delivery.commitment", promise);
  await insertRow(owner, "machine.card", {
    dialogue_id: logged.dialogueId,
    workspace_id: here.workspace_id,
    person_id: pair.mentor.personId,
    turn: 1,
    ref: "D0ANA:1.1",
    shows: "card",
  });
  const scan = { session_id: logged.sessionId, pair_id: pair.id, result: "redacted", masked: 2 };
  await insertRow(owner, "machine.pii_scan", { ...here, ...scan });
  await insertRow(owner, "machine.write_probe", { written_at: onDay(0, "09:00") });
  const importId = newId();
  await insertRow(owner, "delivery.roster_import", { ...here, id: importId, imported_at: onDay(0, "09:00") });
  const change = { act: "pair.add", subject_id: pair.id, changed_at: onDay(0, "09:00") };
  await insertRow(owner, "delivery.roster_change", { ...here, ...change, id: newId(), import_id: importId });
  const notReached = { since: onDay(0, "09:00"), reason: "account_closed" };
  await insertRow(owner, "delivery.unreached", { ...here, person_id: cast.rosa.personId, ...notReached });
  return {
    database,
    cast,
    pair,
    importId,
    logged,
    asked: await insertAsked(database, pair, logged, cast.elena.personId),
    audited: await insertAuditLines(database, pair),
    heard: await insertHeard(database, cast),
    guarded: await insertGuarded(database, cast),
    unplaced: await insertUnplaced(database, cast),
    noticeId,
    doneWishId,
    reminderId,
    refusedLinkId: await insertRefusedLink(database, cast.rosa),
    plannedQuestionId: await insertPlannedQuestion(database, pair),
    unwordedCommitmentId: promise.id,
    plannedVisitId: await insertKeptVisit(database, pair),
    visitChangeId: await insertVisitChange(database, pair, logged.visitId),
    bareSessionId: await insertSession(database, pair),
    notHeldId: await insertSessionNotHeld(database, pair, "transport_weather"),
    declinedId: await insertSessionNotHeld(database, pair, "declined"),
    unexplainedId: await insertSession(database, pair, { outcome: "not_held", duration_min: null }),
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
  };
}

/** A planned visit of which it was said that it takes place on a day without school. */
async function insertKeptVisit(database: TestDatabase, pair: CastPair) {
  const visit_id = await insertVisit(database, pair, onDay(8, "10:00"));
  const part = { workspace_id: pair.programme.workspaceId, pair_id: pair.id };
  await insertRow(database.owner, "delivery.visit_kept", { ...part, visit_id, kept_at: onDay(0, "09:00") });
  return visit_id;
}

async function insertPlannedQuestion(database: TestDatabase, pair: CastPair): Promise<string> {
  const id = newId();
  await insertRow(database.owner, "delivery.thread", {
    id,
    workspace_id: pair.programme.workspaceId,
    pair_id: pair.id,
    principal_id: pair.principal.personId,
    cause: "visit",
    visit_id: await insertVisit(database, pair, onDay(9, "16:45")),
    question: "moment-that-stayed",
  });
  return id;
}

/** Whose transaction: a person's, one of the narrower hats, or one in which nobody has said who they are. */
export type Whose = Member | "nobody" | "machine" | "digest";

/** What the wall makes of a statement: it meets rows, it meets none, or the database refuses it. */
export type Passage = "allowed" | "nothing" | "denied";

class TakenBack extends Error {}

/** Runs statements through the ways of db/as.ts, and takes them back. What counts is how the last one fared. */
export async function attempt(scene: Scene, whose: Whose, ...statements: CompiledQuery[]): Promise<Passage> {
  let met = 0;
  const work = async (transaction: Transaction<DB>) => {
    for (const statement of statements) met = await rowsMet(transaction, statement);
    throw new TakenBack();
  };
  try {
    await enter(scene, whose, work);
  } catch (error) {
    if (isDenial(error)) return "denied";
    if (!(error instanceof TakenBack)) throw error;
  }
  return met > 0 ? "allowed" : "nothing";
}

/** How a statement breaks that the wall lets through: the constraint that stops it instead. */
export async function brokenBy(
  scene: Scene,
  whose: Whose,
  ...statements: CompiledQuery[]
): Promise<string | undefined> {
  try {
    await attempt(scene, whose, ...statements);
    return undefined;
  } catch (error) {
    if (error instanceof pg.DatabaseError) return error.code;
    throw error;
  }
}

/** The same for the owner, whom no policy binds: what fails here is no statement to test the wall with. */
export async function attemptAsOwner(
  { owner }: TestDatabase,
  { sql: text, parameters }: CompiledQuery,
): Promise<number> {
  await owner.query("begin");
  try {
    return (await owner.query(text, [...parameters])).rowCount ?? 0;
  } finally {
    await owner.query("rollback");
  }
}

function enter(
  { database: { db }, cast }: Scene,
  whose: Whose,
  work: (transaction: Transaction<DB>) => Promise<void>,
): Promise<void> {
  if (whose === "nobody") return inTransaction(db.kysely, {}, work);
  if (whose === "machine") return asMachineIn(db, cast.workspaceId, (tx) => work(tx.sql));
  if (whose === "digest") return asDigest(db, cast.workspaceId, (tx) => work(tx.sql));
  return asPerson(db, whose, (tx) => work(tx.sql));
}

async function rowsMet(transaction: Transaction<DB>, statement: CompiledQuery): Promise<number> {
  const { rows, numAffectedRows } = await transaction.executeQuery(statement);
  return Number(numAffectedRows ?? rows.length);
}

/** `insufficient_privilege`: a right that was never granted, or a row that a policy or a trigger refuses. */
export function isDenial(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === "42501";
}
