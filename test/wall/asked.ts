import { asPerson } from "#db/as.ts";
import { sealState, sealText } from "#db/sealed.ts";
import { type CommitmentId, newId, type ReflectionId, type ReflectionThreadId, type VisitId } from "#kernel/id.ts";
import { type CastPair, onDay } from "#test/support/cast.ts";
import type { TestDatabase } from "#test/support/database.ts";
import { examined, shareable } from "#test/support/examined.ts";
import { insertRow } from "#test/support/rows.ts";

type Asked = { readonly visitId: VisitId; readonly commitments: { readonly principal: CommitmentId } };

/** What the mentor can read, and what stays with the principal. */
export const OPENING_ANSWER = "El silencio antes de la respuesta";
/** What stood in the opening answer before it was edited. */
export const EARLIER_ANSWER = "El silencio";
export const SECOND_ANSWER = "Me costó no aconsejar";

/**
 * What the principal was asked: after a visit, answered twice, of which the opening answer is shared; and about a
 * commitment, unanswered until it expired. With the yes that goes before it, and two leaves.
 */
export async function insertAsked(database: TestDatabase, pair: CastPair, asked: Asked, coordinatorId: string) {
  await insertConsent(database, pair);
  const answers = await insertThreadAfterVisit(database, pair, asked.visitId);
  return {
    ...answers,
    commitmentThreadId: await insertThread(database, pair, {
      cause: "commitment",
      commitment_id: asked.commitments.principal,
      expired_at: onDay(12, "16:00"),
    }),
    leaveId: await insertLeave(database, pair, pair.principal.personId, "2026-12-01"),
    enteredLeaveId: await insertLeave(database, pair, coordinatorId, "2026-12-14"),
  };
}

async function insertThreadAfterVisit(database: TestDatabase, pair: CastPair, visitId: VisitId) {
  const { db, owner } = database;
  const { principal, programme } = pair;
  const visitThreadId = await insertThread(database, pair, {
    cause: "visit",
    visit_id: visitId,
    follow_up: "what-made-it-possible",
    passed_over: ["hear-again"],
    started_at: onDay(2, "16:05"),
    completed_at: onDay(2, "16:10"),
  });
  const insertReflection = async (question: string, place: number, words: string): Promise<ReflectionId> => {
    const id = newId<ReflectionId>();
    const writtenAt = onDay(2, "16:05");
    await insertRow(owner, "own.reflection", {
      id,
      workspace_id: programme.workspaceId,
      author_id: principal.personId,
      thread_id: visitThreadId,
      question,
      place,
      ...(await asPerson(db, principal, async (tx) => ({
        text: sealText(tx, "own.reflection.text", id, examined(words), 1),
        messages: sealState(
          tx,
          "own.reflection.messages",
          id,
          JSON.stringify([{ length: words.length, writtenAt }]),
          1,
        ),
      }))),
      source: "form",
      written_at: writtenAt,
    });
    return id;
  };
  const sharedId = await insertReflection("moment-that-stayed", 1, OPENING_ANSWER);
  await insertShared(database, pair, sharedId);
  const earlierId = await insertEarlier(database, pair, sharedId);
  const privateId = await insertReflection("what-made-it-possible", 2, SECOND_ANSWER);
  return { visitThreadId, sharedId, earlierId, privateId };
}

async function insertEarlier(
  { db, owner }: TestDatabase,
  { principal, programme }: CastPair,
  reflection: ReflectionId,
) {
  const id = newId();
  await insertRow(owner, "own.reflection_earlier", {
    id,
    workspace_id: programme.workspaceId,
    author_id: principal.personId,
    reflection_id: reflection,
    text: await asPerson(db, principal, async (tx) =>
      sealText(tx, "own.reflection_earlier.text", id, examined(EARLIER_ANSWER)),
    ),
    replaced_at: onDay(2, "16:07"),
  });
  return id;
}

async function insertShared({ db, owner }: TestDatabase, { id, principal, programme }: CastPair, shared: ReflectionId) {
  const column = "content.shared_reflection.text";
  await insertRow(owner, "content.shared_reflection", {
    reflection_id: shared,
    workspace_id: programme.workspaceId,
    pair_id: id,
    author_id: principal.personId,
    text: await asPerson(db, principal, async (tx) => sealText(tx, column, shared, shareable(OPENING_ANSWER), 1)),
    shared_at: onDay(2, "16:10"),
  });
}

async function insertThread(
  { owner }: TestDatabase,
  { id: pairId, principal, programme }: CastPair,
  facts: Readonly<Record<string, unknown>>,
): Promise<ReflectionThreadId> {
  const id = newId<ReflectionThreadId>();
  await insertRow(owner, "delivery.thread", {
    id,
    workspace_id: programme.workspaceId,
    pair_id: pairId,
    principal_id: principal.personId,
    question: "moment-that-stayed",
    offered_at: onDay(2, "16:00"),
    ...facts,
  });
  return id;
}

function insertConsent({ owner }: TestDatabase, { principal, programme }: CastPair) {
  return insertRow(owner, "delivery.consent", {
    workspace_id: programme.workspaceId,
    person_id: principal.personId,
    purpose: "questions",
    version: "1",
    language: "es",
    shown_at: onDay(0, "09:00"),
    given_at: onDay(0, "09:05"),
  });
}

async function insertLeave(
  { owner }: TestDatabase,
  { principal, programme }: CastPair,
  enteredBy: string,
  fromOn: string,
): Promise<string> {
  const id = newId();
  await insertRow(owner, "delivery.leave", {
    id,
    workspace_id: programme.workspaceId,
    person_id: principal.personId,
    from_on: fromOn,
    to_on: Temporal.PlainDate.from(fromOn).add({ days: 4 }),
    entered_at: onDay(0, "10:00"),
    entered_by: enteredBy,
  });
  return id;
}
