import { MAX_ANALYSED_CHARACTERS, type MessageUnderstanding } from "#understanding/understanding.ts";
import { decideWhoseText } from "./decide-whose-text.ts";
import { EMPTY_SESSION_DRAFT, listChangedFields, type SessionDraft } from "./draft.ts";
import type { DraftField } from "./draft-field.ts";
import { keepLeftovers } from "./leftovers.ts";
import { mergeExtractedValues } from "./merge-extracted-values.ts";
import { mergeVisitDescription } from "./merge-visit-description.ts";
import { readAgreements, readDay, readInFull, readManner, readOutcome, readReason } from "./read-typed-answer.ts";
import { type DialogueState, findTextWrittenAt, toDescriptionText } from "./state.ts";
import type { DialogueStepResult } from "./step.ts";
import type { DialogueContext, DialogueTurn } from "./turn.ts";
import { toFill } from "./values-to-fill.ts";

type EditTurn = Extract<DialogueTurn, { kind: "edit" }>;

/**
 * Handles the edit of a message from which the draft has values. What was taken from its earlier words is taken from the
 * new ones in the same way, and is missing again if they do not say it; they also fill what is missing. What a button,
 * the form or another message said stays. If the new words may be about somebody else, the draft stays as it is.
 */
export function handleEditedText(state: DialogueState, turn: EditTurn, context: DialogueContext): DialogueStepResult {
  const { said, before } = turn;
  const at = findTextWrittenAt(state, turn.writtenAt);
  const told = state.account[at];
  if (!told) return notReread(state);
  const length = said.text.length;
  if (length > MAX_ANALYSED_CHARACTERS) return { state, first: [{ kind: "too_long", length, kept: true }] };
  const others = state.account.toSpliced(at, 1);
  const namesNobody = said.account.who.kind === "nobody";
  const taken = listValuesFrom(state.draft, before, others).filter((name) => name !== "pairId" || !namesNobody);
  const { heard, ...rest } = { ...state, account: others, draft: without(state.draft, taken) };
  const left: DialogueState = heard && !isWordOf(heard.quote, before, others) ? { ...rest, heard } : rest;
  if (decideWhoseText(said, left).kind !== "this") return notReread(state);
  const read = { ...left.draft, ...readAgain(state.draft, taken, turn) };
  const step = mergeVisitDescription({ ...left, draft: state.draft }, toFill(said), context, read);
  // What the other messages tell would become another principal's.
  if (others.length > 0 && isAboutAnother(state.draft, step.state.draft)) return notReread(state);
  const account = state.account.with(at, toDescriptionText(turn));
  const next = withLeftovers({ ...step.state, account }, turn, left);
  const fields = listOtherValues(state.draft, step.state.draft);
  return { state: next, first: [...(step.first ?? []), { kind: "reread", fields }] };
}

const notReread = (state: DialogueState): DialogueStepResult => ({ state, first: [{ kind: "not_reread" }] });

type FieldName = keyof SessionDraft;

/** Lists the fields that have another value now, also those that have none. */
function listOtherValues(before: SessionDraft, after: SessionDraft): string[] {
  const valueIn = (draft: SessionDraft, name: string) => {
    const field = draft[name as FieldName];
    return JSON.stringify(field && typeof field === "object" && "value" in field ? field.value : field);
  };
  const changed = listChangedFields(before, after, { ...before, ...after });
  return changed.filter((name) => valueIn(before, name) !== valueIn(after, name));
}

/** Lists the fields of a draft whose values were taken from a text, and from none of the others. */
function listValuesFrom(
  { visitId: _, focus: __, suggested: ___, ...fields }: SessionDraft,
  text: MessageUnderstanding,
  others: DialogueState["account"],
): FieldName[] {
  const isFrom = ({ source, quote }: DraftField<unknown>) =>
    (source === "said" || source === "likely") &&
    quote?.split(BETWEEN_QUOTES).every((words) => isWordOf(words, text, others));
  return Object.entries<DraftField<unknown> | undefined>(fields).flatMap(([name, field]) =>
    field && isFrom(field) ? [name as FieldName] : [],
  );
}

/** Between the words of several commitments in the quote of one field. */
const BETWEEN_QUOTES = " … ";

function isWordOf(words: string, { examination }: MessageUnderstanding, others: DialogueState["account"]): boolean {
  return examination.shareable.includes(words) && !others.some(({ text }) => text.includes(words));
}

function without(draft: SessionDraft, names: readonly FieldName[]): SessionDraft {
  const left = Object.entries(draft).filter(([name]) => !names.includes(name as FieldName));
  return Object.fromEntries(left) as SessionDraft;
}

/**
 * Reads the values of these fields from the new words, each in the way in which the earlier words gave it: as an answer to
 * its question, or as part of a description or correction.
 */
function readAgain(
  draft: SessionDraft,
  names: readonly FieldName[],
  { said, before }: EditTurn,
): Partial<SessionDraft> {
  const [told, answered] = [readTold(said), readAnswers(said)];
  const earlier = readTold(before);
  const isTold = (name: FieldName) => JSON.stringify(earlier[name]) === JSON.stringify(draft[name]);
  const value = (name: FieldName) =>
    isTold(name) || !Object.hasOwn(readAnswers(before), name) ? told[name] : (answered[name] ?? told[name]);
  return Object.fromEntries(names.flatMap((name) => (value(name) ? [[name, value(name)]] : [])));
}

function readTold(said: MessageUnderstanding): Partial<SessionDraft> {
  return mergeExtractedValues(mergeExtractedValues(EMPTY_SESSION_DRAFT, toFill(said)), said.correction);
}

/** Reads a text as the answer to each question of the visit-logging conversation. */
function readAnswers(said: MessageUnderstanding): Partial<SessionDraft> {
  const [words, agreed] = [readInFull(said), readAgreements(said)];
  const how = { ...readReason(said), ...readOutcome(said), ...readDay(said), ...readManner(said) };
  return { ...how, request: words, working: words, challenge: words, agreed };
}

function isAboutAnother(before: SessionDraft, after: SessionDraft): boolean {
  return before.pairId !== undefined && before.pairId.value !== after.pairId?.value;
}

/** Replaces the passages of the earlier words that found no field by those of the new ones. */
function withLeftovers(state: DialogueState, { said, before }: EditTurn, left: DialogueState): DialogueState {
  const isSaid = (words: string) => said.passages.some((passage) => passage.words === words);
  const leftover = state.leftover.map((each) =>
    !each.as && isWordOf(each.words, before, left.account) && !isSaid(each.words)
      ? { ...each, as: "left_out" as const }
      : each,
  );
  const fresh = said.passages.filter(({ words }) => !leftover.some((each) => each.words === words));
  return keepLeftovers(left, { ...state, leftover }, fresh);
}
