import { readDay, readMinutes, readModality, readTime } from "#mentoring/session/reader/read-answer.ts";
import type { Reading } from "#mentoring/session/reader/reading.ts";
import type { Agreement, Ask, Draft } from "./draft.ts";
import { linkVisit, visitOf } from "./link-visit.ts";
import { mergeReading } from "./merge-reading.ts";
import { settle } from "./settle-draft.ts";
import type { State } from "./state.ts";
import { readingContext, takeAccount, unreadable } from "./take-account.ts";
import type { Context } from "./turn.ts";
import type { Step } from "./step.ts";

/** The answer to the one question on the table, in the mentor's words. */
export function takeAnswer(state: State, text: string, reading: Reading, context: Context): Step {
  const ask = state.asking;
  switch (ask) {
    case null:
    case "visit":
    case "pair":
    case "outcome":
    case "reason":
    case "duplicate":
      return fromReading(state, ask, reading, context);
    case "on":
      return withDay(state, text, reading, context);
    case "minutes":
      return withMinutes(state, text, reading, context);
    case "modality": {
      const modality = readModality(text, readingContext(context));
      return modality ? answered(state, ask, { modality: { value: modality.value, source: "said", quote: modality.quote } }, context) : notUnderstood(state);
    }
    case "request":
    case "working":
    case "challenge":
      return answered(state, ask, { [ask]: { value: text.trim(), source: "said", quote: text.trim() } }, context);
    case "agreed":
      return answered(state, ask, { agreed: agreedIn(text, reading) }, context);
  }
}

/** "Rosa, yesterday at nine" answers more than "whom": take what is sure, and say when nothing was. */
function fromReading(state: State, ask: Ask | null, reading: Reading, context: Context): Step {
  const step = takeAccount(state, reading, context);
  const changed = JSON.stringify(step.state.draft) !== JSON.stringify(state.draft);
  if (!changed && !step.first?.length) return notUnderstood(state);
  return ask && changed ? { ...step, state: { ...step.state, answered: [...step.state.answered, ask] } } : step;
}

function withDay(state: State, text: string, reading: Reading, context: Context): Step {
  const day = readDay(text, readingContext(context), "past");
  if (!day) return notUnderstood(state);
  if (!("value" in day)) return { state, first: [{ kind: "unreadable", what: "day", quote: day.unreadable }] };
  const time = readTime(text);
  const merged = mergeReading(state.draft, { ...reading, on: { value: day.value, quote: text.trim(), sure: true } }, true);
  const timed: Draft = time ? { ...merged, startsAt: { value: time.value.toString({ smallestUnit: "minute" }), source: "said", quote: text.trim() } } : merged;
  const visit = timed.visitId ? undefined : visitOf(timed, context);
  return answered(state, "on", visit ? linkVisit(timed, visit) : timed, context);
}

function withMinutes(state: State, text: string, reading: Reading, context: Context): Step {
  const minutes = readMinutes(text);
  if (minutes && "value" in minutes) return answered(state, "minutes", { minutes: { value: minutes.value, source: "said", quote: text.trim() } }, context);
  if (minutes) return { state, first: [{ kind: "unreadable", what: "minutes", quote: minutes.unreadable }] };
  return reading.unreadable.length > 0 ? { state, first: unreadable(reading) } : notUnderstood(state);
}

/** When it is not clear whose it is, it is both's until the mentor says. */
function agreedIn(text: string, reading: Reading): NonNullable<Draft["agreed"]> {
  const read = mergeReading({ focus: [], suggested: [] }, reading).agreed;
  const whole: Agreement = { owner: "joint", text: text.trim() };
  return read ?? { value: [whole], source: "said", quote: text.trim() };
}

function answered(state: State, ask: Ask, change: Partial<Draft>, context: Context): Step {
  const { draft, refused } = settle({ ...state.draft, ...change } as Draft, context);
  return { state: { ...state, draft, answered: [...state.answered.filter((known) => known !== ask), ask] }, first: refused };
}

const notUnderstood = (state: State): Step => ({ state, first: [{ kind: "not_understood" }] });
