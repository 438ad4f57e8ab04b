import type { Reading } from "#understanding/reading.ts";
import { MAX_ACCOUNT_LENGTH, type Understanding } from "#understanding/understanding.ts";
import { type Ask, type Draft, EMPTY_DRAFT } from "./draft.ts";
import { relink } from "./link-visit.ts";
import { mergeReading } from "./merge-reading.ts";
import { settle } from "./settle-draft.ts";
import { NEW_STATE, type State } from "./state.ts";
import type { Step } from "./step.ts";
import { takeAccount, unreadable } from "./take-account.ts";
import { takeAnswer } from "./take-answer.ts";
import type { Context } from "./turn.ts";

/** Words of the mentor: an answer to the question on the table, a whole account, or a correction of what is there. */
export function takeText(state: State, said: Understanding, context: Context): Step {
  const { text, account } = said;
  if (text.length > MAX_ACCOUNT_LENGTH)
    return { state, first: [{ kind: "too_long", length: text.length, kept: true }] };
  if (!/\p{L}|\p{N}/u.test(text)) return { state, first: [{ kind: "not_understood" }] };
  const told = { ...state, account: [...state.account, text] };
  if (isOfAnother(said, state)) return setAside(said, context);
  if (state.asking === null && state.account.length + state.answered.length > 0) return correct(told, said, context);
  if (state.asking === null || partsTold(account) >= 2) return takeAccount(withOpening(told, said), account, context);
  return corrected(told, state.asking, said, context) ?? takeAnswer(told, said, context);
}

/** What the account begins with answers what was asked, where nothing else in it does. */
function withOpening(state: State, { account, opening }: Understanding): State {
  const ask = OPEN_QUESTIONS.find((story) => story === state.asking);
  if (!ask || opening === undefined || account[ask]?.sure) return state;
  const draft: Draft = { ...state.draft, [ask]: { value: opening, source: "said", quote: opening } };
  return { ...state, draft, answered: [...state.answered.filter((known) => known !== ask), ask] };
}

/** Of the four parts of a visit's story, how many it tells; with two it is an account, whatever was asked. */
function partsTold({ request, working, challenge, principalCommitments, mentorCommitments }: Reading): number {
  const agreed = principalCommitments.length + mentorCommitments.length > 0;
  return [request, working, challenge, agreed].filter(Boolean).length;
}

/** An account that names another principal is no correction: nothing of one visit may slip into the other's record. */
function isOfAnother(said: Understanding, { draft, account, asking }: State): boolean {
  const { principal } = said.account;
  const named = principal?.sure ? principal.value : undefined;
  const known = draft.pairId?.source === "plan" ? undefined : draft.pairId?.value;
  if (!named || !known || named === known || account.length === 0 || said.takesBack) return false;
  const parts = partsTold(said.account);
  // In an answer to a question another principal may well be mentioned.
  return asking === null ? said.wantsToLog || parts > 0 : parts > 1 || (said.wantsToLog && parts > 0);
}

/** What was told before goes to the notebook by the act, and the new account begins on a clean page. */
function setAside({ text, account }: Understanding, context: Context): Step {
  const step = takeAccount({ ...NEW_STATE, draft: EMPTY_DRAFT, account: [text] }, account, context);
  return { ...step, first: [{ kind: "set_aside" }, ...(step.first ?? [])] };
}

/** Longer words that begin with "no" are an answer. */
const MAX_CORRECTION_LENGTH = 60;
const OPEN_QUESTIONS = ["request", "working", "challenge"] as const;
const STORIES: readonly Ask[] = ["request", "working", "challenge", "agreed"];

/** "No, it was Wednesday", said where a story was asked for: it changes the day, and the story is asked for again. */
function corrected(state: State, ask: Ask, said: Understanding, context: Context): Step | undefined {
  const takesBack = STORIES.includes(ask) && said.text.length <= MAX_CORRECTION_LENGTH && said.takesBack;
  const step = takesBack ? correct(state, said, context) : undefined;
  return step?.first?.some(({ kind }) => kind === "changed") ? step : undefined;
}

/** What is on the table is changed, and only when it can be read. */
function correct(state: State, { correction }: Understanding, context: Context): Step {
  const { draft, refused } = settle(relink(mergeReading(state.draft, correction, true), state, context), context);
  const fields = Object.keys(draft).filter(
    (field) => JSON.stringify(draft[field as keyof Draft]) !== JSON.stringify(state.draft[field as keyof Draft]),
  );
  const changed = fields.filter((field) => field !== "suggested" && field !== "type" && field !== "visitId");
  const trouble = [...refused, ...unreadable(correction)];
  if (changed.length === 0 && trouble.length === 0) return { state, first: [{ kind: "not_understood" }] };
  return {
    state: { ...state, draft },
    first: changed.length > 0 ? [...trouble, { kind: "changed", fields: changed }] : trouble,
  };
}
