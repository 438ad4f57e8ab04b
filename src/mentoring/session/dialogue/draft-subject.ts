import type { PairId, VisitId } from "#kernel/id.ts";
import { isTold } from "./decide-whose-text.ts";
import { getNamedPair } from "./draft.ts";
import type { DialogueState } from "./state.ts";

/** What a draft is to be about: a planned visit, a pair, a day. Whatever is absent is not known yet. */
export type DraftSubject = {
  readonly visitId?: VisitId | undefined;
  readonly pairId?: PairId | undefined;
  readonly on?: string | undefined;
};

/** Whether nothing was told, chosen or asked for in a draft yet, so that it can become any other. */
export function isUntouched(state: DialogueState): boolean {
  return !isTold(state) && getNamedPair(state.draft) === undefined && state.pending === undefined;
}

/** Whether a draft is about this subject. Two days with one principal are two visits. */
export function isAbout({ draft }: DialogueState, { visitId, pairId, on }: DraftSubject): boolean {
  if (visitId) return draft.visitId === visitId;
  return pairId !== undefined && getNamedPair(draft) === pairId && (!on || !draft.on || draft.on.value === on);
}
