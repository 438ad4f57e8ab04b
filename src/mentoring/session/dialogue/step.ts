import type { DialogueState, ReplyPart } from "./state.ts";

/** The effect of one turn on the state, before the next question is chosen. */
export type DialogueStep = {
  readonly state: DialogueState;
  /** What is said before the next question or the card. */
  readonly first?: readonly ReplyPart[];
  /** Only `first` is said. */
  readonly quiet?: boolean;
};
