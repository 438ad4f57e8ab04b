import type { FormPayload } from "#mentoring/door/forms.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { DialogueView } from "#mentoring/session/draft-view.ts";
import { firstName } from "#slack/render/reader.ts";

export function findDraftPair({ state, pairs }: DialogueView): Pair | undefined {
  return pairs.find((pair) => pair.id === state.draft.pairId?.value);
}

/** Returns the payload of a form about a draft: the draft, and the pair for which it is filled in, if one is known. */
export function createDraftPayload(view: DialogueView): FormPayload<"session.edit"> {
  const pair = findDraftPair(view);
  return { dialogue: view.id, ...(pair && { pair: pair.id }) };
}

/** Returns the principal's first name, or the full name if two of the mentor's principals share the first name. */
export function formatDraftPrincipal(view: DialogueView, pairId = view.state.draft.pairId?.value): string {
  const pair = view.pairs.find((candidate) => candidate.id === pairId);
  if (!pair) return "";
  const first = firstName(pair.principal);
  const namesakes = view.pairs.filter((other) => firstName(other.principal) === first);
  return namesakes.length > 1 ? pair.principal.name : first;
}
