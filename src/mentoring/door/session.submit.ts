import type { ExaminedWords } from "#mentoring/safeguarding/words.ts";
import { MAX_FOCUS_AREAS } from "#mentoring/session/dialogue/draft.ts";
import { findLoggingDialogueWithView } from "#mentoring/session/draft-view.ts";
import { gatherUnderstandingContext } from "#mentoring/session/gather-understanding-context.ts";
import {
  handleLoggingTurn,
  keepLoggingTurnSilently,
  type LoggingTurnOutcome,
} from "#mentoring/session/handle-logging-turn.ts";
import { explainChangedDraft } from "./explain-changed-subject.ts";
import type { SubmitHandlers } from "./handler.ts";
import { parseDetailForm } from "./parse-detail-form.ts";
import { parseEditForm } from "./parse-edit-form.ts";
import { createFormRefusal, FORM_ACCEPTED, type SubmitOutcome } from "./reply.ts";
import { createPhrase } from "./say.ts";

/** The texts of the form as another person may read them: a draft shows what will be stored. */
function toShareableTexts<Field extends string>(
  words: {
    readonly [Each in Field]?: ExaminedWords;
  },
): Partial<Record<Field, string>> {
  const texts = Object.entries<ExaminedWords | undefined>(words).map(([field, each]) => [field, each?.shareable]);
  return Object.fromEntries(texts);
}

export const sessionSubmitHandlers: SubmitHandlers<"session.edit" | "session.details" | "session.focus"> = {
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
  "session.details": async ({ tx, me, now, words, danger }, { dialogue, pair }, filled) => {
    const found = await findLoggingDialogueWithView(tx, dialogue, now);
    if (!found || found.dialogue.closedAs) return createFormRefusal(createPhrase("session.over"));
    const changed = explainChangedDraft(me, found.view, pair);
    if (changed) return createFormRefusal(changed);
    const edited = parseDetailForm({ ...filled, objective: words.objective?.shareable }, found.view.state.draft);
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
};

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
