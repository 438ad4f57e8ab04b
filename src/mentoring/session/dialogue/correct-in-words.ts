import type { MessageUnderstanding } from "#understanding/understanding.ts";
import type { DraftAgreement, SessionDraft } from "./draft.ts";
import { listOpenLeftovers, settleLeftovers, settleLikely } from "./leftovers.ts";
import { listRequiredValues } from "./missing-values.ts";
import { TEXT_FIELDS } from "./sentence-places.ts";
import type { DialogueState } from "./state.ts";
import type { DialogueStepResult } from "./step.ts";

/** Maximum characters of a text that puts something right, and tells nothing else. */
const MAX_LENGTH = 90;

/**
 * Handles what puts right a part of the draft that its words name: "quite lo del techo", "la promesa no era de ella sino
 * mía", "lo de Carmen es para el 23"; and a yes or a no to what the card asks. Returns undefined for any other text, and
 * if it is not clear which part is meant.
 */
export function correctInWords(state: DialogueState, said: MessageUnderstanding): DialogueStepResult | undefined {
  if (said.text.length > MAX_LENGTH) return undefined;
  return removePart(state, said) ?? correctAgreement(state, said) ?? answerYesOrNo(state, said);
}

/**
 * Handles what puts right whose a commitment of the draft is, or its day. The words by which it names the commitment stand
 * in the draft already, also if they name somebody else.
 */
export function correctAgreement(state: DialogueState, said: MessageUnderstanding): DialogueStepResult | undefined {
  return said.text.length > MAX_LENGTH ? undefined : (changeOwner(state, said) ?? changeDueDay(state, said));
}

/** Takes out the only sentence that shares words with the text; it is not offered again. */
function removePart(state: DialogueState, said: MessageUnderstanding): DialogueStepResult | undefined {
  if (!said.answer.remove) return undefined;
  const part = findNamed(said.text, listParts(state), ({ words }) => words);
  if (!part) return undefined;
  return { state: part.remove(), first: [{ kind: "removed", words: part.words }], afresh: true };
}

type Part = { readonly words: string; readonly remove: () => DialogueState };

/** Each sentence of the draft's texts, each agreement, and each passage of the rest. */
function listParts(state: DialogueState): Part[] {
  const { draft } = state;
  const sentences = TEXT_FIELDS.flatMap((field) =>
    splitSentences(draft[field]?.value ?? "").map((words) => ({
      words,
      remove: () => leftOut({ ...state, draft: withoutSentence(draft, field, words) }, words),
    })),
  );
  const made = draft.agreed?.value ?? [];
  const agreements = made.map((each) => ({
    words: each.text,
    remove: () =>
      leftOut(
        withAgreements(
          state,
          made.filter((other) => other !== each),
        ),
        each.text,
      ),
  }));
  const rest = listOpenLeftovers(state).rest.map(({ at, words }) => ({
    words,
    remove: () => settleLeftovers(state, [at], "left_out"),
  }));
  return [...sentences, ...agreements, ...rest];
}

const splitSentences = (text: string) =>
  text
    .split(/(?<=[.!?…;])\s+/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);

function withoutSentence(draft: SessionDraft, field: (typeof TEXT_FIELDS)[number], words: string): SessionDraft {
  const { [field]: before, ...rest } = draft;
  const left = splitSentences(before?.value ?? "").filter((sentence) => sentence !== words);
  if (!before || left.length === 0) return rest;
  return { ...draft, [field]: { ...before, value: left.join(" "), source: "chosen" } };
}

/** What was taken out is kept as settled, so that the card does not show it with the rest. */
function leftOut(state: DialogueState, words: string): DialogueState {
  return { ...state, leftover: [...state.leftover, { words, as: "left_out" }] };
}

function withAgreements(state: DialogueState, value: DraftAgreement[]): DialogueState {
  const { agreed, ...rest } = state.draft;
  if (!agreed || value.length === 0) return { ...state, draft: rest };
  return { ...state, draft: { ...state.draft, agreed: { ...agreed, value, source: "chosen" } } };
}

/** Says whose a commitment is: the one that the text names, or the only one of the other. */
function changeOwner(state: DialogueState, said: MessageUnderstanding): DialogueStepResult | undefined {
  const { owner } = said.answer;
  const others = (state.draft.agreed?.value ?? []).filter((made) => made.owner !== owner);
  const meant = findNamed(said.text, others, ({ text }) => text) ?? (others.length === 1 ? others[0] : undefined);
  return owner && meant ? changeAgreement(state, meant, { ...meant, owner }) : undefined;
}

/** Sets the day of a commitment that the text names. */
function changeDueDay(state: DialogueState, said: MessageUnderstanding): DialogueStepResult | undefined {
  const day = said.answer.day.future;
  const meant = findNamed(said.text, state.draft.agreed?.value ?? [], ({ text }) => text);
  if (!day || !("value" in day) || !meant) return undefined;
  return changeAgreement(state, meant, { ...meant, dueOn: day.value.toString() });
}

function changeAgreement(state: DialogueState, meant: DraftAgreement, to: DraftAgreement): DialogueStepResult {
  const value = (state.draft.agreed?.value ?? []).map((each) => (each === meant ? to : each));
  return { state: withAgreements(state, value), first: [{ kind: "changed", fields: ["agreed"] }], afresh: true };
}

/** A yes or a no to the only commitment that the card asks about; a yes to what stands there as likely, or to it all. */
function answerYesOrNo(state: DialogueState, said: MessageUnderstanding): DialogueStepResult | undefined {
  const yesNo = readYesNo(said);
  if (yesNo === undefined || !state.draft.outcome) return undefined;
  const [likely, ...others] = listOpenLeftovers(state).likely;
  if (likely && others.length === 0)
    return { state: settleLikely(state, { kind: "likely", at: likely.at, isTaken: yesNo }), afresh: true };
  const draft = confirmLikely(state.draft);
  if (yesNo && draft !== state.draft) return { state: { ...state, draft }, afresh: true };
  const isComplete = listRequiredValues(state.draft).length === 0;
  return yesNo && isComplete ? { state, first: [{ kind: "small_talk", talk: "ok" }], quiet: true } : undefined;
}

/** How probable a yes or a no in other words than the usual ones must be. */
const LEAST_YES_OR_NO = 0.5;

function readYesNo({ answer, utterance: { kind, act, probability } }: MessageUnderstanding): boolean | undefined {
  if (answer.yesNo !== undefined) return answer.yesNo;
  if (probability < LEAST_YES_OR_NO) return undefined;
  // "That is right" of a draft is a yes to it.
  if (kind === "wish") return act === "confirm_record" ? true : undefined;
  return kind === "answer" && (act === "yes" || act === "no") ? act === "yes" : undefined;
}

/** What stood there as likely counts as chosen. */
export function confirmLikely(draft: SessionDraft): SessionDraft {
  const { visitId: _, focus: __, suggested: ___, ...fields } = draft;
  const likely = Object.entries(fields).filter(([, field]) => field?.source === "likely");
  if (likely.length === 0) return draft;
  return { ...draft, ...Object.fromEntries(likely.map(([name, field]) => [name, { ...field, source: "chosen" }])) };
}

/**
 * Finds the only thing that a text names: the one that has the last of its longer words which any of them has. "Quite lo
 * del techo" means "El techo gotea".
 */
function findNamed<Thing>(
  text: string,
  things: readonly Thing[],
  wordsOf: (thing: Thing) => string,
): Thing | undefined {
  const known = things.map((thing) => ({ thing, words: new Set(longWordsOf(wordsOf(thing))) }));
  const named = longWordsOf(text).findLast((word) => known.some(({ words }) => words.has(word)));
  const [only, ...others] = known.filter(({ words }) => named !== undefined && words.has(named));
  return others.length === 0 ? only?.thing : undefined;
}

const MIN_LETTERS = 4;

function longWordsOf(text: string): string[] {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.match(/\p{L}+/gu)?.filter((word) => word.length >= MIN_LETTERS) ?? [];
}
