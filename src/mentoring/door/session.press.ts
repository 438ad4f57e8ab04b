import type { PersonTx } from "#db/as.ts";
import type { LoggingDialogueId } from "#kernel/id.ts";
import { listMyPairs } from "#mentoring/pair/pair.store.ts";
import { namePrincipalAmong } from "#mentoring/pair/pair.ts";
import { toDayAndTime } from "#mentoring/phrase.ts";
import type { AnswerButtonValue } from "#mentoring/session/dialogue/turn.ts";
import { findLoggingDialogueWithView } from "#mentoring/session/draft-view.ts";
import {
  discardSessionDraft,
  type EndSessionDraftOutcome,
  restoreSessionDraft,
  saveDraftAsNote,
} from "#mentoring/session/end-draft.ts";
import {
  handleLoggingTurn,
  type LoggingTurnOutcome,
  startOrContinueLogging,
} from "#mentoring/session/handle-logging-turn.ts";
import { type SaveSessionRecordOutcome, saveSessionRecord } from "#mentoring/session/save-session.ts";
import { type TakeBackSessionRecordOutcome, takeBackSessionRecord } from "#mentoring/session/take-back-session.ts";
import type { ActionName, ActionPayload } from "./actions.ts";
import type { amendPressHandlers } from "./amend.press.ts";
import { defineReadHandler, defineWriteHandler, type PressHandler, type PressHandlers } from "./handler.ts";
import type { RequestContext } from "./member.ts";
import type { OLDER_ACTIONS } from "./older.actions.ts";
import { gatherRecord } from "./record-page.ts";
import { createModalReply, createTextReply, NO_REPLY, type Reply } from "./reply.ts";
import type { REVIEW_ACTIONS } from "./review.actions.ts";
import { createPhrase } from "./say.ts";

type SessionAction = Exclude<
  Extract<ActionName, `session.${string}`>,
  keyof typeof amendPressHandlers | keyof typeof REVIEW_ACTIONS | keyof typeof OLDER_ACTIONS
>;

export const sessionPressHandlers: PressHandlers<SessionAction | "visit.hold"> = {
  "session.log": defineWriteHandler(handleLogVisitButton),
  // A button of an earlier release names no draft: it opens the one that is open.
  "session.resume": defineWriteHandler(async (at, { dialogue }) =>
    dialogue
      ? createLoggingReply(await handleLoggingTurn(at.tx, { kind: "open" }, at.now, dialogue))
      : handleLogVisitButton(at),
  ),
  "visit.hold": defineWriteHandler(async ({ tx, now }, { visit }) =>
    createLoggingReply(await startOrContinueLogging(tx, { kind: "open", visitId: visit }, now)),
  ),
  "session.choose": defineWriteHandler(async ({ tx, now }, { dialogue, choice }) =>
    createLoggingReply(await handleLoggingTurn(tx, { kind: "choose", choice }, now, dialogue)),
  ),
  "session.pick": defineWriteHandler(async ({ tx, now }, picked) =>
    createLoggingReply(await handleLoggingTurn(tx, { kind: "choose", choice: choiceOf(picked) }, now, picked.dialogue)),
  ),
  "session.likely": defineWriteHandler(async ({ tx, now }, { dialogue, at, taken: isTaken }) =>
    createLoggingReply(await handleLoggingTurn(tx, { kind: "likely", at, isTaken }, now, dialogue)),
  ),
  "session.place": defineWriteHandler(async ({ tx, now }, { dialogue, at, picked: to }) =>
    createLoggingReply(await handleLoggingTurn(tx, { kind: "place", at, to }, now, dialogue)),
  ),
  "session.note_rest": defineWriteHandler(async ({ tx, now }, { dialogue }) =>
    createLoggingReply(await handleLoggingTurn(tx, { kind: "note_rest" }, now, dialogue)),
  ),
  "session.as_visit": defineWriteHandler(async ({ tx, now }, { dialogue }) =>
    createLoggingReply(await handleLoggingTurn(tx, { kind: "as_visit" }, now, dialogue)),
  ),
  "session.focus": defineWriteHandler(async ({ tx, now }, { dialogue, code, on }) =>
    createLoggingReply(await handleLoggingTurn(tx, { kind: "focus", code, chosen: on }, now, dialogue)),
  ),
  "session.focus.more": draftForm("session.focus"),
  "session.edit": draftForm("session.edit"),
  "session.details": draftForm("session.details"),
  "session.save": defineWriteHandler(async ({ tx, now }, { dialogue }) =>
    saveReply(await saveSessionRecord(tx, dialogue, now)),
  ),
  "session.keep": ends(saveDraftAsNote),
  "session.discard": ends(discardSessionDraft),
  "session.bring_back": ends(restoreSessionDraft),
  "session.take_back": defineWriteHandler(async ({ tx, now }, { session }) =>
    createTakeBackReply(tx, await takeBackSessionRecord(tx, session, now)),
  ),
  "session.read": defineWriteHandler(async (at, { session }) => {
    const record = await gatherRecord(at, session);
    return record ? createModalReply(record) : createTextReply(createPhrase("common.not_yours"));
  }),
};

export async function handleLogVisitButton({ tx, now }: RequestContext): Promise<Reply> {
  return createLoggingReply(await startOrContinueLogging(tx, { kind: "open" }, now));
}

/**
 * Converts the outcome of a turn of the visit-logging conversation to an immediate reply. A successful turn has none,
 * because Fieldbook's answer to it is sent as a notice.
 */
export function createLoggingReply({ kind }: LoggingTurnOutcome): Reply {
  switch (kind) {
    case "taken":
      return NO_REPLY;
    case "not_a_mentor":
      return createTextReply(createPhrase("common.not_a_mentor"));
    case "settled":
      return createTextReply(createPhrase("visit.error.not_waiting"));
    case "over":
      return createTextReply(createPhrase("session.over"));
  }
}

function saveReply({ kind }: SaveSessionRecordOutcome): Reply {
  switch (kind) {
    case "saved":
    case "incomplete":
      return NO_REPLY;
    case "over":
      return createTextReply(createPhrase("session.over"));
    case "logged_already":
      return createTextReply(createPhrase("session.logged_already"));
    case "not_yours":
      return createTextReply(createPhrase("common.not_yours"));
  }
}

/**
 * A record that was taken back needs no other words than these: the draft is sent as a notice. If it was too late, the
 * message says who can read the record, and offers to amend it unless the visit was not held.
 */
async function createTakeBackReply(tx: PersonTx, outcome: TakeBackSessionRecordOutcome): Promise<Reply> {
  switch (outcome.kind) {
    case "taken_back": {
      const { session, pair } = outcome;
      const { day } = toDayAndTime(session.startedAt, pair.principal.zone);
      const principal = namePrincipalAmong(await listMyPairs(tx), pair);
      return { kind: "replace", line: createPhrase("session.take_back.done", { principal, day }) };
    }
    case "gone":
      return createTextReply(createPhrase("session.take_back.gone"));
    case "not_yours":
      return createTextReply(createPhrase("common.not_yours"));
    case "released": {
      const { session, pair } = outcome;
      const principal = namePrincipalAmong(await listMyPairs(tx), pair);
      return session.outcome === "not_held"
        ? { kind: "replace", line: createPhrase("session.take_back.late.not_held", { principal }) }
        : { kind: "replace", line: createPhrase("session.take_back.late", { principal }), amend: session.id };
    }
  }
}

function ends(
  end: (tx: PersonTx, id: LoggingDialogueId, now: Temporal.Instant) => Promise<EndSessionDraftOutcome>,
): PressHandler<ActionPayload<"session.keep">> {
  return defineWriteHandler(async ({ tx, now }, { dialogue }) => {
    const { kind } = await end(tx, dialogue, now);
    return kind === "over" ? createTextReply(createPhrase("session.over")) : NO_REPLY;
  });
}

function draftForm(
  name: "session.edit" | "session.details" | "session.focus",
): PressHandler<ActionPayload<"session.edit">> {
  return defineReadHandler(async ({ tx, now }, { dialogue }) => {
    const found = await findLoggingDialogueWithView(tx, dialogue, now);
    if (!found || found.dialogue.closedAs) return createTextReply(createPhrase("session.over"));
    return createModalReply({ name, draft: found.view });
  });
}

function choiceOf(pick: ActionPayload<"session.pick">): AnswerButtonValue {
  switch (pick.ask) {
    case "pair":
      return { ask: "pair", pairId: pick.picked };
    case "reason":
      return { ask: "reason", value: pick.picked };
    case "on":
      return { ask: "on", value: pick.picked };
  }
}
