import type { SessionRecordId } from "#kernel/id.ts";
import type { ExaminedWords } from "#mentoring/safeguarding/words.ts";
import { MAX_FOCUS_AREAS } from "#mentoring/session/dialogue/draft.ts";
import { findLoggingDialogueWithView } from "#mentoring/session/draft-view.ts";
import { gatherUnderstandingContext } from "#mentoring/session/gather-understanding-context.ts";
import {
  handleLoggingTurn,
  keepLoggingTurnSilently,
  type LoggingTurnOutcome,
} from "#mentoring/session/handle-logging-turn.ts";
import { addSessionComment, openSessionRecord } from "#mentoring/session/review-session.ts";
import { MAX_SESSION_COMMENT_LENGTH } from "#mentoring/session/session.ts";
import { explainChangedDraft, explainChangedRecord } from "./explain-changed-subject.ts";
import type { SubmitHandlers } from "./handler.ts";
import type { RequestContext } from "./member.ts";
import { parseEditForm } from "./parse-edit-form.ts";
import { createFieldErrors, createFormRefusal, FORM_ACCEPTED, type SubmitOutcome } from "./reply.ts";
import { createPhrase } from "./say.ts";
import { createCommentRefusal } from "./session.press.ts";

/** The texts of the form as another person may read them: a draft shows what will be stored. */
function toShareableTexts<Field extends string>(
  words: {
    readonly [Each in Field]?: ExaminedWords;
  },
): Partial<Record<Field, string>> {
  const texts = Object.entries<ExaminedWords | undefined>(words).map(([field, each]) => [field, each?.shareable]);
  return Object.fromEntries(texts);
}

export const sessionSubmitHandlers: SubmitHandlers<"session.edit" | "session.focus" | "session.comment"> = {
  // If the author wrote of their own danger, the rest of the form is kept and nothing is asked.
  "session.edit": async ({ tx, me, now, words, danger }, { dialogue, pair }, filled) => {
    const found = await findLoggingDialogueWithView(tx, dialogue, now);
    if (!found || found.dialogue.closedAs) return createFormRefusal(createPhrase("session.over"));
    const changed = explainChangedDraft(me, found.view, pair);
    if (changed) return createFormRefusal(changed);
    const context = await gatherUnderstandingContext(tx, me, now);
    const { minutes } = filled;
    const texts = { ...filled, ...toShareableTexts(words), minutes };
    const edited = parseEditForm(texts, found.view.state.draft, context);
    if (edited.kind === "errors") return edited;
    const take = danger === "self" ? keepLoggingTurnSilently : handleLoggingTurn;
    return submitted(await take(tx, { kind: "form", draft: edited.draft }, now, dialogue));
  },
  "session.focus": async ({ tx, me, now }, { dialogue, pair }, { focus }) => {
    const found = await findLoggingDialogueWithView(tx, dialogue, now);
    if (!found) return createFormRefusal(createPhrase("session.over"));
    const changed = explainChangedDraft(me, found.view, pair);
    if (changed) return createFormRefusal(changed);
    const draft = { ...found.view.state.draft, focus: focus.slice(0, MAX_FOCUS_AREAS) };
    return submitted(await handleLoggingTurn(tx, { kind: "form", draft }, now, dialogue));
  },
  /** After a comment was sent, the modal shows it as the mentor reads it. */
  "session.comment": async ({ words, ...at }, { session, pair }) => {
    // Nothing is left of a comment in which its author wrote of their own danger and of nothing else.
    if (!words.comment?.shareable) return createFieldErrors({ comment: createPhrase("common.error.empty") });
    const changed = await explainChangedRecord(at, session, pair);
    if (changed) return createFormRefusal(changed);
    const outcome = await addSessionComment(at.tx, session, words.comment.shareable, at.now);
    switch (outcome.kind) {
      case "commented":
        // Nothing is said to somebody who wrote of their own danger but the answer to that.
        return at.danger === "self" ? FORM_ACCEPTED : showSentComment(at, session, words.comment);
      case "too_long":
        return createFieldErrors({
          comment: createPhrase("common.error.too_long", { length: outcome.length, limit: MAX_SESSION_COMMENT_LENGTH }),
        });
      case "pair_ended":
        return createFormRefusal(createCommentRefusal(outcome.pair));
      case "not_yours":
        return createFormRefusal(createPhrase("common.not_yours"));
    }
  },
};

/** Shows the record with the comment that was just sent, and what was replaced in it. */
async function showSentComment(
  { tx, me, now }: Pick<RequestContext, "tx" | "me" | "now">,
  session: SessionRecordId,
  { examination }: ExaminedWords,
): Promise<SubmitOutcome<never>> {
  const read = await openSessionRecord(tx, session, now);
  if (read.kind === "not_yours") return FORM_ACCEPTED;
  const replacements = examination.masked.map(({ as }) => as);
  return {
    kind: "show",
    form: { name: "session.notes", notes: read.notes, pair: read.pair, me: me.id, sent: { replacements } },
  };
}

/** Converts the outcome of a turn to the outcome of a form, which stays open with its input if the turn was not taken. */
function submitted({ kind }: LoggingTurnOutcome): SubmitOutcome<never> {
  switch (kind) {
    case "taken":
      return FORM_ACCEPTED;
    case "over":
      return createFormRefusal(createPhrase("session.over"));
    case "settled":
      return createFormRefusal(createPhrase("visit.error.not_waiting"));
    case "not_a_mentor":
      return createFormRefusal(createPhrase("common.not_a_mentor"));
  }
}
