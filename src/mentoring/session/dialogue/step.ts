import type { Saying, State } from "./state.ts";

/** What one turn did to the state, before the next question is chosen. */
export type Step = {
  readonly state: State;
  /** Said ahead of the next question or the card. */
  readonly first?: readonly Saying[];
  /** Nothing more is said than `first`. */
  readonly quiet?: boolean;
};
