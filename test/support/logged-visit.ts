import { asPerson } from "#db/as.ts";
import { sealState, sealText } from "#db/sealed.ts";
import {
  type CommitmentId,
  type LoggingDialogueId,
  type NotebookEntryId,
  newId,
  type SessionCommentId,
  type SessionRecordId,
  type VisitId,
} from "#kernel/id.ts";
import { INITIAL_DIALOGUE_STATE, serializeDialogueState } from "#mentoring/session/dialogue/state.ts";
import { type CastPair, onDay } from "./cast.ts";
import type { TestDatabase } from "./database.ts";
import { examined, shareable } from "./examined.ts";
import { insertRow } from "./rows.ts";

/** A visit on the first Tuesday with all that follows from it: record, words, review, comment, agreements, notes. */
export async function insertLoggedVisit(database: TestDatabase, pair: CastPair) {
  const { owner } = database;
  const { mentor, principal } = pair;
  const visitId = await insertVisit(database, pair, onDay(1, "10:00"), {
    held_at: onDay(1, "11:10"),
    held_by: mentor.personId,
  });
  const dialogueId = await insertDialogue(database, pair);
  const sessionId = await insertSession(database, pair, { visit_id: visitId, dialogue_id: dialogueId });
  const part = { workspace_id: pair.programme.workspaceId, pair_id: pair.id, session_id: sessionId };
  const words = await sealWords(database, pair, sessionId);
  await insertRow(owner, "content.session_text", { ...part, ...words.text, request_source: "principal" });
  await insertRow(owner, "delivery.session_focus", { ...part, ...FOCUS });
  await insertRow(owner, "content.session_review", { ...part, seen_at: onDay(1, "18:00") });
  await insertRow(owner, "content.session_comment", {
    ...part,
    ...words.comment,
    author_id: principal.personId,
    written_at: onDay(1, "18:05"),
  });
  await insertRow(owner, "own.session_comment_earlier", {
    ...words.earlierComment,
    workspace_id: part.workspace_id,
    author_id: principal.personId,
    comment_id: words.comment.id,
    replaced_at: onDay(1, "18:06"),
  });
  await insertRow(owner, "content.session_amendment", {
    ...part,
    ...words.amendment,
    field: "working",
    reason: "missing",
    old_hash: "0".repeat(64),
    new_hash: "1".repeat(64),
    amended_by: mentor.personId,
    amended_at: onDay(1, "12:00"),
  });
  await insertRow(owner, "own.notebook_entry", {
    ...part,
    ...words.entry,
    author_id: mentor.personId,
    written_at: onDay(1, "11:20"),
  });
  return {
    visitId,
    sessionId,
    dialogueId,
    commentId: words.comment.id,
    earlierCommentId: words.earlierComment.id,
    amendmentId: words.amendment.id,
    entryId: words.entry.id,
    commitments: {
      principal: await insertCommitment(database, pair, sessionId, "principal", "Observar dos clases de primero"),
      mentor: await insertCommitment(database, pair, sessionId, "mentor", "Enviar la guía de observación"),
      joint: await insertCommitment(database, pair, sessionId, "joint", "Preparar la reunión con las familias"),
    },
  };
}

/** What the record says of how they worked. */
export const FOCUS = { focus_areas: ["school_climate"], stance_main: "mentoring", activities: ["reflective_dialogue"] };

/** A visit planned by the mentor for an hour from `startsAt` on; `facts` say what became of it. */
export async function insertVisit(
  { owner }: TestDatabase,
  { id, mentor, programme }: CastPair,
  startsAt: Temporal.Instant,
  facts: Readonly<Record<string, unknown>> = {},
): Promise<VisitId> {
  const visitId = newId<VisitId>();
  await insertRow(owner, "delivery.visit", {
    id: visitId,
    workspace_id: programme.workspaceId,
    programme_id: programme.programmeId,
    pair_id: id,
    starts_at: startsAt,
    minutes: 60,
    modality: "in_person",
    purpose: "Segunda visita de la ronda",
    planned_at: onDay(-7, "09:00"),
    planned_by: mentor.personId,
    ...facts,
  });
  return visitId;
}

/** The record alone, without any words. */
export async function insertSession(
  { owner }: TestDatabase,
  { id, mentor, programme }: CastPair,
  facts: Readonly<Record<string, unknown>> = {},
): Promise<SessionRecordId> {
  const sessionId = newId<SessionRecordId>();
  await insertRow(owner, "delivery.session", {
    id: sessionId,
    workspace_id: programme.workspaceId,
    programme_id: programme.programmeId,
    round_id: programme.roundId,
    protocol_id: programme.protocolId,
    pair_id: id,
    dialogue_id: newId(),
    session_type: "school_visit",
    modality: "in_person",
    started_at: onDay(1, "10:00"),
    time_known: true,
    duration_min: 60,
    location_kind: "principal_school",
    participant_roles: ["principal", "mentor"],
    outcome: "held_as_planned",
    language: "es",
    log_source: "chat",
    logged_at: onDay(1, "11:10"),
    logged_by: mentor.personId,
    released_at: onDay(1, "11:11"),
    ...facts,
  });
  return sessionId;
}

/** A planned contact that did not take place, and why. */
export async function insertSessionNotHeld(
  database: TestDatabase,
  pair: CastPair,
  reason: string,
): Promise<SessionRecordId> {
  const sessionId = await insertSession(database, pair, { outcome: "not_held", duration_min: null });
  const part = { session_id: sessionId, workspace_id: pair.programme.workspaceId, pair_id: pair.id };
  await insertRow(database.owner, "delivery.session_not_held", { ...part, reason });
  return sessionId;
}

type Owner = "principal" | "mentor" | "joint";

async function insertCommitment(
  { db, owner }: TestDatabase,
  pair: CastPair,
  sessionId: SessionRecordId,
  whose: Owner,
  text: string,
) {
  const id = newId<CommitmentId>();
  const part = { workspace_id: pair.programme.workspaceId, pair_id: pair.id };
  const earlierId = newId();
  const earlier = await asPerson(db, pair.mentor, async (tx) => ({
    id: earlierId,
    text: sealText(tx, "content.commitment_earlier.text", earlierId, shareable("Visitar un aula")),
    cue: sealText(tx, "content.commitment_earlier.cue", earlierId, shareable("El martes")),
  }));
  const sealed = await asPerson(db, pair.mentor, async (tx) => ({
    text: sealText(tx, "content.commitment_text.text", id, shareable(text), 1),
    cue: sealText(tx, "content.commitment_text.cue", id, shareable("El lunes, en la sala de profesores"), 1),
  }));
  await insertRow(owner, "delivery.commitment", {
    ...part,
    id,
    session_id: sessionId,
    owner: whose,
    kind: "pedagogical",
    due_on: "2026-11-30",
    made_at: onDay(1, "11:10"),
  });
  await insertRow(owner, "content.commitment_text", { ...part, commitment_id: id, ...sealed });
  await insertRow(owner, "content.commitment_earlier", {
    ...part,
    ...earlier,
    commitment_id: id,
    kind: "pedagogical",
    replaced_by: "mentor",
    replaced_at: onDay(1, "11:15"),
  });
  return id;
}

/** The conversation that ended in the record. */
async function insertDialogue({ db, owner }: TestDatabase, { mentor }: CastPair): Promise<LoggingDialogueId> {
  const id = newId<LoggingDialogueId>();
  const state = await asPerson(db, mentor, async (tx) =>
    sealState(tx, "own.dialogue.state", id, serializeDialogueState(INITIAL_DIALOGUE_STATE), 1),
  );
  await insertRow(owner, "own.dialogue", {
    id,
    workspace_id: mentor.workspaceId,
    person_id: mentor.personId,
    kind: "session.log",
    state,
    turn: 1,
    opened_at: onDay(1, "11:05"),
    touched_at: onDay(1, "11:10"),
    closed_at: onDay(1, "11:10"),
    closed_as: "saved",
  });
  return id;
}

/** Each text is sealed by one who may read it, for the row and the column where it will stand. */
async function sealWords({ db }: TestDatabase, { mentor }: CastPair, sessionId: SessionRecordId) {
  const commentId = newId<SessionCommentId>();
  const earlierCommentId = newId();
  const amendmentId = newId();
  const entryId = newId<NotebookEntryId>();
  return asPerson(db, mentor, async (tx) => {
    const ofSession = (column: string, text: string) =>
      sealText(tx, `content.session_text.${column}`, sessionId, shareable(text), 1);
    return {
      amendment: {
        id: amendmentId,
        before: sealText(tx, "content.session_amendment.before", amendmentId, shareable("Las reuniones")),
        remark: sealText(tx, "content.session_amendment.remark", amendmentId, shareable("Lo olvidé al escribir")),
      },
      text: {
        principal_request: ofSession("principal_request", "Quiero visitar más aulas"),
        session_objective: ofSession("session_objective", "Mirar juntos dos clases"),
        what_is_working: ofSession("what_is_working", "Las reuniones de los lunes"),
        challenge_in_focus: ofSession("challenge_in_focus", "El tiempo para observar"),
        evidence_notes: ofSession("evidence_notes", "Tres aulas visitadas antes del recreo"),
        next_focus: ofSession("next_focus", "Las familias de primero"),
      },
      comment: {
        id: commentId,
        text: sealText(tx, "content.session_comment.text", commentId, shareable("Faltó hablar de las familias"), 1),
      },
      earlierComment: {
        id: earlierCommentId,
        text: sealText(tx, "own.session_comment_earlier.text", earlierCommentId, examined("Faltó algo")),
      },
      entry: {
        id: entryId,
        text: sealText(tx, "own.notebook_entry.text", entryId, examined("Preguntar antes de aconsejar"), 1),
      },
    };
  });
}
