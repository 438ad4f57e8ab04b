import type { LoggingReplyPart } from "./reply-part.ts";
import type { DialogueState } from "./state.ts";

/** The effect of one turn on the state of a visit-logging conversation, before the next question is chosen. */
export type DialogueStepResult = {
  readonly state: DialogueState;
  /** The parts of Fieldbook's reply that come before the next question or the summary card of the draft. */
  readonly first?: readonly LoggingReplyPart[];
  /** If true, the reply consists of `first` only, and no question or summary card follows. */
  readonly quiet?: boolean;
  /** If true, the text put something right and told nothing: no passage of it is kept with the rest. */
  readonly isSpent?: boolean;
  /** If true, the card is posted as a new message, below what was written. */
  readonly afresh?: boolean;
};
