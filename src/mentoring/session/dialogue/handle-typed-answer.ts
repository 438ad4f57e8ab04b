import type { PairId, VisitId } from "#kernel/id.ts";
import type { ExtractedVisitValues } from "#understanding/extracted-values.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import type { LoggingQuestion, SessionDraft } from "./draft.ts";
import { handleAnswerButton } from "./handle-answer-button.ts";
import { relinkDraftToMatchingVisit } from "./link-visit.ts";
import { mergeExtractedValues } from "./merge-extracted-values.ts";
import { listUnreadableValues, mergeVisitDescription } from "./merge-visit-description.ts";
import { normalizeSessionDraft } from "./normalize-draft.ts";
import { readAgreements, readDay, readInFull, readManner, readOutcome, readReason } from "./read-typed-answer.ts";
import type { DialogueState } from "./state.ts";
import type { DialogueStepResult } from "./step.ts";
import type { DialogueContext } from "./turn.ts";

/** Handles a text as the answer to the question being asked. */
export function handleTypedAnswer(
  state: DialogueState,
  said: MessageUnderstanding,
  context: DialogueContext,
): DialogueStepResult {
  const ask = state.asking;
  switch (ask) {
    case "visit": {
      const offered = findOfferedVisit(said, context);
      if (offered) return handleAnswerButton(state, { ask, visitId: offered }, context);
      return withPrincipal(state, ask, said, context);
    }
    case "pair":
      return withPrincipal(state, ask, said, context);
    case null:
    case "whose":
      return fromReading(state, ask, said.account, context);
    case "duplicate":
      return said.answer.another
        ? handleAnswerButton(state, { ask, another: true }, context)
        : fromReading(state, ask, said.account, context);
    case "outcome":
    case "reason": {
      const answer = ask === "outcome" ? readOutcome(said) : readReason(said);
      return answer ? answered(state, ask, answer, context) : fromReading(state, ask, said.account, context);
    }
    case "on":
      return withDay(state, said, context);
    case "how":
    case "minutes":
    case "modality":
      return withManner(state, ask, said, context);
    case "request":
    case "working":
    case "challenge":
      return answered(state, ask, { [ask]: readInFull(said) }, context);
    case "agreed":
      return answered(state, ask, { agreed: readAgreements(said) }, context);
  }
}

/** Maximum number of characters of an answer that chooses one of the visits that the question lists. */
const MAX_CHOICE_LENGTH = 40;

/** "Tuesday's" chooses, among the visits that the question lists with their days, the only one of that day. */
function findOfferedVisit({ text, account }: MessageUnderstanding, { due }: DialogueContext): VisitId | undefined {
  if (account.who.kind !== "nobody" || text.length > MAX_CHOICE_LENGTH) return undefined;
  const on = account.on?.value.toString();
  const [only, ...others] = due.filter((visit) => visit.on === on);
  return others.length === 0 ? only?.visitId : undefined;
}

/** A yes or a no answers whether it was the one who may be meant; any other answer is read. */
function withPrincipal(
  state: DialogueState,
  ask: "visit" | "pair",
  { account, answer }: MessageUnderstanding,
  context: DialogueContext,
): DialogueStepResult {
  const { heard, ...unheard } = state;
  const [likely, ...others] = heard?.kind === "either" ? heard.pairIds : [];
  if (!likely || others.length > 0 || answer.yesNo === undefined) return fromReading(state, ask, account, context);
  return answer.yesNo
    ? handleAnswerButton(state, { ask: "pair", pairId: likely as PairId }, context)
    : { state: unheard };
}

/**
 * Takes every value from an answer that was understood with certainty, since an answer such as "Rosa, yesterday at
 * nine" contains more than the name that was asked for. If there is none, Fieldbook replies that the text was not
 * understood.
 */
function fromReading(
  state: DialogueState,
  ask: LoggingQuestion | null,
  reading: ExtractedVisitValues,
  context: DialogueContext,
): DialogueStepResult {
  const step = mergeVisitDescription(state, reading, context);
  const changed = told(step.state.draft) !== told(state.draft);
  if (!changed && !step.first?.length) return notUnderstood(state);
  return ask && changed ? { ...step, state: { ...step.state, answered: [...step.state.answered, ask] } } : step;
}

function withDay(state: DialogueState, said: MessageUnderstanding, context: DialogueContext): DialogueStepResult {
  const day = said.answer.day.past;
  if (!day) return notUnderstood(state);
  if (!("value" in day)) return { state, first: [{ kind: "unreadable", what: "day", quote: day.unreadable }] };
  const { startsAt } = readDay(said);
  const quote = said.examination.shareable.trim();
  const answer = { ...said.account, on: { value: day.value, quote, sure: true } };
  const merged = mergeExtractedValues(state.draft, answer, true);
  const timed: SessionDraft = startsAt ? { ...merged, startsAt } : merged;
  // The draft as a whole: if it is about another principal now, nothing of the visit that was linked stays in it.
  return answered({ ...state, draft: relinkDraftToMatchingVisit(timed, state, context) }, "on", {}, context);
}

/**
 * Takes both the mode of the visit (in person, by phone …) and the duration from an answer that contains them, even if
 * only one was asked for.
 */
function withManner(
  state: DialogueState,
  ask: "how" | "minutes" | "modality",
  said: MessageUnderstanding,
  context: DialogueContext,
): DialogueStepResult {
  const { minutes } = said.answer;
  const unclear =
    minutes && "unreadable" in minutes
      ? [{ kind: "minutes" as const, quote: minutes.unreadable }]
      : ask === "modality"
        ? []
        : said.account.unreadable;
  const change = readManner(said);
  const trouble = listUnreadableValues({ unreadable: unclear });
  if (Object.keys(change).length === 0) return trouble.length > 0 ? { state, first: trouble } : notUnderstood(state);
  const step = answered(state, ask, change, context);
  return { ...step, first: [...(step.first ?? []), ...trouble] };
}

/** Serializes the draft without defaults and suggestions, to find out whether a text changed it. */
function told({ suggested: _, ...draft }: SessionDraft): string {
  const fields = Object.entries(draft).filter(([field]) => field !== "type");
  return JSON.stringify(fields.toSorted(([one], [other]) => one.localeCompare(other)));
}

function answered(
  state: DialogueState,
  ask: LoggingQuestion,
  change: Partial<SessionDraft>,
  context: DialogueContext,
): DialogueStepResult {
  const { draft, refused } = normalizeSessionDraft({ ...state.draft, ...change } as SessionDraft, context);
  return {
    state: { ...state, draft, answered: [...state.answered.filter((known) => known !== ask), ask] },
    first: refused,
  };
}

const notUnderstood = (state: DialogueState): DialogueStepResult => ({ state, first: [{ kind: "not_understood" }] });
