import { readCommitmentDetails } from "#understanding/details/read-commitment-details.ts";
import type { Passage } from "#understanding/extracted-values.ts";
import { isDraftOfVisitNotHeld } from "./choose-next-question.ts";
import { type DraftAgreement, MAX_AGREEMENTS_PER_OWNER, type SessionDraft } from "./draft.ts";
import type { DraftField } from "./draft-field.ts";
import { TEXT_FIELDS } from "./sentence-places.ts";
import type { DialogueState, Leftover } from "./state.ts";
import type { DialogueStepResult } from "./step.ts";
import type { DialogueTurn } from "./turn.ts";

/** A commitment that may be that of its owner, with the words that say so. `at` is its place among the leftovers. */
export type LikelyCommitment = { readonly at: number; readonly words: string; readonly agreement: DraftAgreement };

/** What of the mentor's texts found no field of the draft. */
export type OpenLeftovers = {
  readonly likely: readonly LikelyCommitment[];
  /** The other passages, each with its place among the leftovers. */
  readonly rest: readonly { readonly at: number; readonly words: string }[];
};

/** Maximum likely commitments that are shown at once; the others are shown with the rest. */
const MAX_LIKELY = 3;

/** Adds the passages of a text that no value of the draft was taken from. `before` is the state before that text. */
export function keepLeftovers(
  before: DialogueState,
  state: DialogueState,
  passages: readonly Passage[],
): DialogueState {
  const taken = quotesIn(state.draft);
  const known = quotesIn(before.draft);
  const changed = taken.filter((quote) => !known.includes(quote));
  const isReply = before.account.length + before.answered.length > 0;
  const told = quotesIn(withoutJudged(state.draft));
  const isTaken = ({ words }: Passage) =>
    told.some((quote) => quote.includes(words)) || (isReply && changed.some((quote) => isMostOf(words, quote)));
  const left = passages.filter((passage) => !isTaken(passage)).map(toLeftover);
  return left.length > 0 ? { ...state, leftover: [...state.leftover, ...left] } : state;
}

/** Takes out the likely texts that are about another of the mentor's principals: what is read of them is no guess. */
export function withoutTextsAboutOthers(draft: SessionDraft, passages: readonly Passage[]): SessionDraft {
  const others = passages.filter(({ about }) => about && draft.pairId && !about.includes(draft.pairId.value));
  const isAboutOthers = ({ source, value }: DraftField<string>) =>
    source === "likely" && others.some(({ words }) => value.includes(words) || words.includes(value));
  const taken = TEXT_FIELDS.filter((field) => draft[field] && isAboutOthers(draft[field]));
  const left = Object.entries(draft).filter(([name]) => !taken.some((field) => field === name));
  return Object.fromEntries(left) as SessionDraft;
}

/** "50, not 75": an answer or a correction says little beside the value that was read from it. */
function isMostOf(words: string, quote: string): boolean {
  return words.includes(quote) && words.length - quote.length <= MAX_CHARACTERS_BESIDE_VALUE;
}

const MAX_CHARACTERS_BESIDE_VALUE = 25;

function quotesIn({ visitId: _, focus: __, suggested: ___, ...fields }: SessionDraft): string[] {
  return Object.values<DraftField<unknown> | undefined>(fields).flatMap((field) => field?.quote ?? []);
}

/** How it went is judged by the whole of a clause, which may say more than that. */
function withoutJudged({ outcome: _, reason: __, modality: ___, ...draft }: SessionDraft): SessionDraft {
  return draft;
}

function toLeftover({ words, about, commitment, ofOutcome }: Passage): Leftover {
  const due = commitment?.dueOn && { dueOn: commitment.dueOn.toString() };
  return {
    words,
    ...(about && { about: [...about] }),
    ...(ofOutcome && { ofOutcome }),
    ...(commitment && {
      commitment: {
        owner: commitment.owner,
        text: commitment.text,
        ...due,
        ...readCommitmentDetails(commitment.text),
      },
    }),
  };
}

/**
 * Lists what the mentor is shown of the leftovers: nothing that was settled, that stands in a field by now, or that is
 * about another of their principals.
 */
export function listOpenLeftovers({ draft, leftover }: Pick<DialogueState, "draft" | "leftover">): OpenLeftovers {
  const open = leftover
    .map((each, at) => ({ ...each, at }))
    .filter((each) => !isSettled(each, draft) && isAboutDraft(each, draft) && !standsInField(each, draft));
  const likely = open
    .flatMap(({ at, words, commitment }) =>
      commitment && mayBeAdded(commitment, draft) ? [{ at, words, agreement: commitment }] : [],
    )
    .slice(0, MAX_LIKELY);
  const rest = open.filter(({ at }) => !likely.some((shown) => shown.at === at));
  return { likely, rest: rest.map(({ at, words }) => ({ at, words })) };
}

/** One that was taken over is open again if the answer with it was taken back. */
function isSettled({ as }: Leftover, { agreed }: SessionDraft): boolean {
  return as === "taken" ? agreed !== undefined : as !== undefined;
}

function isAboutDraft({ about }: Leftover, { pairId }: SessionDraft): boolean {
  return !about || !pairId || about.includes(pairId.value);
}

function standsInField({ words, commitment, ofOutcome }: Leftover, draft: SessionDraft): boolean {
  const { request, working, challenge, agreed, outcome } = draft;
  if (ofOutcome && outcome && outcome.value !== "held_as_planned") return true;
  const agreements = (agreed?.value ?? []).map(({ text }) => text);
  const texts = [...[request, working, challenge].map((field) => field?.value ?? ""), ...agreements];
  return texts.some((text) => text.includes(words)) || (commitment ? agreements.includes(commitment.text) : false);
}

/** Whether the draft has room for a commitment; not if nothing was agreed or the visit did not take place. */
function mayBeAdded({ owner }: DraftAgreement, draft: SessionDraft): boolean {
  const agreed = draft.agreed?.value ?? [];
  const isNothing = draft.agreed?.value.length === 0;
  const count = agreed.filter((made) => made.owner === owner).length;
  return !isNothing && !isDraftOfVisitNotHeld(draft) && count < MAX_AGREEMENTS_PER_OWNER;
}

/** Takes a likely commitment over into the draft, or leaves it out. A button pressed again changes nothing. */
export function settleLikely(
  state: DialogueState,
  { at, isTaken }: Extract<DialogueTurn, { kind: "likely" }>,
): DialogueState {
  const likely = listOpenLeftovers(state).likely.find((each) => each.at === at);
  if (!likely) return state;
  const settled = settleLeftovers(state, [at], isTaken ? "taken" : "left_out");
  if (!isTaken) return settled;
  const quote = [state.draft.agreed?.quote, likely.words].filter(Boolean).join(" … ");
  const agreed = { value: [...(state.draft.agreed?.value ?? []), likely.agreement], source: "chosen" as const, quote };
  const answered = [...state.answered.filter((ask) => ask !== "agreed"), "agreed" as const];
  return { ...settled, draft: { ...state.draft, agreed }, answered };
}

/** Settles the rest as noted; the act that takes the turn writes the note. */
export function noteRest(state: DialogueState): DialogueStepResult {
  const { rest } = listOpenLeftovers(state);
  if (rest.length === 0) return { state };
  const places = rest.map(({ at }) => at);
  return { state: settleLeftovers(state, places, "noted"), first: [{ kind: "noted" }] };
}

export function settleLeftovers(
  state: DialogueState,
  places: readonly number[],
  as: NonNullable<Leftover["as"]>,
): DialogueState {
  return { ...state, leftover: state.leftover.map((each, at) => (places.includes(at) ? { ...each, as } : each)) };
}
