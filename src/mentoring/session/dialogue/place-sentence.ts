import { readCommitmentDetails } from "#understanding/details/read-commitment-details.ts";
import { type DraftAgreement, MAX_AGREEMENTS_PER_OWNER, type SessionDraft } from "./draft.ts";
import type { DraftField } from "./draft-field.ts";
import { listOpenLeftovers, settleLeftovers } from "./leftovers.ts";
import { type PlacedSentence, SENTENCE_PLACES, type SentencePlace, type TextField } from "./sentence-places.ts";
import type { DialogueState } from "./state.ts";
import type { DialogueStepResult } from "./step.ts";
import type { DialogueTurn } from "./turn.ts";

/** Lists where a sentence can be put: not where it stands already, and not where there is no room for it. */
export function listSentencePlaces({ draft }: Pick<DialogueState, "draft">, from: PlacedSentence): SentencePlace[] {
  return SENTENCE_PLACES.filter((to) => to !== from && hasRoom(draft, to));
}

function hasRoom({ agreed }: SessionDraft, to: SentencePlace): boolean {
  if (to !== "principal" && to !== "mentor") return true;
  return (agreed?.value ?? []).filter(({ owner }) => owner === to).length < MAX_AGREEMENTS_PER_OWNER;
}

/**
 * Puts a sentence where the mentor says it belongs. A text that stands there already stays, and the sentence follows it. A
 * menu of an older message changes nothing if the sentence has a place by now. A note is written by the act.
 */
export function placeSentence(
  state: DialogueState,
  { at, to }: Extract<DialogueTurn, { kind: "place" }>,
): DialogueStepResult {
  const words = findSentence(state, at);
  if (words === undefined || !listSentencePlaces(state, at).includes(to)) return { state };
  const left = typeof at === "number" ? state : withoutText(state, at);
  switch (to) {
    case "request":
    case "working":
    case "challenge":
      return { state: { ...left, draft: { ...left.draft, [to]: appendSentence(left.draft[to], words) } } };
    case "principal":
    case "mentor":
      return { state: { ...left, draft: addAgreement(left.draft, toAgreement(state, at, words, to), words) } };
    case "notebook":
      return { state: settled(left, at, words, "noted"), first: [{ kind: "noted" }] };
    case "left_out":
      return { state: settled(left, at, words, "left_out") };
  }
}

/** The words of a sentence that can be put somewhere; undefined if there is none any more. */
export function findSentence(state: DialogueState, at: PlacedSentence): string | undefined {
  if (typeof at === "number") return listOpenLeftovers(state).rest.find((each) => each.at === at)?.words;
  const field = state.draft[at];
  return field?.source === "likely" ? field.value : undefined;
}

function withoutText({ draft, ...state }: DialogueState, field: TextField): DialogueState {
  const { [field]: _, ...rest } = draft;
  return { ...state, draft: rest };
}

/** A text followed by a sentence. */
export function appendSentence(known: DraftField<string> | undefined, words: string): DraftField<string> {
  if (!known) return { value: words, source: "chosen", quote: words };
  const end = /[.!?…]$/u.test(known.value) ? " " : ". ";
  return {
    value: `${known.value}${end}${words}`,
    source: "chosen",
    quote: [known.quote, words].filter(Boolean).join(" … "),
  };
}

/** The draft with one more agreement; `words` are those that state it. */
export function addAgreement(draft: SessionDraft, made: DraftAgreement, words: string): SessionDraft {
  const { agreed } = draft;
  const quote = [agreed?.quote, words].filter(Boolean).join(" … ");
  return { ...draft, agreed: { value: [...(agreed?.value ?? []), made], source: "chosen", quote } };
}

/** The sentence as a commitment, with the day that was read from it. */
function toAgreement(
  { leftover }: DialogueState,
  at: PlacedSentence,
  words: string,
  owner: "principal" | "mentor",
): DraftAgreement {
  const commitment = typeof at === "number" ? leftover[at]?.commitment : undefined;
  return { ...(commitment ?? { text: words, ...readCommitmentDetails(words) }), owner };
}

/** A sentence that stood in a field is kept among the leftovers as settled, so that nothing that was written is gone. */
function settled(state: DialogueState, at: PlacedSentence, words: string, as: "noted" | "left_out"): DialogueState {
  return typeof at === "number"
    ? settleLeftovers(state, [at], as)
    : { ...state, leftover: [...state.leftover, { words, as }] };
}
