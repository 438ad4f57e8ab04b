import { readCorrection } from "#understanding/answers/read-correction.ts";
import { wantsToLog } from "#understanding/answers/read-intent.ts";
import type { Reading } from "#understanding/reading.ts";
import { readAccount } from "#understanding/slots/read-account.ts";
import { type Ask, type Draft, EMPTY_DRAFT } from "./draft.ts";
import { relink } from "./link-visit.ts";
import { mergeReading } from "./merge-reading.ts";
import { openingOf } from "./opening.ts";
import { settle } from "./settle-draft.ts";
import { NEW_STATE, type State } from "./state.ts";
import type { Step } from "./step.ts";
import { readingContext, takeAccount, unreadable } from "./take-account.ts";
import { takeAnswer } from "./take-answer.ts";
import type { Context } from "./turn.ts";

/** The longest account that is read; a longer one is kept in the notebook by the act and asked for in short. */
export const LONGEST_ACCOUNT = 6_000;

/** Words of the mentor: an answer to the question on the table, a whole account, or a correction of what is there. */
export function takeText(state: State, text: string, context: Context): Step {
  if (text.length > LONGEST_ACCOUNT) return { state, first: [{ kind: "too_long", length: text.length, kept: true }] };
  if (!/\p{L}|\p{N}/u.test(text)) return { state, first: [{ kind: "not_understood" }] };
  const told = { ...state, account: [...state.account, text] };
  const reading = readAccount(text, readingContext(context));
  if (isOfAnother(text, reading, state, context)) return setAside(text, reading, context);
  if (state.asking === null && state.account.length + state.answered.length > 0) return correct(told, text, context);
  if (state.asking === null || partsTold(reading) >= 2)
    return takeAccount(withOpening(told, text, reading), reading, context);
  return corrected(told, state.asking, text, context) ?? takeAnswer(told, text, reading, context);
}

/** What the account begins with answers what was asked, where nothing else in it does. */
function withOpening(state: State, text: string, reading: Reading): State {
  const ask = OPEN_QUESTIONS.find((story) => story === state.asking);
  const opening = ask && !reading[ask]?.sure ? openingOf(text, reading) : undefined;
  if (!ask || !opening) return state;
  const draft: Draft = { ...state.draft, [ask]: { value: opening, source: "said", quote: opening } };
  return { ...state, draft, answered: [...state.answered.filter((known) => known !== ask), ask] };
}

/** Of the four parts of a visit's story, how many it tells; with two it is an account, whatever was asked. */
function partsTold({ request, working, challenge, principalCommitments, mentorCommitments }: Reading): number {
  const agreed = principalCommitments.length + mentorCommitments.length > 0;
  return [request, working, challenge, agreed].filter(Boolean).length;
}

/** An account that names another principal is no correction: nothing of one visit may slip into the other's record. */
function isOfAnother(
  text: string,
  reading: Reading,
  { draft, account, asking }: State,
  { language }: Context,
): boolean {
  const named = reading.principal?.sure ? reading.principal.value : undefined;
  const known = draft.pairId?.source === "plan" ? undefined : draft.pairId?.value;
  if (!named || !known || named === known || account.length === 0 || TAKES_BACK.test(text)) return false;
  const parts = partsTold(reading);
  const begins = wantsToLog(text, language);
  // In an answer to a question another principal may well be mentioned.
  return asking === null ? begins || parts > 0 : parts > 1 || (begins && parts > 0);
}

/** What was told before goes to the notebook by the act, and the new account begins on a clean page. */
function setAside(text: string, reading: Reading, context: Context): Step {
  const step = takeAccount({ ...NEW_STATE, draft: EMPTY_DRAFT, account: [text] }, reading, context);
  return { ...step, first: [{ kind: "set_aside" }, ...(step.first ?? [])] };
}

/** Longer words that begin with "no" are an answer. */
const LONGEST_CORRECTION = 60;
const TAKES_BACK =
  /^\W*(?:no|perd[oó]n|corrijo|en realidad|mejor dicho|me equivoqu[eé]|sorry|actually|i mean|correction)\b[\s,.:;]/iu;
const OPEN_QUESTIONS = ["request", "working", "challenge"] as const;
const STORIES: readonly Ask[] = ["request", "working", "challenge", "agreed"];

/** "No, it was Wednesday", said where a story was asked for: it changes the day, and the story is asked for again. */
function corrected(state: State, ask: Ask, text: string, context: Context): Step | undefined {
  const takesBack = STORIES.includes(ask) && text.length <= LONGEST_CORRECTION && TAKES_BACK.test(text);
  const step = takesBack ? correct(state, text, context) : undefined;
  return step?.first?.some(({ kind }) => kind === "changed") ? step : undefined;
}

/** What is on the table is changed, and only when it can be read. */
function correct(state: State, text: string, context: Context): Step {
  const reading = readCorrection(text, readingContext(context));
  const { draft, refused } = settle(relink(mergeReading(state.draft, reading, true), state, context), context);
  const fields = Object.keys(draft).filter(
    (field) => JSON.stringify(draft[field as keyof Draft]) !== JSON.stringify(state.draft[field as keyof Draft]),
  );
  const changed = fields.filter((field) => field !== "suggested" && field !== "type" && field !== "visitId");
  const trouble = [...refused, ...unreadable(reading)];
  if (changed.length === 0 && trouble.length === 0) return { state, first: [{ kind: "not_understood" }] };
  return {
    state: { ...state, draft },
    first: changed.length > 0 ? [...trouble, { kind: "changed", fields: changed }] : trouble,
  };
}
