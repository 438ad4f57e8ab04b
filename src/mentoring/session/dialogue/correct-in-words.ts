import { listLongWords } from "#understanding/answers/naming-words.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import { notCorrected, removeParts } from "./apply-stated-correction.ts";
import type { DraftAgreement, SessionDraft } from "./draft.ts";
import { findPartsNamed, listDraftParts, withAgreements } from "./draft-parts.ts";
import { listOpenLeftovers, settleLikely } from "./leftovers.ts";
import { listRequiredValues } from "./missing-values.ts";
import type { DialogueState } from "./state.ts";
import type { DialogueStepResult } from "./step.ts";

/** Maximum characters of a text that puts something right, and tells nothing else. */
const MAX_LENGTH = 90;
/** How probable it must be that a message is meant so, if its words are none of the usual ones. */
const LEAST = 0.5;

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

/** "Retírelo" alone may mean the record that was saved before. */
const NAMES_SOMETHING = /\p{L}\s+\p{L}/u;

/**
 * Takes out the sentence that shares words with the text; it is not offered again. If none does, or several may be meant,
 * the reply says so; the text stays with the rest unless it is surely no more than that wish.
 */
function removePart(state: DialogueState, said: MessageUnderstanding): DialogueStepResult | undefined {
  if (!said.answer.remove || !NAMES_SOMETHING.test(said.text)) return undefined;
  const parts = findPartsNamed(said.text, listDraftParts(state));
  if (parts.length > 0) return removeParts(state, parts);
  const { act, probability } = said.utterance;
  const isWish = act === "delete_words" && probability >= LEAST;
  return { ...notCorrected(state, "which"), afresh: true, isSpent: isWish };
}

/** Says whose a commitment is: the one that the text names, or the only one of the other. */
function changeOwner(state: DialogueState, said: MessageUnderstanding): DialogueStepResult | undefined {
  const { owner } = said.answer;
  const all = state.draft.agreed?.value ?? [];
  const others = all.filter((made) => made.owner !== owner);
  const named = findNamed(said.text, all, ({ text }) => text);
  const meant = named ?? (others.length === 1 ? others[0] : undefined);
  if (!owner || !meant) return undefined;
  if (meant.owner === owner) return { state, first: [{ kind: "stands_already", words: meant.text, to: owner }] };
  return changeAgreement(state, meant, { ...meant, owner });
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
  const draft = withAgreements(state.draft, value);
  return { state: { ...state, draft }, first: [{ kind: "changed", fields: ["agreed"] }], afresh: true, isSpent: true };
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

function readYesNo({ answer, utterance: { kind, act, probability } }: MessageUnderstanding): boolean | undefined {
  if (answer.yesNo !== undefined) return answer.yesNo;
  if (probability < LEAST) return undefined;
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
  const known = things.map((thing) => ({ thing, words: new Set(listLongWords(wordsOf(thing))) }));
  const named = listLongWords(text).findLast((word) => known.some(({ words }) => words.has(word)));
  const [only, ...others] = known.filter(({ words }) => named !== undefined && words.has(named));
  return others.length === 0 ? only?.thing : undefined;
}
