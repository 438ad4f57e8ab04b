import { asPerson } from "#db/as.ts";
import { sealState } from "#db/sealed.ts";
import {
  type BrandedId,
  type LoggingDialogueId,
  type NoticeId,
  newId,
  type ReflectionThreadId,
  type SessionCommentId,
  type SessionRecordId,
  type VisitId,
} from "#kernel/id.ts";
import type { Language } from "#kernel/language.ts";
import { type Notice, type NoticeKind, toIdempotencyKey } from "#mentoring/notice.ts";
import {
  type DialogueState,
  INITIAL_DIALOGUE_STATE,
  serializeDialogueState,
} from "#mentoring/session/dialogue/state.ts";
import type { ClaimedNotice } from "#outbox/port.ts";
import { type Cast, type CastPair, castOf, type Member, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { insertLoggedVisit, insertVisit } from "#test/support/logged-visit.ts";
import { insertRow } from "#test/support/rows.ts";
import { insertAsked } from "#test/wall/asked.ts";
import { insertByWordReplies } from "./by-word-on-stage.ts";
import { insertDangerNotices } from "./danger-on-stage.ts";
import { ownQuestions } from "./own-questions.ts";
import { insertUnplacedNotices } from "./unplaced-on-stage.ts";
import { insertVisitNews } from "./visit-news.ts";
import { insertWishReplies } from "./wish-replies.ts";

/** A school day at four in Lima, when everyone may be spoken to and asked. */
export const NOW = onDay(7, "16:00");

/** The cast, acquainted with Fieldbook, with something to say to them of every kind. */
export type Stage = AsyncDisposable & {
  readonly database: TestDatabase;
  readonly cast: Cast;
  /** Who hears it, and one notice or more of each kind. */
  readonly notices: Readonly<Record<NoticeKind, readonly Due[]>>;
  speaks(language: Language): Promise<void>;
};
export type Due = { readonly to: Member; readonly notice: Notice };

export async function openStage(): Promise<Stage> {
  await using opened = new AsyncDisposableStack();
  const database = opened.use(await openTestDatabase());
  const cast = await castOf(database);
  const notices = await noticesOf(database, cast);
  await database.owner.query(
    `insert into delivery.consent (workspace_id, person_id, purpose, version, language, shown_at, given_at)
     select workspace_id, id, 'questions', '1', language, created_at, created_at from delivery.person on conflict do nothing`,
  );
  const kept = opened.move();
  return {
    database,
    cast,
    notices,
    async speaks(language) {
      await database.owner.query("update delivery.person set language = $1", [language]);
    },
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

/** A row of the outbox as its sender holds it. */
export function claimed({ to, notice }: Due, key = `${toIdempotencyKey(notice)}:${newId()}`): ClaimedNotice {
  const { kind, ...subject } = notice;
  const { workspaceId, personId } = to;
  return {
    id: newId<NoticeId>(),
    workspaceId,
    personId,
    key,
    kind,
    subject,
    notBefore: Temporal.Instant.fromEpochMilliseconds(0),
    notAfter: null,
    replyTo: null,
    owner: "test",
    attempts: 1,
  };
}

/** Makes a day one without school. */
async function closeDay({ owner }: TestDatabase, workspace_id: string, day_on: string): Promise<string> {
  await insertRow(owner, "delivery.calendar_day", { workspace_id, day_on, kind: "holiday", name: "Aniversario" });
  return day_on;
}

async function noticesOf(database: TestDatabase, cast: Cast): Promise<Stage["notices"]> {
  const { ana, rosa, luis, carmen, elena } = cast;
  const { anaAndRosa, pedroAndLuis, martaAndCarmen } = cast.pairs;
  const logged = await insertLoggedVisit(database, anaAndRosa);
  const settled = logged.commitments.mentor;
  const outcome = "settled_at = $1, settled_by = $2, settled_as = 'done'";
  const settles = [onDay(2, "10:00").toString(), ana.personId, settled];
  await database.owner.query(`update delivery.commitment set ${outcome} where id = $3`, settles);
  await database.owner.query("update content.session_review set disputed_at = seen_at");
  const asked = await insertAsked(database, anaAndRosa, logged, elena.personId);
  const planned = await insertVisit(database, anaAndRosa, onDay(8, "10:00"));
  const begun = await insertVisit(database, anaAndRosa, onDay(6, "10:00"));
  const alsoBegun = await insertVisit(database, anaAndRosa, onDay(6, "14:00"));
  const closedOn = await closeDay(database, cast.workspaceId, "2026-11-24");
  const held = await insertHeld(database, anaAndRosa, 4);
  await insertThread(database, anaAndRosa, held);
  await insertHeld(database, pedroAndLuis, 2);
  const heldTwice = await insertHeld(database, pedroAndLuis, 4);
  const heldOfCarmen = await insertHeld(database, martaAndCarmen, 2);
  const open = await insertThread(database, martaAndCarmen, heldOfCarmen, onDay(3, "16:00"));
  const turn = async (pair: CastPair, said: DialogueState["said"]) => ({
    to: pair.mentor,
    notice: { kind: "session.turn", dialogue: await insertDialogue(database, pair, said), turn: 1 } as const,
  });
  const to = (to: Member, notice: Notice): Due[] => [{ to, notice }];
  const { visit, instead } = await insertProposal(database, anaAndRosa);
  const cancelled = await insertCancelled(database, anaAndRosa, onDay(11, "10:00"));
  return {
    "promise.made": [rosa, ana, elena].map((one) => ({ to: one, notice: { kind: "promise.made", for: one.personId } })),
    "help.offered": (["help", "call", "not_understood", "nothing_open", "cannot"] as const).map((topic) => ({
      to: ana,
      notice: { kind: "help.offered", arrival: "1", topic },
    })),
    "words.failed": to(ana, { kind: "words.failed", arrival: "1", reference: "AB23" }),
    "person.left": to(rosa, { kind: "person.left", for: rosa.personId, by: elena.personId, at: "1" }),
    "person.returned": to(rosa, { kind: "person.returned", for: rosa.personId, by: elena.personId, at: "1" }),
    "leave.ended": to(rosa, { kind: "leave.ended", leave: newId<BrandedId<"leave">>() }),
    ...pairNews(cast),
    "session.not_taken_back": to(ana, { kind: "session.not_taken_back", session: logged.sessionId, arrival: "3" }),
    ...(await insertByWordReplies(database, rosa, { visit: planned, commitment: logged.commitments.principal })),
    "act.offered": to(ana, { kind: "act.offered", arrival: "5", act: "cancel", of: [planned] }),
    "question.answered": ownQuestions(cast),
    ...(await insertWishReplies(database, ana, elena)),
    "message.changed": to(ana, { kind: "message.changed", arrival: "4", how: "deleted", dialogue: logged.dialogueId }),
    "session.drafts": to(ana, { kind: "session.drafts", arrival: "2" }),
    "notebook.kept": to(ana, { kind: "notebook.kept", entry: logged.entryId }),
    "visit.planned": to(rosa, { kind: "visit.planned", visit: planned }),
    "visit.moved": to(ana, { kind: "visit.moved", visit: instead }),
    "visit.cancelled": [cancelled, visit].flatMap((one) => to(rosa, { kind: "visit.cancelled", visit: one })),
    ...(await insertVisitNews(database, anaAndRosa)),
    "visit.confirmed": to(ana, { kind: "visit.confirmed", visit: planned }),
    "visit.ahead": to(rosa, { kind: "visit.ahead", visit: planned, for: rosa.personId }),
    "visit.ended": to(ana, { kind: "visit.ended", visit: begun }),
    "visits.ended": to(ana, { kind: "visits.ended", for: ana.personId, visits: [begun, alsoBegun] }),
    "visit.closed_day": to(rosa, { kind: "visit.closed_day", visit: planned, for: rosa.personId, on: closedOn }),
    "visit.open_day": to(rosa, { kind: "visit.open_day", visit: planned, for: rosa.personId, on: "2026-11-25" }),
    "visit.kept": to(rosa, { kind: "visit.kept", visit: planned, by: ana.personId }),
    "log.late": to(ana, { kind: "log.late", visit: begun }),
    "commitment.due": to(rosa, {
      kind: "commitment.due",
      commitment: logged.commitments.principal,
      for: rosa.personId,
    }),
    "commitment.settled": to(rosa, { kind: "commitment.settled", commitment: settled, at: "1" }),
    // It is no message of its own.
    "message.redrawn": [],
    // Nobody gets it: it only marks a time.
    "session.released": [],
    "session.shared": to(rosa, { kind: "session.shared", session: logged.sessionId }),
    "session.voided": to(rosa, {
      kind: "session.voided",
      session: newId<SessionRecordId>(),
      pair: anaAndRosa.id,
      on: "2026-11-17",
      times: 1,
      seen: 1,
    }),
    "session.commented": to(ana, {
      kind: "session.commented",
      session: logged.sessionId,
      comment: logged.commentId as SessionCommentId,
    }),
    "session.reviewed": to(ana, { kind: "session.reviewed", session: logged.sessionId, at: `${onDay(1, "18:00")}` }),
    "session.turn": [
      await turn(anaAndRosa, [{ kind: "ask", ask: "pair" }]),
      await turn(pedroAndLuis, [{ kind: "card" }]),
      await turn(martaAndCarmen, [{ kind: "discarded" }]),
    ],
    "reflection.prompt": [
      ...to(rosa, { kind: "reflection.prompt", visit: held }),
      ...to(luis, { kind: "reflection.prompt", visit: heldTwice }),
    ],
    "reflection.chosen": to(rosa, { kind: "reflection.chosen", visit: held }),
    "reflection.nudge": to(carmen, { kind: "reflection.nudge", thread: open }),
    "reflection.rhythm": to(carmen, { kind: "reflection.rhythm", thread: open }),
    "reflection.heard": (["usual", "first", "careful"] as const).flatMap((tone) =>
      to(rosa, { kind: "reflection.heard", reflection: asked.privateId, tone }),
    ),
    "reflection.put_aside": (["skipped", "later"] as const).flatMap((how) =>
      to(rosa, { kind: "reflection.put_aside", thread: asked.visitThreadId, arrival: "1", how }),
    ),
    "reflection.shared": to(ana, { kind: "reflection.shared", reflection: asked.sharedId }),
    "digest.weekly": to(elena, { kind: "digest.weekly", for: elena.personId, week: "2026-W47" }),
    ...(await insertDangerNotices(database, cast)),
    ...(await insertUnplacedNotices(database, cast)),
    "digest.asked": to(elena, { kind: "digest.asked", arrival: "1", week: "2026-W47" }),
  };
}

/** What is said to the two of a pair of its end and its beginning. */
function pairNews({ ana, rosa, pairs: { anaAndRosa, pedroAndLuis } }: Cast) {
  const sides = [
    { to: ana, as: "mentor" },
    { to: rosa, as: "principal" },
  ] as const;
  const { id: pair } = anaAndRosa;
  const on = "2026-11-20";
  return {
    "pair.ended": sides.flatMap(({ to, as }) =>
      (["since", "until", "mistake"] as const).map((says) => ({
        to,
        notice: { kind: "pair.ended" as const, pair, as, on, says, leaves: ["written" as const, "visits" as const] },
      })),
    ),
    "pair.begun": [
      ...sides.map(({ to, as }) => ({ to, notice: { kind: "pair.begun" as const, pair, as } })),
      {
        to: rosa,
        notice: {
          kind: "pair.begun" as const,
          pair,
          as: "principal" as const,
          from: pair,
          leaves: ["written" as const],
        },
      },
      {
        to: pedroAndLuis.principal,
        notice: { kind: "pair.begun" as const, pair: pedroAndLuis.id, as: "principal" as const },
      },
    ],
    "pair.goes_on": [
      ...sides.map(({ to, as }) => ({ to, notice: { kind: "pair.goes_on" as const, pair, as, at: "1" } })),
      {
        to: rosa,
        notice: { kind: "pair.goes_on" as const, pair, as: "principal" as const, at: "2", instead: pedroAndLuis.id },
      },
    ],
  };
}

function insertHeld(database: TestDatabase, pair: CastPair, day: number): Promise<VisitId> {
  const facts = { held_at: onDay(day, "11:10"), held_by: pair.mentor.personId };
  return insertVisit(database, pair, onDay(day, "10:00"), facts);
}

function insertCancelled(database: TestDatabase, pair: CastPair, at: Temporal.Instant): Promise<VisitId> {
  const by = { cancelled_by: pair.mentor.personId, cancel_reason: "official_duty" };
  return insertVisit(database, pair, at, { cancelled_at: onDay(6, "09:00"), ...by });
}

/** One visit is called off and another proposed in its place. */
async function insertProposal(database: TestDatabase, pair: CastPair) {
  const visit = await insertCancelled(database, pair, onDay(12, "10:00"));
  const instead = await insertVisit(database, pair, onDay(13, "10:00"), { moved_from: visit });
  return { visit, instead };
}

/** Planned, or offered at a moment. */
async function insertThread(
  { owner }: TestDatabase,
  { id, principal, programme }: CastPair,
  visit: VisitId,
  offeredAt?: Temporal.Instant,
): Promise<ReflectionThreadId> {
  const thread = newId<ReflectionThreadId>();
  await insertRow(owner, "delivery.thread", {
    id: thread,
    workspace_id: programme.workspaceId,
    pair_id: id,
    principal_id: principal.personId,
    cause: "visit",
    visit_id: visit,
    question: "moment-that-stayed",
    offered_at: offeredAt ?? null,
  });
  return thread;
}

async function insertDialogue(
  { db, owner }: TestDatabase,
  { id: pair, mentor }: CastPair,
  said: DialogueState["said"],
) {
  const id = newId<LoggingDialogueId>();
  const draft = { ...INITIAL_DIALOGUE_STATE.draft, pairId: { value: pair, source: "chosen" as const } };
  const text = serializeDialogueState({ ...INITIAL_DIALOGUE_STATE, draft, said });
  await insertRow(owner, "own.dialogue", {
    id,
    workspace_id: mentor.workspaceId,
    person_id: mentor.personId,
    kind: "session.log",
    state: await asPerson(db, mentor, async (tx) => sealState(tx, "own.dialogue.state", id, text, 1)),
    turn: 1,
    opened_at: NOW,
    touched_at: NOW,
  });
  return id;
}
