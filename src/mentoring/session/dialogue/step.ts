import type { Saying, State } from "./state.ts";

/** The effect of one turn on the state, before the next question is chosen. */
export type Step = {
  readonly state: State;
  /** What is said before the next question or the card. */
  readonly first?: readonly Saying[];
  /** Only `first` is said. */
  readonly quiet?: boolean;
};
