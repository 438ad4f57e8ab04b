import { readAccount } from "#mentoring/session/reader/read-account.ts";
import { readCorrection } from "#mentoring/session/reader/read-correction.ts";
import type { Reading } from "#mentoring/session/reader/reading.ts";
import type { Draft } from "./draft.ts";
import { mergeReading } from "./merge-reading.ts";
import { settle } from "./settle-draft.ts";
import type { State } from "./state.ts";
import { readingContext, takeAccount, unreadable } from "./take-account.ts";
import { takeAnswer } from "./take-answer.ts";
import type { Context } from "./turn.ts";
import type { Step } from "./step.ts";

/** The longest account that is read; a longer one is kept in the notebook by the act and asked for in short. */
export const LONGEST_ACCOUNT = 6_000;

/** Words of the mentor: an answer to the question on the table, a whole account, or a correction of the card. */
export function takeText(state: State, text: string, context: Context): Step {
  if (text.length > LONGEST_ACCOUNT) return { state, first: [{ kind: "too_long", length: text.length, kept: true }] };
  if (!/\p{L}|\p{N}/u.test(text)) return { state, first: [{ kind: "not_understood" }] };
  const told = { ...state, account: [...state.account, text] };
  if (state.asking === null && state.account.length + state.answered.length > 0) return correct(told, text, context);
  const reading = readAccount(text, readingContext(context));
  return isAccount(reading, state) ? takeAccount(told, reading, context) : takeAnswer(told, text, reading, context);
}

/** With no question on the table everything is an account; else it is one when it tells of more than was asked. */
function isAccount(reading: Reading, state: State): boolean {
  const texts = [reading.request, reading.working, reading.challenge].filter(Boolean).length;
  const agreed = reading.principalCommitments.length + reading.mentorCommitments.length > 0 ? 1 : 0;
  return state.asking === null || texts + agreed >= 2;
}

/** The card is on the table: what is said now changes it, and only when it can be read. */
function correct(state: State, text: string, context: Context): Step {
  const reading = readCorrection(text, readingContext(context));
  const { draft, refused } = settle(mergeReading(state.draft, reading, true), context);
  const fields = Object.keys(draft).filter(
    (field) => JSON.stringify(draft[field as keyof Draft]) !== JSON.stringify(state.draft[field as keyof Draft]),
  );
  const changed = fields.filter((field) => field !== "suggested" && field !== "type");
  const trouble = [...refused, ...unreadable(reading)];
  if (changed.length === 0 && trouble.length === 0) return { state, first: [{ kind: "not_understood" }] };
  return { state: { ...state, draft }, first: changed.length > 0 ? [...trouble, { kind: "changed", fields: changed }] : trouble };
}
