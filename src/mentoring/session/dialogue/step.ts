import type { DialogueState, ReplyPart } from "./state.ts";

/** The effect of one turn on the state, before the next question is chosen. */
export type DialogueStep = {
  readonly state: DialogueState;
  /** The parts of the reply that precede the next question or the card. */
  readonly first?: readonly ReplyPart[];
  /** If true, the reply consists of `first` only. */
  readonly quiet?: boolean;
};
