import type { PersonTx } from "#db/as.ts";
import type { VisitId } from "#kernel/id.ts";
import { holdVisit, sayVisitNotHeld } from "#mentoring/visit/hold-visit.ts";
import { isDraftOfVisitNotHeld } from "./dialogue/choose-next-question.ts";
import type { SessionDraft } from "./dialogue/draft.ts";
import { saysOnlyOutcome } from "./dialogue/read-typed-answer.ts";
import type { DialogueState } from "./dialogue/state.ts";
import type { DialogueTurn } from "./dialogue/turn.ts";

/**
 * Says of the planned visit what the mentor has just said of it in the visit-logging conversation: that it was held or was
 * not, by a button, in the form, or as the answer to the question how it went. It counts at once and stays, whatever
 * becomes of the draft. What is only read from an account counts when the record is released.
 */
export async function sayOutcomeOfDraft(
  tx: PersonTx,
  turn: DialogueTurn,
  before: DialogueState,
  { draft }: DialogueState,
  now: Temporal.Instant,
): Promise<void> {
  const { visitId, outcome } = draft;
  if (!visitId || !outcome || !isAnswerToHowItWent(turn, before, draft)) return;
  if (outcome.value === "not_held")
    await sayVisitNotHeld(tx, visitId as VisitId, draft.reason?.value ?? "unknown", now);
  else await holdVisit(tx, visitId as VisitId, now);
}

function isAnswerToHowItWent(
  turn: DialogueTurn,
  { asking, answered, draft: before }: DialogueState,
  draft: SessionDraft,
): boolean {
  if (draft.outcome?.source !== "said" && draft.outcome?.source !== "chosen") return false;
  if (turn.kind === "open") return turn.outcome !== undefined && turn.visitId === draft.visitId;
  const isSame = before.outcome?.value === draft.outcome.value && before.reason?.value === draft.reason?.value;
  if (isSame) {
    if (turn.kind === "text") return saysOnlyOutcome(turn.said);
    return turn.kind === "choose" && turn.choice.ask === "outcome";
  }
  // The answer counted when it was written, and so does what it reads now.
  if (turn.kind === "edit") return answered.includes("outcome");
  if (turn.kind !== "text") return turn.kind === "choose" || turn.kind === "form";
  const wasAsked =
    !before.outcome || before.outcome.source === "visit" || (isDraftOfVisitNotHeld(before) && !before.reason);
  return asking === null && wasAsked;
}
