import { listLongWords, listNamingWords, MIN_LETTERS } from "#understanding/answers/naming-words.ts";
import type { TextPlace } from "#understanding/language/correction-words.ts";
import type { DraftAgreement, SessionDraft } from "./draft.ts";
import { listOpenLeftovers, settleLeftovers } from "./leftovers.ts";
import { TEXT_FIELDS, type TextField } from "./sentence-places.ts";
import type { DialogueState } from "./state.ts";

/** A sentence of the draft's texts, an agreement, or a passage that found no field. */
export type DraftPart = {
  readonly words: string;
  /** Where it stands; undefined for a passage that found no field. */
  readonly place?: TextPlace;
  readonly agreement?: DraftAgreement;
  /** Its place among the leftovers. */
  readonly at?: number;
};

/** Lists each sentence of the draft's texts, each agreement, and each passage of the rest. */
export function listDraftParts(state: DialogueState): DraftPart[] {
  const { draft } = state;
  const sentences = TEXT_FIELDS.flatMap((place) =>
    splitSentences(draft[place]?.value ?? "").map((words) => ({ words, place })),
  );
  const agreements = (draft.agreed?.value ?? []).map((agreement) => ({
    words: agreement.text,
    ...(agreement.owner !== "joint" && { place: agreement.owner }),
    agreement,
  }));
  const { likely, rest } = listOpenLeftovers(state);
  return [
    ...sentences,
    ...agreements,
    ...likely.map(({ at, agreement }) => ({ words: agreement.text, at, agreement })),
    ...rest.map(({ at, words }) => ({ at, words })),
  ];
}

/** Takes a part out of where it stands, and keeps it as settled, so that the card does not offer it again. */
export function takeOut(state: DialogueState, { words, place, agreement, at }: DraftPart): DialogueState {
  if (at !== undefined) return settleLeftovers(state, [at], "left_out");
  const draft =
    place && isTextField(place)
      ? withoutSentence(state.draft, place, words)
      : withAgreements(
          state.draft,
          (state.draft.agreed?.value ?? []).filter((made) => made !== agreement),
        );
  return { ...state, draft, leftover: [...state.leftover, { words, as: "left_out" }] };
}

export const isTextField = (place: TextPlace): place is TextField => TEXT_FIELDS.some((field) => field === place);

/** The draft with these agreements, as chosen; without any, nothing says that there are none. */
export function withAgreements({ agreed, ...rest }: SessionDraft, value: readonly DraftAgreement[]): SessionDraft {
  return agreed && value.length > 0 ? { ...rest, agreed: { ...agreed, value: [...value], source: "chosen" } } : rest;
}

/** The likely texts of an account are joined by semicolons. */
export const splitSentences = (text: string) =>
  text
    .split(/(?<=[.!?…])\s+|;\s+/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);

function withoutSentence(draft: SessionDraft, field: TextField, words: string): SessionDraft {
  const { [field]: before, ...rest } = draft;
  const left = splitSentences(before?.value ?? "").filter((sentence) => sentence !== words);
  if (!before || left.length === 0) return rest;
  return { ...draft, [field]: { ...before, value: left.join(" "), source: "chosen" } };
}

/**
 * Finds the part that a text names by the words that they share; a word in another form ("llamadas", "llamar") says less
 * than the same word. None, if no part shares any, or if it is not clear which is meant. The same words in several places
 * are all returned.
 */
export function findPartsNamed(text: string, parts: readonly DraftPart[]): readonly DraftPart[] {
  const named = [...new Set(listNamingWords(text))];
  const rated = parts.map((part) => ({ part, shared: countShared(named, listLongWords(part.words)) }));
  const most = Math.max(0, ...rated.map(({ shared }) => shared));
  const best = most > 0 ? rated.filter(({ shared }) => shared === most).map(({ part }) => part) : [];
  return new Set(best.map(({ words }) => words)).size === 1 ? best : [];
}

function countShared(named: readonly string[], words: readonly string[]): number {
  const worth = named.map((word) =>
    words.includes(word) ? 2 : words.some((other) => isSameStem(word, other)) ? 1 : 0,
  );
  return worth.reduce<number>((sum, each) => sum + each, 0);
}

function isSameStem(one: string, other: string): boolean {
  const length = Math.max(MIN_LETTERS, Math.min(one.length, other.length) - MAX_ENDING);
  return one.slice(0, length) === other.slice(0, length);
}

const MAX_ENDING = 2;
