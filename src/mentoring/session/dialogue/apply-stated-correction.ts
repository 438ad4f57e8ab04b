import { listNamingWords } from "#understanding/answers/naming-words.ts";
import type { StatedCorrection } from "#understanding/answers/read-stated-correction.ts";
import { resolveTimeRange } from "#understanding/facts/written-time.ts";
import type { TextPlace } from "#understanding/language/correction-words.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import type { SessionDraft } from "./draft.ts";
import type { DraftField } from "./draft-field.ts";
import { type DraftPart, findPartsNamed, listDraftParts, takeOut } from "./draft-parts.ts";
import { relinkDraftToMatchingVisit } from "./link-visit.ts";
import { moveParts, replaceText } from "./move-parts.ts";
import { normalizeSessionDraft } from "./normalize-draft.ts";
import type { LoggingReplyPart } from "./reply-part.ts";
import type { DialogueState } from "./state.ts";
import type { DialogueStepResult } from "./step.ts";
import type { DialogueContext } from "./turn.ts";

/**
 * Puts the draft right as a message says, or says why it could not. Returns undefined if the message says nothing to be
 * other, or if it may as well tell something new.
 */
export function applyStatedCorrection(
  state: DialogueState,
  { corrects }: Pick<MessageUnderstanding, "corrects">,
  context: DialogueContext,
): DialogueStepResult | undefined {
  const step = corrects && apply(state, corrects, context);
  return step && { afresh: true, ...step, isSpent: true };
}

function apply(
  state: DialogueState,
  corrects: StatedCorrection,
  context: DialogueContext,
): DialogueStepResult | undefined {
  switch (corrects.kind) {
    case "move":
      return move(state, corrects);
    case "replace":
      return replaceText(state, corrects);
    case "remove_last":
      return removeLast(state);
    case "person":
      return changePerson(state, corrects, context);
    case "begin":
    case "end":
      return changeTimes(state, corrects, context);
  }
}

/** Says that it is not clear what of the draft is to be other. */
export const NOT_CORRECTED: readonly LoggingReplyPart[] = [{ kind: "not_corrected", why: "which" }];

/** Why nothing was changed. */
export const notCorrected = (
  state: DialogueState,
  why: Extract<LoggingReplyPart, { kind: "not_corrected" }>["why"],
): DialogueStepResult => ({ state, first: [{ kind: "not_corrected", why }] });

/** Whether a message is a correction by the classifier, whatever was understood of it. */
export const isCorrection = ({ utterance: { kind, probability } }: Pick<MessageUnderstanding, "utterance">) =>
  kind === "correction" && probability >= LEAST;

const LEAST = 0.5;

function move(
  state: DialogueState,
  { words, from, to, isWish }: Extract<StatedCorrection, { kind: "move" }>,
): DialogueStepResult | undefined {
  const parts = findMeant(words, listDraftParts(state), from);
  const [part] = parts;
  // "What's hard is …" without what it is not may be told for the first time.
  if (!part) return (from && to) || isWish ? notCorrected(state, "which") : undefined;
  return to ? moveParts(state, parts, to) : notCorrected(state, "where");
}

/** The parts that the words name, those where it is said to stand if they are there; without such words, the only one there. */
function findMeant(words: string, parts: readonly DraftPart[], from: TextPlace | undefined): readonly DraftPart[] {
  const there = parts.filter(({ place }) => from !== undefined && place === from);
  if (listNamingWords(words).length === 0) return there.length === 1 ? there : [];
  const meant = findPartsNamed(words, there);
  return meant.length > 0 ? meant : findPartsNamed(words, parts);
}

/** Takes out the sentence that stands last in the latest of the texts from which any part was taken. */
function removeLast(state: DialogueState): DialogueStepResult {
  const parts = listDraftParts(state);
  for (const { text } of state.account.toReversed()) {
    const told = parts.map((part) => ({ part, at: text.lastIndexOf(part.words) })).filter(({ at }) => at >= 0);
    const [last] = told.toSorted((one, other) => other.at - one.at);
    if (last)
      return removeParts(
        state,
        parts.filter(({ words }) => words === last.part.words),
      );
  }
  return notCorrected(state, "which");
}

/** Takes out a part wherever it stands. */
export function removeParts(state: DialogueState, parts: readonly DraftPart[]): DialogueStepResult {
  const words = parts[0]?.words ?? "";
  return { state: parts.reduce(takeOut, state), first: [{ kind: "removed", words }], afresh: true, isSpent: true };
}

/** Says whom the draft is about. */
function changePerson(
  state: DialogueState,
  { id, quote }: Extract<StatedCorrection, { kind: "person" }>,
  context: DialogueContext,
): DialogueStepResult | undefined {
  if (!state.draft.pairId || !context.pairs.some(({ pairId }) => pairId === id)) return undefined;
  const pairId = { value: id, source: "said" as const, quote };
  return changed(state, { ...state.draft, pairId }, ["pairId"], context);
}

/** Sets when it began or was over. What began at another time keeps its end, if its end was told with its beginning. */
function changeTimes(
  state: DialogueState,
  corrects: Extract<StatedCorrection, { kind: "begin" | "end" }>,
  context: DialogueContext,
): DialogueStepResult | undefined {
  const { startsAt, minutes } = state.draft;
  const { quote } = corrects;
  const begin = startsAt && Temporal.PlainTime.from(startsAt.value);
  if (corrects.kind === "end") {
    if (!begin) return notCorrected(state, "start");
    const { hour, minute } = begin;
    const range = resolveTimeRange({ hour, minute, half: "24", written: true }, corrects.time);
    if (!range?.sure || typeof range.minutes !== "number") return notCorrected(state, "end");
    const lasted: DraftField<number> = { value: range.minutes, source: "said", quote };
    return changed(state, { ...state.draft, minutes: lasted }, ["times"], context);
  }
  const isRange = minutes && minutes.source === "said" && minutes.quote === startsAt?.quote;
  if (!begin || !isRange) return undefined;
  const value = minutes.value + Math.round(corrects.startsAt.until(begin).total("minutes"));
  const from = { value: corrects.startsAt.toString({ smallestUnit: "minute" }), source: "said" as const, quote };
  return changed(state, { ...state.draft, startsAt: from, minutes: { ...minutes, value, quote } }, ["times"], context);
}

function changed(
  state: DialogueState,
  to: SessionDraft,
  fields: readonly string[],
  context: DialogueContext,
): DialogueStepResult {
  const { draft, refused } = normalizeSessionDraft(relinkDraftToMatchingVisit(to, state, context), context);
  return {
    state: { ...state, draft },
    first: refused.length > 0 ? refused : [{ kind: "changed", fields: [...fields] }],
  };
}
