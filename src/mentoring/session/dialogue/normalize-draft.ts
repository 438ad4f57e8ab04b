import { removeImpossibleDraftValues } from "./check-draft.ts";
import type { SessionDraft } from "./draft.ts";
import { settleInformalContact } from "./informal-contact.ts";
import { unlinkPlannedVisit } from "./link-visit.ts";
import type { LoggingReplyPart } from "./reply-part.ts";
import type { DialogueContext } from "./turn.ts";

/**
 * Removes impossible values from the draft and fills in defaults, marked as such. It runs whenever a text, a choice or
 * the form puts values into the draft.
 */
export function normalizeSessionDraft(
  draft: SessionDraft,
  context: DialogueContext,
): { draft: SessionDraft; refused: LoggingReplyPart[] } {
  const { draft: possible, refused } = removeImpossibleDraftValues(
    settleInformalContact(settleDay(draft), context),
    context,
  );
  return { draft: { ...possible, ...usual(possible) }, refused };
}

/**
 * A date that may be one of two days is settled by the day that is said or chosen, or by the planned visit on one of them;
 * a planned visit on another day is none that was meant.
 */
function settleDay({ onEither, ...draft }: SessionDraft): SessionDraft {
  if (!onEither) return draft;
  const { on, ...undated } = draft;
  if (on && (on.source !== "plan" || onEither.value.includes(on.value))) return draft;
  return { ...(on ? unlinkPlannedVisit(undated) : draft), onEither };
}

/** The default outcome of a session that a mentor logs: it took place. */
export const DEFAULT_SESSION_OUTCOME = { value: "held_as_planned", source: "usual" } as const;

/** Sets the default type of a session: a school visit if it was in person, otherwise a meeting. */
function usual(draft: SessionDraft): Partial<SessionDraft> {
  const said = draft.type && draft.type.source !== "usual";
  if (said || !draft.modality) return {};
  const value = draft.modality.value === "in_person" ? "school_visit" : "individual_meeting";
  return { type: { value, source: "usual" } };
}

/**
 * Sets the outcome to "held as planned" if the mentor's description reports what was discussed, or if no visit was
 * planned with this principal. In both cases the session must have taken place.
 */
export function inferSessionOutcome(draft: SessionDraft, context: DialogueContext): SessionDraft {
  const told = draft.request ?? draft.working ?? draft.challenge ?? draft.agreed;
  const unplanned = draft.pairId && !context.due.some((visit) => visit.pairId === draft.pairId?.value);
  return draft.outcome || !(told || unplanned) ? draft : { ...draft, outcome: DEFAULT_SESSION_OUTCOME };
}
