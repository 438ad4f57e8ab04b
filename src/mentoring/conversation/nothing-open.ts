import type { MessageIntent } from "#understanding/answers/intents.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import type { UtteranceAct } from "#understanding/utterance/kinds.ts";

/** How probable it must be that a message wishes something of a draft or a question, in words that are no exact phrase. */
const LEAST = 0.5;

const OF_WHAT_IS_OPEN: ReadonlySet<MessageIntent | undefined> = new Set<MessageIntent>([
  "skip",
  "back",
  "later",
  "start_again",
  "cancel",
  "save",
]);
const ACTS_OF_WHAT_IS_OPEN: ReadonlySet<UtteranceAct | undefined> = new Set<UtteranceAct>([
  "skip",
  "later",
  "save",
  "discard",
  "start_again",
]);

/** Whether a message wishes something that is done with an open draft or question: to save it, to skip it, to put it off. */
export function isOfWhatIsOpen({ intent, utterance: { kind, act, probability } }: MessageUnderstanding): boolean {
  if (OF_WHAT_IS_OPEN.has(intent)) return true;
  return intent === undefined && kind === "wish" && ACTS_OF_WHAT_IS_OPEN.has(act) && probability >= LEAST;
}
