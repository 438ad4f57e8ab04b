import type { DialogueId, SessionId } from "#kernel/id.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { State } from "#mentoring/session/dialogue/state.ts";
import type { DueVisit } from "#mentoring/session/dialogue/turn.ts";
import { firstName } from "#slack/render/reader.ts";

/** A logging conversation as its mentor sees it: everything its messages and forms are drawn from. */
export type DraftView = {
  readonly id: DialogueId;
  readonly state: State;
  /** The mentor's live pairs. */
  readonly pairs: readonly Pair[];
  readonly due: readonly DueVisit[];
  /** The day it is for the mentor. */
  readonly today: Temporal.PlainDate;
  /** The record of the same pair on the same day, if there is one. */
  readonly duplicate?: SessionId;
  /** The record it became. */
  readonly session?: SessionId;
};

export function pairOf({ state, pairs }: DraftView): Pair | undefined {
  return pairs.find((pair) => pair.id === state.draft.pairId?.value);
}

/** The principal's first name; the full one where two of this mentor's principals share it. */
export function principalName(view: DraftView, pairId = view.state.draft.pairId?.value): string {
  const pair = view.pairs.find((candidate) => candidate.id === pairId);
  if (!pair) return "";
  const first = firstName(pair.principal);
  const namesakes = view.pairs.filter((other) => firstName(other.principal) === first);
  return namesakes.length > 1 ? pair.principal.name : first;
}
