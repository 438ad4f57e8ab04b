import { MAX_ANALYSED_CHARACTERS } from "#understanding/understanding.ts";
import { handleMentorText, waitForWhose } from "./handle-mentor-text.ts";
import { mergeVisitDescription } from "./merge-visit-description.ts";
import { type DescriptionText, type DialogueState, toDescriptionText, type UnderstoodText } from "./state.ts";
import type { DialogueStepResult } from "./step.ts";
import type { DialogueContext } from "./turn.ts";
import { toFill } from "./values-to-fill.ts";

/**
 * Handles a message that is not a reply to the question being asked. Either it was written before a message that was
 * already acted on, or it was held until the message before it arrived. Its text is added to the mentor's description
 * of the visit, in the order of writing, and fills missing values only. It neither corrects existing values nor answers
 * the question. If it may be about another principal, the mentor is asked as for any other text.
 */
export function insertLateText(
  state: DialogueState,
  written: UnderstoodText,
  context: DialogueContext,
): DialogueStepResult {
  const { said } = written;
  if (said.text.length > MAX_ANALYSED_CHARACTERS) return handleMentorText(state, written, context);
  const waits = waitForWhose(state, written);
  if (waits) return waits;
  return mergeVisitDescription(
    { ...state, account: inItsPlace(state.account, toDescriptionText(written)) },
    toFill(said),
    context,
  );
}

function inItsPlace(account: readonly DescriptionText[], told: DescriptionText): DescriptionText[] {
  const isLater = ({ writtenAt }: DescriptionText) =>
    writtenAt !== undefined && told.writtenAt !== undefined && writtenAt > told.writtenAt;
  const place = account.findIndex(isLater);
  return place < 0 ? [...account, told] : account.toSpliced(place, 0, told);
}

/** Whether a message came late: another message that was written after it has already been acted on. */
export function isLateMessage({ latestAt }: DialogueState, writtenAt: Temporal.Instant): boolean {
  return latestAt !== undefined && Temporal.Instant.compare(writtenAt, Temporal.Instant.from(latestAt)) < 0;
}
