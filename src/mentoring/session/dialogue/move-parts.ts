import type { StatedCorrection } from "#understanding/answers/read-stated-correction.ts";
import { readCommitmentDetails } from "#understanding/details/read-commitment-details.ts";
import type { TextPlace } from "#understanding/language/correction-words.ts";
import { type DraftAgreement, MAX_AGREEMENTS_PER_OWNER, type SessionDraft } from "./draft.ts";
import { type DraftPart, findPartsNamed, isTextField, listDraftParts, takeOut } from "./draft-parts.ts";
import { settleLeftovers } from "./leftovers.ts";
import { addAgreement, appendSentence } from "./place-sentence.ts";
import type { DialogueState } from "./state.ts";
import type { DialogueStepResult } from "./step.ts";

/** Moves the same words, which may stand in several places, to the one where they belong. */
export function moveParts(state: DialogueState, parts: readonly DraftPart[], to: TextPlace): DialogueStepResult {
  const [part] = parts;
  const elsewhere = parts.filter(({ place }) => place !== to);
  if (!part) return { state };
  const { words } = part;
  if (elsewhere.length === 0) return { state, first: [{ kind: "stands_already", words, to }] };
  const isThere = listDraftParts(state).some((other) => other.place === to && other.words === words);
  const made = elsewhere.find(({ agreement }) => agreement)?.agreement;
  if (!isTextField(to) && !isThere && isFull(state.draft, to))
    return { state, first: [{ kind: "not_corrected", why: "full" }] };
  const left = elsewhere.reduce(leave, state);
  const draft = isThere ? left.draft : put(left.draft, words, to, made);
  return { state: { ...left, draft }, first: [{ kind: "moved", words, to }] };
}

/** A passage of the rest counts as taken over, and nothing else is kept of what stands elsewhere now. */
function leave(state: DialogueState, part: DraftPart): DialogueState {
  if (part.at !== undefined) return settleLeftovers(state, [part.at], "taken");
  return { ...takeOut(state, part), leftover: state.leftover };
}

function isFull({ agreed }: SessionDraft, owner: TextPlace): boolean {
  return (agreed?.value ?? []).filter((made) => made.owner === owner).length >= MAX_AGREEMENTS_PER_OWNER;
}

function put(draft: SessionDraft, words: string, to: TextPlace, made: DraftAgreement | undefined): SessionDraft {
  if (isTextField(to)) return { ...draft, [to]: appendSentence(draft[to], words) };
  const agreement = {
    ...(made ?? { text: words, ...readCommitmentDetails(words) }),
    owner: to as "principal" | "mentor",
  };
  return addAgreement(draft, agreement, words);
}

/**
 * Puts other words in the place of those that a text names; if it names none that stand there, in the place of the only
 * sentence. Where nothing stands, it is told for the first time, and undefined is returned.
 */
export function replaceText(
  state: DialogueState,
  { at, value, instead }: Extract<StatedCorrection, { kind: "replace" }>,
): DialogueStepResult | undefined {
  const there = listDraftParts(state).filter(({ place }) => place === at);
  if (there.length === 0 || !isTextField(at)) return undefined;
  const named = findPartsNamed(instead, there);
  const meant = named.length > 0 ? named : there.length === 1 ? there : [];
  if (meant.length === 0) return { state, first: [{ kind: "not_corrected", why: "which" }] };
  const left = meant.reduce(takeOut, state);
  const draft = { ...left.draft, [at]: { ...appendSentence(left.draft[at], value), source: "said" as const } };
  return { state: { ...left, draft }, first: [{ kind: "replaced", words: value, to: at }] };
}
