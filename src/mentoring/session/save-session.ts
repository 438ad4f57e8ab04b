import type { PersonTx } from "#db/as.ts";
import { type LoggingDialogueId, newId, type SessionRecordId } from "#kernel/id.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { insertCommitment } from "#mentoring/commitment/commitment.store.ts";
import { notify } from "#mentoring/notice.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { getPerson } from "#mentoring/people/person.store.ts";
import { planAgain } from "#mentoring/plan-again.ts";
import { getMentoringProtocolOn, getProgramme } from "#mentoring/programme/programme.store.ts";
import { findVisitRoundOn } from "#mentoring/programme/visit-round.store.ts";
import { gatherExaminationContext } from "#mentoring/safeguarding/gather-examination-context.ts";
import { toShareableText } from "#mentoring/safeguarding/words.ts";
import { findMyPair } from "#mentoring/visit/plan-visit.ts";
import { convertDraftToSessionRecord } from "./convert-draft.ts";
import { listTooLongDraftTexts } from "./dialogue/check-draft.ts";
import { isDraftOfVisitNotHeld, listQuestionsAskedAlone } from "./dialogue/choose-next-question.ts";
import { getNamedPair, type LoggingQuestion, QUESTIONS_ASKED_ALONE, type SessionDraft } from "./dialogue/draft.ts";
import { listRequiredValues } from "./dialogue/missing-values.ts";
import type { LoggingReplyPart } from "./dialogue/reply-part.ts";
import type { DialogueState } from "./dialogue/state.ts";
import type { DialogueContext } from "./dialogue/turn.ts";
import { lockLoggingDialogue, markLoggingDialogueClosed } from "./dialogue.store.ts";
import { gatherDialogueContext } from "./gather-context.ts";
import { saveLoggingTurnAndEnqueueReply } from "./handle-logging-turn.ts";
import { listMaskedPassages } from "./list-masked.ts";
import { insertVisitNotHeldReason } from "./not-held.store.ts";
import { insertPiiScan, insertSessionRecord } from "./session.store.ts";
import { type SessionRecord, TAKE_BACK_WINDOW } from "./session.ts";
import { insertSessionFocus, insertSessionRecordTexts } from "./session-notes.store.ts";

export type SaveSessionRecordOutcome =
  | { readonly kind: "saved"; readonly session: SessionRecordId }
  /** Required values are missing, and Fieldbook's next message asks for all of them. */
  | { readonly kind: "incomplete"; readonly missing: readonly (LoggingQuestion | "shorter")[] }
  /** The draft was already saved, kept as a note or discarded; nothing changes. */
  | { readonly kind: "over" }
  /** Another conversation has saved a record of the same visit in the meantime. */
  | { readonly kind: "logged_already" }
  | { readonly kind: "not_yours" };

/**
 * Saves the draft as a session record in one transaction: day and outcome, texts, focus areas and commitments. It is its
 * author's alone until `releaseSessionRecord` lets the principal read it, when nobody can take it back any more.
 * A draft that follows is only offered: the mentor's next words are the note that Fieldbook asks for.
 * Idempotent: a retry or a double tap does not create a second record.
 */
export async function saveSessionRecord(
  tx: PersonTx,
  id: LoggingDialogueId,
  now: Temporal.Instant,
): Promise<SaveSessionRecordOutcome> {
  const dialogue = await lockLoggingDialogue(tx, id);
  if (!dialogue || dialogue.closedAs) return { kind: "over" };
  const context = await gatherDialogueContext(tx, now);
  const { state } = dialogue;
  const missing = listLacking(state, context);
  if (missing.length > 0) {
    await saveLoggingTurnAndEnqueueReply(tx, dialogue, askAgain(state, missing), now);
    return { kind: "incomplete", missing };
  }
  const named = getNamedPair(state.draft);
  const pair = named && (await findMyPair(tx, named as Pair["id"]));
  if (!pair) return { kind: "not_yours" };
  const session = convertDraftToSessionRecord(newId<SessionRecordId>(), state, pair, { id: tx.personId, now });
  if (!(await write(tx, session, state, pair, { dialogueId: id, now }))) return { kind: "logged_already" };
  await audit(tx, { act: "session.save", subject: session.id, pair: pair.id }, now);
  await markLoggingDialogueClosed(tx, id, "saved", now);
  await saveLoggingTurnAndEnqueueReply(tx, dialogue, { ...state, asking: null, said: [{ kind: "saved" }] }, now);
  return { kind: "saved", session: session.id };
}

/** What keeps the draft from being saved. */
type Lacking = Extract<SaveSessionRecordOutcome, { kind: "incomplete" }>["missing"];

function listLacking(state: DialogueState, context: DialogueContext): Lacking {
  return [
    ...listQuestionsAskedAlone(state, context),
    ...listRequiredValues(state.draft),
    ...(listTooLongDraftTexts(state.draft).length > 0 ? ["shorter" as const] : []),
  ];
}

/** Returns the state in which all that is missing is asked for at once, also what the mentor skipped. */
function askAgain(state: DialogueState, lacking: Lacking): DialogueState {
  const asking = QUESTIONS_ASKED_ALONE.find((ask) => lacking.includes(ask)) ?? null;
  const values = listRequiredValues(state.draft);
  const missing: LoggingReplyPart = asking
    ? { kind: "missing", what: "answers" }
    : values.length > 0
      ? { kind: "missing", what: "answers", values }
      : { kind: "missing", what: "shorter" };
  const next: LoggingReplyPart = asking ? { kind: "ask", ask: asking } : { kind: "card", afresh: true };
  return { ...state, asking, skipped: [], said: [missing, next] };
}

async function write(
  tx: PersonTx,
  session: SessionRecord,
  state: DialogueState,
  pair: Pair,
  by: { dialogueId: LoggingDialogueId; now: Temporal.Instant },
) {
  const day = session.startedAt.toZonedDateTimeISO(pair.principal.zone).toPlainDate();
  const [programme, round, protocol, mentor] = [
    await getProgramme(tx),
    await findVisitRoundOn(tx, day),
    await getMentoringProtocolOn(tx, day),
    await getPerson(tx, tx.personId),
  ];
  const frame = {
    programmeId: programme.id,
    ...(round && { roundId: round.id }),
    protocolId: protocol.id,
    dialogueId: by.dialogueId,
    language: mentor.language,
    source: "chat" as const,
  };
  if (!(await insertSessionRecord(tx, session, frame))) return false;
  if (isDraftOfVisitNotHeld(state.draft))
    await insertVisitNotHeldReason(tx, session, state.draft.reason?.value ?? "unknown");
  else await writeContent(tx, session, state.draft, by.now);
  await insertPiiScan(tx, session, (await listMaskedPassages(tx, state)).length);
  // A visit with a record needs no reminder of it.
  planAgain(tx, [tx.personId], by.now);
  const about = `session:${session.id}`;
  await notify(
    tx,
    tx.personId,
    { kind: "session.released", session: session.id },
    { at: by.now.add(TAKE_BACK_WINDOW), about },
  );
  return true;
}

async function writeContent(tx: PersonTx, session: SessionRecord, draft: SessionDraft, now: Temporal.Instant) {
  const context = await gatherExaminationContext(tx, await getPerson(tx, tx.personId));
  const text = (field: "request" | "working" | "challenge" | "objective") =>
    draft[field] ? { [field]: toShareableText(draft[field].value, context) } : {};
  await insertSessionRecordTexts(tx, session, {
    ...text("request"),
    ...text("working"),
    ...text("challenge"),
    ...text("objective"),
    requestSource: draft.requestSource?.value,
  });
  const activities = draft.activities?.value ?? [];
  const stance = draft.stance && { stance: draft.stance.value };
  await insertSessionFocus(tx, session, { focus: draft.focus, activities, ...stance });
  for (const { owner, text: words, dueOn, cue, kind } of draft.agreed?.value ?? []) {
    const due = dueOn ? { dueOn: Temporal.PlainDate.from(dueOn) } : {};
    const more = { ...(cue && { cue: toShareableText(cue, context) }), ...(kind && { kind }) };
    await insertCommitment(
      tx,
      { sessionId: session.id, pairId: session.pairId },
      { owner, text: toShareableText(words, context), ...due, ...more },
      now,
    );
  }
}
