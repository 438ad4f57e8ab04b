import { isDraftOfVisitNotHeld } from "./choose-next-question.ts";
import { getNamedPair, isInformalContact, MISSING_VALUES, type MissingValue, type SessionDraft } from "./draft.ts";
import type { DialogueState } from "./state.ts";

/** Without these, there is no record: what became of the visit, the day, the length, and one line. */
const REQUIRED: readonly MissingValue[] = ["outcome", "on", "minutes", "words"];

/** Lists the values that a draft lacks and that are asked for. Without a reason or a way of meeting it can be saved. */
export function listMissingValues(draft: SessionDraft): MissingValue[] {
  return MISSING_VALUES.filter((value) => isMissing(value, draft));
}

/** Lists the values without which the draft cannot be saved. */
export function listRequiredValues(draft: SessionDraft): MissingValue[] {
  return listMissingValues(draft).filter((value) => REQUIRED.includes(value));
}

/** Whether the card asks for something. */
export function isAskedOnCard({ draft, asking, skipped }: DialogueState): boolean {
  const isCard = asking === null && getNamedPair(draft) !== undefined;
  return isCard && listMissingValues(draft).some((value) => !skipped.includes(value));
}

/** Whether the draft may still get what the mentor tells: something is asked, or a text of it is empty. */
export function isOpenForMore(state: DialogueState): boolean {
  const { draft, skipped } = state;
  const isEmpty = STORY.some((field) => !draft[field] && !skipped.includes(field));
  return state.asking !== null || isAskedOnCard(state) || (isEmpty && !isDraftOfVisitNotHeld(draft));
}

const STORY = ["request", "working", "challenge", "agreed"] as const;

/** Whether one line is all that the card asks for, so that whatever is written may be that line. */
export function isAskedForWords(state: DialogueState): boolean {
  const [only, ...others] = listRequiredValues(state.draft);
  return isAskedOnCard(state) && only === "words" && others.length === 0;
}

function isMissing(value: MissingValue, draft: SessionDraft): boolean {
  const isNotHeld = isDraftOfVisitNotHeld(draft);
  if (isInformalContact(draft)) return value === "on" && !draft.on;
  switch (value) {
    case "outcome":
    case "on":
      return !draft[value];
    case "reason":
      return isNotHeld && !draft.reason;
    case "minutes":
    case "modality":
      return !isNotHeld && !draft[value];
    case "words":
      return !isNotHeld && !hasOneLine(draft);
  }
}

/** Whether the draft says anything of the visit. That nothing was agreed is no line. */
export function hasOneLine({ request, working, challenge, agreed }: SessionDraft): boolean {
  return [request, working, challenge].some((text) => text?.value) || (agreed?.value ?? []).length > 0;
}
