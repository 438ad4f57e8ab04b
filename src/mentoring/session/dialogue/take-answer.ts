import { readDay, readMinutes, readModality, readTime, readYesNo } from "#understanding/answers/read-answer.ts";
import { readIntent } from "#understanding/answers/read-intent.ts";
import type { Reading } from "#understanding/reading.ts";
import type { Agreement, Ask, Draft } from "./draft.ts";
import { relink } from "./link-visit.ts";
import { mergeReading } from "./merge-reading.ts";
import { readOutcomeAnswer, readReasonAnswer } from "./read-outcome.ts";
import { settle } from "./settle-draft.ts";
import type { State } from "./state.ts";
import type { Step } from "./step.ts";
import { readingContext, takeAccount, unreadable } from "./take-account.ts";
import { takeChoice } from "./take-choice.ts";
import type { Context } from "./turn.ts";

/** The answer to the one question on the table, in the mentor's words. */
export function takeAnswer(state: State, text: string, reading: Reading, context: Context): Step {
  const ask = state.asking;
  switch (ask) {
    case null:
    case "visit":
    case "pair":
      return fromReading(state, ask, reading, context);
    case "duplicate":
      return ANOTHER.test(text)
        ? takeChoice(state, { ask, another: true }, context)
        : fromReading(state, ask, reading, context);
    case "outcome":
    case "reason": {
      const read = ask === "outcome" ? readOutcomeAnswer : readReasonAnswer;
      const answer = read(text, readingContext(context));
      return answer ? answered(state, ask, answer, context) : fromReading(state, ask, reading, context);
    }
    case "on":
      return withDay(state, text, reading, context);
    case "how":
    case "minutes":
    case "modality":
      return withManner(state, ask, text, reading, context);
    case "request":
    case "working":
    case "challenge":
      return answered(state, ask, { [ask]: { value: text.trim(), source: "said", quote: text.trim() } }, context);
    case "agreed":
      return answered(state, ask, { agreed: agreedIn(text, reading, context) }, context);
  }
}

const ANOTHER = /\b(?:otra|otro|distinta|diferente|another|different|new one|other)\b/iu;

/** "Rosa, yesterday at nine" answers more than "whom": take what is sure, and say when nothing was. */
function fromReading(state: State, ask: Ask | null, reading: Reading, context: Context): Step {
  const step = takeAccount(state, reading, context);
  const changed = told(step.state.draft) !== told(state.draft);
  if (!changed && !step.first?.length) return notUnderstood(state);
  return ask && changed ? { ...step, state: { ...step.state, answered: [...step.state.answered, ask] } } : step;
}

function withDay(state: State, text: string, reading: Reading, context: Context): Step {
  const day = readDay(text, readingContext(context), "past");
  if (!day) return notUnderstood(state);
  if (!("value" in day)) return { state, first: [{ kind: "unreadable", what: "day", quote: day.unreadable }] };
  const time = readTime(text);
  const merged = mergeReading(
    state.draft,
    { ...reading, on: { value: day.value, quote: text.trim(), sure: true } },
    true,
  );
  const timed: Draft = time
    ? {
        ...merged,
        startsAt: { value: time.value.toString({ smallestUnit: "minute" }), source: "said", quote: text.trim() },
      }
    : merged;
  return answered(state, "on", relink(timed, state, context), context);
}

/** In which way and how long: whichever of the two the words hold, though only one was asked for. */
function withManner(
  state: State,
  ask: "how" | "minutes" | "modality",
  text: string,
  reading: Reading,
  context: Context,
): Step {
  const [modality, minutes] = [readModality(text, readingContext(context)), readMinutes(text)];
  const length = minutes && "value" in minutes ? minutes : undefined;
  const unclear =
    minutes && "unreadable" in minutes
      ? [{ kind: "minutes" as const, quote: minutes.unreadable }]
      : ask === "modality"
        ? []
        : reading.unreadable;
  const said = <Value>({ value, quote }: { value: Value; quote: string }) => ({
    value,
    source: "said" as const,
    quote,
  });
  const change = { ...(modality && { modality: said(modality) }), ...(length && { minutes: said(length) }) };
  const trouble = unreadable({ unreadable: unclear });
  if (!modality && !length) return trouble.length > 0 ? { state, first: trouble } : notUnderstood(state);
  const step = answered(state, ask, change, context);
  return { ...step, first: [...(step.first ?? []), ...trouble] };
}

/** The draft without what is filled or offered by itself. */
function told({ suggested: _, ...draft }: Draft): string {
  const fields = Object.entries(draft).filter(([field]) => field !== "type");
  return JSON.stringify(fields.toSorted(([one], [other]) => one.localeCompare(other)));
}

/** When it is not clear whose it is, it is both's until the mentor says. */
function agreedIn(text: string, reading: Reading, { language }: Context): NonNullable<Draft["agreed"]> {
  const nothing = readIntent(text, language) === "none" || readYesNo(text) === false;
  if (nothing) return { value: [], source: "said", quote: text.trim() };
  const read = mergeReading({ focus: [], suggested: [] }, reading).agreed;
  const whole: Agreement = { owner: "joint", text: text.trim() };
  return read ?? { value: [whole], source: "said", quote: text.trim() };
}

function answered(state: State, ask: Ask, change: Partial<Draft>, context: Context): Step {
  const { draft, refused } = settle({ ...state.draft, ...change } as Draft, context);
  return {
    state: { ...state, draft, answered: [...state.answered.filter((known) => known !== ask), ask] },
    first: refused,
  };
}

const notUnderstood = (state: State): Step => ({ state, first: [{ kind: "not_understood" }] });
