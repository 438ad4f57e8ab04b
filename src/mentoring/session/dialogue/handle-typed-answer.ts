import type { PairId, VisitId } from "#kernel/id.ts";
import type { ExtractedVisitValues } from "#understanding/extracted-values.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import { MAX_LISTED_VISITS, type QuestionAskedAlone, type SessionDraft } from "./draft.ts";
import { handleAnswerButton } from "./handle-answer-button.ts";
import { mergeVisitDescription } from "./merge-visit-description.ts";
import type { DialogueState } from "./state.ts";
import type { DialogueStepResult } from "./step.ts";
import type { DialogueContext } from "./turn.ts";

/** Handles a text as the answer to a question that is asked by itself. */
export function handleTypedAnswer(
  state: DialogueState,
  ask: QuestionAskedAlone,
  said: MessageUnderstanding,
  context: DialogueContext,
): DialogueStepResult {
  switch (ask) {
    case "visit": {
      const offered = findOfferedVisit(said, context) ?? findVisitInPlace(said, context);
      if (offered) return handleAnswerButton(state, { ask, visitId: offered }, context);
      return withPrincipal(state, ask, said, context);
    }
    case "pair":
      return withPrincipal(state, ask, said, context);
    case "whose":
      return fromReading(state, ask, said.account, context);
    case "duplicate":
      return said.answer.another
        ? handleAnswerButton(state, { ask, another: true }, context)
        : fromReading(state, ask, said.account, context);
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

/** "The second one" chooses among the visits in the order in which the question lists them. */
function findVisitInPlace(
  { answer: { ordinal } }: MessageUnderstanding,
  { due }: DialogueContext,
): VisitId | undefined {
  const listed = due.slice(0, MAX_LISTED_VISITS);
  return (ordinal === "last" ? listed.at(-1) : ordinal && listed[ordinal - 1])?.visitId;
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
  ask: QuestionAskedAlone,
  reading: ExtractedVisitValues,
  context: DialogueContext,
): DialogueStepResult {
  const step = mergeVisitDescription(state, reading, context);
  const changed = told(step.state.draft) !== told(state.draft);
  if (!changed && !step.first?.length) return notUnderstood(state);
  return changed ? { ...step, state: { ...step.state, answered: [...step.state.answered, ask] } } : step;
}

/** Serializes the draft without defaults and suggestions, to find out whether a text changed it. */
function told({ suggested: _, ...draft }: SessionDraft): string {
  const fields = Object.entries(draft).filter(([field]) => field !== "type");
  return JSON.stringify(fields.toSorted(([one], [other]) => one.localeCompare(other)));
}

const notUnderstood = (state: DialogueState): DialogueStepResult => ({ state, first: [{ kind: "not_understood" }] });
