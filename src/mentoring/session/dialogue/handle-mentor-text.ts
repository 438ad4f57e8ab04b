import type { ExtractedVisitValues } from "#understanding/extracted-values.ts";
import { MAX_ANALYSED_CHARACTERS, type MessageUnderstanding } from "#understanding/understanding.ts";
import { EMPTY_SESSION_DRAFT, type LoggingQuestion, type SessionDraft } from "./draft.ts";
import { handleTypedAnswer } from "./handle-typed-answer.ts";
import { relinkDraftToMatchingVisit } from "./link-visit.ts";
import { mergeExtractedValues } from "./merge-extracted-values.ts";
import { listUnreadableValues, mergeVisitDescription } from "./merge-visit-description.ts";
import { normalizeSessionDraft } from "./normalize-draft.ts";
import { type DialogueState, INITIAL_DIALOGUE_STATE, toDescriptionText, type UnderstoodText } from "./state.ts";
import type { DialogueStepResult } from "./step.ts";
import type { DialogueContext } from "./turn.ts";

/**
 * Handles a text from the mentor. It may be an answer to the question being asked, a whole description of the visit, or
 * a correction of the draft.
 */
export function handleMentorText(
  state: DialogueState,
  written: UnderstoodText,
  context: DialogueContext,
): DialogueStepResult {
  const { said } = written;
  const { text, account } = said;
  if (text.length > MAX_ANALYSED_CHARACTERS)
    return { state, first: [{ kind: "too_long", length: text.length, kept: true }] };
  if (!/\p{L}|\p{N}/u.test(text)) return { state, first: [{ kind: "not_understood" }] };
  const told = { ...state, account: [...state.account, toDescriptionText(written)] };
  if (isTextAboutAnotherPrincipal(said, state)) return startDraftAboutOtherPrincipal(written, context);
  if (state.asking === null && state.account.length + state.answered.length > 0) return correct(told, said, context);
  if (state.asking === null || partsTold(account) >= 2)
    return mergeVisitDescription(withOpening(told, said), account, context);
  return corrected(told, state.asking, said, context) ?? handleTypedAnswer(told, said, context);
}

/**
 * Takes the beginning of a description as the answer to the question being asked, if no other part of the description
 * answers it.
 */
function withOpening(state: DialogueState, { account, opening }: MessageUnderstanding): DialogueState {
  const ask = OPEN_QUESTIONS.find((story) => story === state.asking);
  if (!ask || opening === undefined || account[ask]?.sure) return state;
  const draft: SessionDraft = { ...state.draft, [ask]: { value: opening, source: "said", quote: opening } };
  return { ...state, draft, answered: [...state.answered.filter((known) => known !== ask), ask] };
}

/**
 * Counts how many of the four topics of a session (request, what works, challenge, agreements) the text covers. A text
 * with at least two is treated as a description of the visit, whatever was asked.
 */
function partsTold({
  request,
  working,
  challenge,
  principalCommitments,
  mentorCommitments,
}: ExtractedVisitValues): number {
  const agreed = principalCommitments.length + mentorCommitments.length > 0;
  return [request, working, challenge, agreed].filter(Boolean).length;
}

/**
 * Whether the text describes a visit to another principal than that of the draft. It is then not a correction, and must
 * not change the draft.
 */
export function isTextAboutAnotherPrincipal(
  said: MessageUnderstanding,
  { draft, account, asking }: DialogueState,
): boolean {
  const { principal } = said.account;
  const named = principal?.sure ? principal.value : undefined;
  const known = draft.pairId?.source === "plan" ? undefined : draft.pairId?.value;
  if (!named || !known || named === known || account.length === 0 || said.takesBack) return false;
  const parts = partsTold(said.account);
  // An answer may mention another principal in passing, so more evidence of another visit is required while a question
  // is being asked.
  return asking === null ? said.wantsToLog || parts > 0 : parts > 1 || (said.wantsToLog && parts > 0);
}

/**
 * Starts a new draft from the text, about another principal. The caller then stores the description from the earlier
 * draft in the mentor's notebook.
 */
export function startDraftAboutOtherPrincipal(written: UnderstoodText, context: DialogueContext): DialogueStepResult {
  const state = { ...INITIAL_DIALOGUE_STATE, draft: EMPTY_SESSION_DRAFT, account: [toDescriptionText(written)] };
  const step = mergeVisitDescription(state, written.said.account, context);
  return { ...step, first: [{ kind: "set_aside" }, ...(step.first ?? [])] };
}

/** Maximum number of characters of a correction: a longer text that begins with "no" is treated as an answer. */
const MAX_CORRECTION_LENGTH = 60;
const OPEN_QUESTIONS = ["request", "working", "challenge"] as const;
const STORIES: readonly LoggingQuestion[] = ["request", "working", "challenge", "agreed"];

/**
 * Handles a correction in reply to an open-ended question: "No, it was Wednesday" changes the day, and the question is
 * asked again.
 */
function corrected(
  state: DialogueState,
  ask: LoggingQuestion,
  said: MessageUnderstanding,
  context: DialogueContext,
): DialogueStepResult | undefined {
  const takesBack = STORIES.includes(ask) && said.text.length <= MAX_CORRECTION_LENGTH && said.takesBack;
  const step = takesBack ? correct(state, said, context) : undefined;
  return step?.first?.some(({ kind }) => kind === "changed") ? step : undefined;
}

/** Corrects the draft by what the text says. If the text is not understood as a correction, the reply says so. */
function correct(
  state: DialogueState,
  { correction }: MessageUnderstanding,
  context: DialogueContext,
): DialogueStepResult {
  const { draft, refused } = normalizeSessionDraft(
    relinkDraftToMatchingVisit(mergeExtractedValues(state.draft, correction, true), state, context),
    context,
  );
  const fields = Object.keys(draft).filter(
    (field) =>
      JSON.stringify(draft[field as keyof SessionDraft]) !== JSON.stringify(state.draft[field as keyof SessionDraft]),
  );
  const changed = fields.filter((field) => field !== "suggested" && field !== "type" && field !== "visitId");
  const trouble = [...refused, ...listUnreadableValues(correction)];
  if (changed.length === 0 && trouble.length === 0) return { state, first: [{ kind: "not_understood" }] };
  return {
    state: { ...state, draft },
    first: changed.length > 0 ? [...trouble, { kind: "changed", fields: changed }] : trouble,
  };
}
